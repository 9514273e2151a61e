import { readRichApiBody } from '../../src/workbench/protocol/richApiBody';
import type { RichApiRequest } from '../../src/workbench/protocol/richApiRequest';
import { Traffic } from '../../src/workbench/traffic';

const request: RichApiRequest = {
  kind: 'user',
  body: readRichApiBody('{"Actions":[{"Id":1},{"Id":2}],"ObjectPaths":{}}'),
  writes: false,
  delayForCellEdit: false,
  bytes: 10,
  names: [],
};

function exchange(traffic: Traffic, kind: RichApiRequest['kind'] = 'user'): void {
  traffic.open({ ...request, kind })('done', 5);
}

describe('Traffic', () => {
  it('keeps the last thousand exchanges, and counts them all', () => {
    const traffic = new Traffic();
    for (let time = 0; time < 1_200; time++) exchange(traffic);
    exchange(traffic, 'service');
    expect(traffic.log).toHaveLength(1_000);
    expect(traffic.log.at(-1)?.number).toBe(1_201);
    expect(traffic.total).toEqual({ roundTrips: 1_200, actions: 2_400, sent: 12_000, received: 6_000 });
  });

  it('counts apart what began after a mark', () => {
    const traffic = new Traffic();
    expect(traffic.sinceMark).toBeNull();
    const answer = traffic.open(request);
    traffic.mark();
    answer('done', 100);
    exchange(traffic);
    expect(traffic.sinceMark).toEqual({ roundTrips: 1, actions: 2, sent: 10, received: 5 });
    traffic.reset();
    expect([traffic.log, traffic.sinceMark, traffic.roundTrips]).toEqual([[], null, 0]);
  });
});
