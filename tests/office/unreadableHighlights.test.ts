import { sheetNamed } from '../../src/workbench/model/cells';
import { current, deskAtReport } from './reportDesk';
import { stricter } from './stricter';
import type { Desk } from './workshop';
import { cellOf, closeWorkshops, done, until } from './workshop';

afterEach(closeWorkshops);

const SHEET = 'Évaluation';

/** Excel answers so, wherever it is asked which conditional formats there are. */
function hideHighlights({ seat }: Desk, code: string): void {
  seat.faults.inject(
    { kind: 'error', code },
    { times: 999, when: ({ names }) => names.includes('ConditionalFormats') && !names.includes('Add') },
  );
}

const rules = ({ replica }: Desk): readonly unknown[] =>
  sheetNamed(replica.book, SHEET)?.conditionalFormats ?? [];

describe.each(['ItemNotFound', 'GeneralException'])(
  'conditional formats that Excel cannot tell (%s)',
  (code) => {
    it('keep nobody from ranking: they stay as they are, once each, and it is said', async () => {
      const desk = await deskAtReport();
      hideHighlights(desk, code);
      const before = rules(desk);
      done(await desk.session.rank());
      expect(rules(desk)).toEqual(before);
      expect([...desk.session.getState().lacks]).toContain('highlights');
      desk.user.type(SHEET, 'I5', '4');
      await until('the ranking', () => cellOf(desk, SHEET, 'J5') === 'Seuil non atteint');
      await current(desk);
      desk.seat.faults.clear();
      done(await desk.session.rank());
      expect([...desk.session.getState().lacks]).not.toContain('highlights');
    });

    it('are not given up for what fails once', async () => {
      const desk = await deskAtReport();
      desk.seat.faults.inject(
        { kind: 'error', code },
        { times: 1, when: ({ names }) => names.includes('ConditionalFormats') && !names.includes('Add') },
      );
      done(await desk.session.rank());
      expect([...desk.session.getState().lacks]).not.toContain('highlights');
    });

    it('keep nobody from changing the method: ranks follow', async () => {
      const desk = await deskAtReport();
      hideHighlights(desk, code);
      const record = desk.session.getState().view?.evaluated.evaluation.record;
      if (record === undefined) throw new Error('no view');
      done(await desk.session.saveMethod(stricter(record), true, { criteria: [0, 1, 2] }));
      await until('the ranking', () => cellOf(desk, SHEET, 'J3') === 'Seuil non atteint');
      await current(desk);
    });

    it('keep nobody from following a method that a colleague changed', async () => {
      const desk = await deskAtReport();
      const colleague = await desk.workshop.open();
      await colleague.session.start();
      hideHighlights(desk, code);
      const record = colleague.session.getState().view?.evaluated.evaluation.record;
      if (record === undefined) throw new Error('no view');
      done(await colleague.session.saveMethod(stricter(record), true, { criteria: [0, 1, 2] }));
      await colleague.close();
      await until('the look', () => cellOf(desk, SHEET, 'J3') === 'Seuil non atteint');
      await current(desk);
      desk.user.type(SHEET, 'I5', '4');
      await until('the ranking', () => cellOf(desk, SHEET, 'J5') === 'Seuil non atteint');
      await current(desk);
    });
  },
);
