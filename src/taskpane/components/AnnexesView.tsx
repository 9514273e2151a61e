import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { SHEETS } from '../../sheets/names';
import { useReportState } from '../hooks/useReportState';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import { ReportCard } from './ReportCard';

/** The reports that are made from the scores. */
export function AnnexesView({ view }: { readonly view: View }): ReactNode {
  const { session, texts } = usePane();
  const words = laterTexts(texts.language).annexes;
  const annexe2 = useReportState(view, 'annexe2');
  const dropped = useReportState(view, 'dropped');
  return (
    <>
      <h2>{words.heading}</h2>
      <ReportCard
        name={words.annexe2}
        what={words.annexe2What}
        state={annexe2}
        onMake={() => {
          void session.makeAnnexe2();
        }}
        onOpen={() => {
          void session.show(SHEETS.annexe2, 0, 0);
        }}
      />
      <ReportCard
        name={words.dropped}
        what={words.droppedWhat}
        state={dropped}
        onMake={() => {
          void session.makeDropped();
        }}
        onOpen={() => {
          void session.show(SHEETS.dropped, 0, 0);
        }}
      />
    </>
  );
}
