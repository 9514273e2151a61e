import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { useStore } from '../useStore';
import { ExchangePanel } from './ExchangePanel';
import { GridPlace } from './GridPlace';
import { PaneColumn } from './PaneColumn';
import type { Ribbon as RibbonContent, RibbonButton } from './readRibbon';
import { Ribbon } from './Ribbon';
import type { SeatDesk } from './seatDesk';
import { PANE_WIDTH, Splitter } from './Splitter';
import { StatusBar } from './StatusBar';
import { Toast } from './Toast';

interface SeatPageProps {
  readonly desk: SeatDesk;
  readonly ribbon: RibbonContent | null;
}

const NO_COMMANDS: readonly RibbonButton[] = [];

/** One person's Excel: ribbon, spreadsheet, pane, and the line below. */
export function SeatPage({ desk, ribbon }: SeatPageProps): ReactElement {
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const { isPaneShown } = useStore(desk.store);
  const [pane, panel] = [useId(), useId()];
  return (
    <>
      <Ribbon desk={desk} content={ribbon} />
      <main className="work">
        <GridPlace desk={desk} cellMenu={ribbon?.cellMenu ?? NO_COMMANDS} />
        {isPaneShown && <Splitter width={width} controls={pane} onChange={setWidth} />}
        <PaneColumn
          id={pane}
          desk={desk}
          title={ribbon?.paneTitle ?? 'Pistes'}
          width={width}
          isShown={isPaneShown}
        />
        <Toast desk={desk} />
      </main>
      {isPanelOpen && <ExchangePanel id={panel} desk={desk} onClose={() => setPanelOpen(false)} />}
      <StatusBar desk={desk} panel={isPanelOpen ? panel : null} onToggle={() => setPanelOpen(!isPanelOpen)} />
    </>
  );
}
