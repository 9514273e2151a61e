import { areaNamed } from '../../../src/workbench/model/a1';
import { contains } from '../../../src/workbench/model/areas';
import { applyOperation } from '../../../src/workbench/model/applyOperation';
import { cellAt, formatAt, sheetNamed, valuesIn } from '../../../src/workbench/model/cells';
import { Hub } from '../../../src/workbench/model/hub';
import { UserActions } from '../../../src/workbench/model/userActions';
import { bookContent } from './bookContent';
import { first, sampleBook } from './sampleBook';

const list = {
  rule: { list: { inCellDropDown: true, source: '=$A$2:$A$4' } },
  prompt: null,
  errorAlert: null,
  ignoreBlanks: true,
};

function desk() {
  const book = sampleBook();
  applyOperation(book, {
    kind: 'formats',
    sheet: first,
    row: 1,
    column: 1,
    formats: [[{ numberFormat: 'dd/mm/yyyy', 'fill/color': '#FF0000' }]],
  });
  applyOperation(book, {
    kind: 'validation',
    sheet: first,
    areas: [areaNamed('B2:B4')],
    validation: list,
  });
  const replica = new Hub(book, () => undefined).join({ latency: 0 });
  const user = new UserActions(replica);
  const sheet = (name = 'Un') => {
    const found = sheetNamed(replica.book, name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const values = (a1: string, name = 'Un') => valuesIn(sheet(name), areaNamed(a1));
  const format = (a1: string, name = 'Un') => {
    const { row, column } = areaNamed(a1);
    return formatAt(sheet(name), row, column);
  };
  const hasList = (a1: string, name = 'Un') => {
    const { row, column } = areaNamed(a1);
    const found = sheet(name).validations.filter(({ areas }) =>
      areas.some((area) => contains(area, row, column)),
    );
    return found.length === 1 && JSON.stringify(found[0]?.rule) === JSON.stringify(list.rule);
  };
  const formula = (a1: string, name = 'Un') => {
    const { row, column } = areaNamed(a1);
    return cellAt(sheet(name), row, column)?.formula;
  };
  return { replica, user, values, format, hasList, formula };
}

const refused = expect.objectContaining({ name: 'UserRefusal', reason: 'protected' });

describe('copied cells', () => {
  it('bring their formats and validations with them, to another sheet too', () => {
    const { user, values, format, hasList } = desk();
    expect(user.copyInto({ sheet: 'Un', a1: 'B2' }, { sheet: 'Deux', a1: 'C3' })).toBe('C3');
    expect(values('C3', 'Deux')).toEqual([[1]]);
    expect(format('C3', 'Deux')).toEqual({ numberFormat: 'dd/mm/yyyy', 'fill/color': '#FF0000' });
    expect([hasList('C3', 'Deux'), hasList('B2')]).toEqual([true, true]);
  });

  it('put what they have in place of what stands there, a plain look and no list included', () => {
    const { user, format, hasList } = desk();
    user.copyInto({ sheet: 'Un', a1: 'A3' }, { sheet: 'Un', a1: 'B2' });
    expect(format('B2')).toEqual({});
    expect([hasList('B2'), hasList('B3')]).toEqual([false, true]);
  });

  it('fill a selection that is a multiple of them, formulas moving along', () => {
    const { user, values, formula } = desk();
    user.type('Un', 'E1', '=A1');
    expect(user.copyInto({ sheet: 'Un', a1: 'E1' }, { sheet: 'Un', a1: 'E2:F3' })).toBe('E2:F3');
    expect(values('E2:F3')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(formula('F3')).toBe('=B3');
    expect(user.copyInto({ sheet: 'Un', a1: 'A2:B3' }, { sheet: 'Deux', a1: 'A1:C3' })).toBe('A1:B2');
  });

  it('leave out the rows that a filter hides', () => {
    const { user, values } = desk();
    user.headerMenu.filterTable('Table1', 'Titre', ['a', 'c']);
    expect(user.copyInto({ sheet: 'Un', a1: 'A2:B4' }, { sheet: 'Deux', a1: 'A1' })).toBe('A1:B2');
    expect(values('A1:B3', 'Deux')).toEqual([
      ['a', 1],
      ['c', 3],
      ['', ''],
    ]);
  });
});

describe('the handle of a cell', () => {
  it('draws formats and lists along with what it draws', () => {
    const { user, values, format, hasList } = desk();
    user.fillFrom('Un', 'B2', 'B2:B6');
    expect(values('B2:B6').flat()).toEqual([1, 1, 1, 1, 1]);
    expect(format('B6')).toEqual({ numberFormat: 'dd/mm/yyyy', 'fill/color': '#FF0000' });
    expect([hasList('B3'), hasList('B6'), hasList('B7')]).toEqual([true, true, false]);
    user.undo();
    expect([format('B6'), hasList('B3'), hasList('B6')]).toEqual([{}, true, false]);
  });
});

describe('cut cells', () => {
  it('leave nothing where they stood, and are taken back at one go', () => {
    const { replica, user, values, format, hasList } = desk();
    expect(user.move({ sheet: 'Un', a1: 'B2' }, { sheet: 'Deux', a1: 'A1' })).toBe('A1');
    expect([values('B2'), values('A1', 'Deux')]).toEqual([[['']], [[1]]]);
    expect([format('B2'), format('A1', 'Deux')]).toEqual([
      {},
      { numberFormat: 'dd/mm/yyyy', 'fill/color': '#FF0000' },
    ]);
    expect([hasList('B2'), hasList('A1', 'Deux')]).toEqual([false, true]);
    const after = structuredClone(bookContent(replica.book));
    user.undo();
    expect([values('B2'), hasList('B2'), format('A1', 'Deux')]).toEqual([[[1]], true, {}]);
    user.redo();
    expect(bookContent(replica.book)).toEqual(after);
  });

  it('are put over a part of themselves', () => {
    const { user, values } = desk();
    user.move({ sheet: 'Un', a1: 'A2:B3' }, { sheet: 'Un', a1: 'A3' });
    expect(values('A2:B4')).toEqual([
      ['', ''],
      ['a', 1],
      ['b', 2],
    ]);
    user.undo();
    expect(values('A2:B4')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('are followed by the formulas and names that take of them, whatever `$` holds', () => {
    const { replica, user, formula } = desk();
    replica.perform(
      [
        {
          kind: 'name',
          name: 'note',
          state: { name: 'note', formula: '=Un!$B$2', visible: true, comment: '' },
        },
      ],
      'user',
    );
    user.type('Un', 'E1', '=$B$2+SOMME(B2:B4)');
    user.type('Un', 'E2', '=B2+B3');
    user.move({ sheet: 'Un', a1: 'B2' }, { sheet: 'Deux', a1: 'A1' });
    expect(formula('E1')).toBe('=Deux!$A$1+SUM(B2:B4)');
    expect(replica.book.names.map((name) => name.formula)).toEqual(['=Deux!$A$1']);
    user.move({ sheet: 'Un', a1: 'E2' }, { sheet: 'Deux', a1: 'B1' });
    expect(formula('B1', 'Deux')).toBe('=Deux!A1+Un!B3');
    user.undo();
    user.undo();
    expect([formula('E1'), formula('E2')]).toEqual(['=$B$2+SUM(B2:B4)', '=B2+B3']);
    expect(replica.book.names.map((name) => name.formula)).toEqual(['=Un!$B$2']);
  });

  it('of a filtered table take with them only the rows in view', () => {
    const { user, values } = desk();
    user.headerMenu.filterTable('Table1', 'Titre', ['a', 'c']);
    user.move({ sheet: 'Un', a1: 'B2:B4' }, { sheet: 'Deux', a1: 'A1' });
    expect(values('B2:B4').flat()).toEqual(['', 2, '']);
    expect(values('A1:A3', 'Deux').flat()).toEqual([1, 3, '']);
  });

  it('stay where they are when one of both sheets is protected', () => {
    const { replica, user } = desk();
    const before = bookContent(replica.book);
    for (const name of ['Deux', 'Un']) {
      user.sheets.protect(name);
      expect(() => user.move({ sheet: 'Un', a1: 'B2' }, { sheet: 'Deux', a1: 'A1' })).toThrow(refused);
      user.sheets.unprotect(name);
    }
    expect(bookContent(replica.book)).toEqual(before);
    user.sheets.protect('Un');
    user.copyInto({ sheet: 'Un', a1: 'B2' }, { sheet: 'Deux', a1: 'A1' });
    expect(() => user.copyInto({ sheet: 'Deux', a1: 'A1' }, { sheet: 'Un', a1: 'A2' })).toThrow(refused);
  });
});
