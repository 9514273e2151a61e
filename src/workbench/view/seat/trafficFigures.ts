import type { Exchange } from '../../traffic';

/** How much has come and gone, of the add-in's own requests. */
export interface TrafficFigures {
  readonly roundTrips: number;
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
}

export function trafficFigures(log: readonly Exchange[]): TrafficFigures {
  const own = log.filter(({ kind }) => kind === 'user');
  const sum = (of: (exchange: Exchange) => number): number => own.reduce((total, one) => total + of(one), 0);
  return {
    roundTrips: own.length,
    actions: sum(({ actions }) => actions),
    sent: sum(({ requestBytes }) => requestBytes),
    received: sum(({ responseBytes }) => responseBytes),
  };
}
