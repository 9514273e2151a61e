import type { ReportView } from '../../../src/session/live/reportState';
import { lookAtReport } from '../../../src/taskpane/model/lookAtReport';
import { breathe } from '../../../src/workbook/breathe';
import { Room } from '../../session/live/room';

async function viewOfReport(): Promise<ReportView> {
  const room = await Room.withReport();
  const { session } = await room.open();
  const { view } = session.getState();
  if (view === null) throw new Error('no view');
  return view;
}

describe('a look at a report', () => {
  let view: ReportView;
  beforeAll(async () => {
    view = await viewOfReport();
  });
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins once the time to wait is over, and tells what was found', async () => {
    const found = jest.fn();
    lookAtReport(view, 'annexe2', 300, found);
    jest.advanceTimersByTime(299);
    await breathe();
    expect(found).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    await breathe();
    await breathe();
    expect(found.mock.calls).toEqual([['absent']]);
  });

  it.each([
    ['before it begins', 0],
    ['half way', 300],
  ])('tells nothing when it is called off %s', async (_, waited) => {
    const found = jest.fn();
    const callOff = lookAtReport(view, 'annexe2', 300, found);
    jest.advanceTimersByTime(waited);
    callOff();
    jest.advanceTimersByTime(300);
    await breathe();
    await breathe();
    expect(found).not.toHaveBeenCalled();
  });
});
