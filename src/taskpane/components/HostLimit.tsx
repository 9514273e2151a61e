import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HostFeature } from '../../workbook/livePort';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What this Excel cannot do, said where it would be done; nothing where it can do it. */
export function HostLimit({
  lacks,
  feature,
}: {
  readonly lacks: ReadonlySet<HostFeature>;
  readonly feature: HostFeature;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  if (!lacks.has(feature)) return null;
  return <p className={styles.note}>{laterTexts(texts.language).notices.lacks[feature]}</p>;
}
