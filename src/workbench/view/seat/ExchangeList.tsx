import type { ReactElement } from 'react';
import type { Exchange } from '../../traffic';
import { texts } from '../texts';

const SHOWN = 60;

/** The last exchanges, the newest first. */
export function ExchangeList({ log }: { readonly log: readonly Exchange[] }): ReactElement {
  const { exchanges } = texts;
  const { columns } = exchanges;
  const last = log.slice(-SHOWN).reverse();
  return (
    <div className="panel-list" tabIndex={0} role="region" aria-label={exchanges.list}>
      {last.length === 0 ? (
        <p>{exchanges.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.actions}</th>
              <th scope="col">{columns.bytes}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {last.map((exchange) => (
              <Line key={exchange.number} exchange={exchange} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Line({ exchange }: { readonly exchange: Exchange }): ReactElement {
  const { exchanges } = texts;
  const { kind, names, actions, writes, requestBytes, responseBytes, outcome, at, milliseconds } = exchange;
  const what = [exchanges.kinds[kind], writes ? exchanges.writes : '']
    .filter((word) => word !== '')
    .join(', ');
  return (
    <tr data-kind={kind} data-outcome={outcome}>
      <td>{exchanges.clock(at)}</td>
      <td className="panel-what" title={names.join(' ')}>
        {what !== '' && <em>{what}</em>}
        {[...new Set(names)].join(' ')}
      </td>
      <td>{exchanges.number(actions)}</td>
      <td>{`${exchanges.bytes(requestBytes)} → ${exchanges.bytes(responseBytes)}`}</td>
      <td>{milliseconds === null ? '…' : exchanges.milliseconds(milliseconds)}</td>
      <td>{exchanges.outcomes[outcome] ?? outcome}</td>
    </tr>
  );
}
