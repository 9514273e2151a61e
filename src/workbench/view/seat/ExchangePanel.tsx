import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { texts } from '../texts';
import { ExchangeList } from './ExchangeList';
import { FaultSwitches } from './FaultSwitches';
import type { SeatDesk } from './seatDesk';
import { useEvery } from './useEvery';

/** Milliseconds: often enough to look alive, seldom enough to weigh nothing. */
const LOOKED_AT = 250;

interface ExchangePanelProps {
  readonly id: string;
  readonly desk: SeatDesk;
  readonly onClose: () => void;
}

/** What pane and spreadsheet say to each other, and the means to disturb them. */
export function ExchangePanel({ id, desk, onClose }: ExchangePanelProps): ReactElement {
  useEvery(LOOKED_AT);
  const { exchanges } = texts;
  return (
    <section id={id} className="panel" aria-label={exchanges.heading}>
      <header>
        <h2>{exchanges.heading}</h2>
        <button
          type="button"
          className="quiet"
          title={exchanges.close}
          aria-label={exchanges.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="panel-parts">
        <Figures desk={desk} />
        <ExchangeList log={desk.seat.traffic.log} />
        <FaultSwitches desk={desk} />
      </div>
    </section>
  );
}

function Figures({ desk }: { readonly desk: SeatDesk }): ReactElement {
  const { exchanges } = texts;
  const { total, sinceMark: edit } = desk.seat.traffic;
  const rows = [
    { key: 'roundTrips', head: exchanges.roundTrips, say: exchanges.number },
    { key: 'actions', head: exchanges.actions, say: exchanges.number },
    { key: 'sent', head: exchanges.sent, say: exchanges.bytes },
    { key: 'received', head: exchanges.received, say: exchanges.bytes },
  ] as const;
  return (
    <div className="panel-figures">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{exchanges.sinceStart}</th>
            <th scope="col">{exchanges.lastEdit}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, say }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              <td data-figure={`total-${key}`}>{say(total[key])}</td>
              <td data-figure={`edit-${key}`}>{edit === null ? '–' : say(edit[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="plain" onClick={() => desk.forgetTraffic()}>
        {exchanges.reset}
      </button>
    </div>
  );
}
