import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { usePane } from '../PaneContext';
import { SheetText } from './SheetText';

/** A sentence of the pane that quotes the workbook: in English, what stands between quotation marks is French. */
export function QuotingText({ children }: { readonly children: string }): ReactNode {
  const { texts } = usePane();
  if (texts.language === 'fr') return children;
  return children
    .split(/(?<=“)([^”]*)(?=”)/)
    .map((text, index) => (
      <Fragment key={index}>{index % 2 === 0 ? text : <SheetText>{text}</SheetText>}</Fragment>
    ));
}
