import { areaNamed } from '../../../src/workbench/model/a1';
import { applyOperation } from '../../../src/workbench/model/applyOperation';
import { valuesIn } from '../../../src/workbench/model/cells';
import { Hub } from '../../../src/workbench/model/hub';
import { serialOf } from '../../../src/workbench/model/serialDate';
import { UserActions } from '../../../src/workbench/model/userActions';
import { first, sampleBook } from './sampleBook';

const STOP = { showAlert: true, style: 'Stop', title: '', message: 'De 1 à 4.' };

function seat(rule: unknown, errorAlert: unknown = STOP) {
  const book = sampleBook();
  applyOperation(book, {
    kind: 'name',
    name: 'titres',
    state: { name: 'titres', formula: '=Un!$A$2:$A$4', visible: true, comment: '' },
  });
  applyOperation(book, {
    kind: 'validation',
    sheet: first,
    areas: [areaNamed('E2:E5')],
    validation: { rule, prompt: null, errorAlert, ignoreBlanks: true },
  });
  const replica = new Hub(book, () => undefined).join({ latency: 0 });
  const user = new UserActions(replica);
  const value = (a1: string) => {
    const [sheet] = replica.book.sheets;
    return sheet && valuesIn(sheet, areaNamed(a1))[0]?.[0];
  };
  const takes = (text: string, a1 = 'E3'): boolean => {
    const before = value(a1);
    try {
      user.type('Un', a1, text);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: 'UserRefusal', reason: 'not-asked', message: 'De 1 à 4.' });
      expect(value(a1)).toBe(before);
      return false;
    }
  };
  return { replica, user, value, takes };
}

const list = (source: string) => ({ list: { inCellDropDown: true, source } });
const compared = (kind: string, operator: string, formula1: unknown, formula2?: unknown) => ({
  [kind]: { operator, formula1, ...(formula2 !== undefined && { formula2 }) },
});

describe('a validation that stops', () => {
  it.each([
    ['a list of cells', list('=$A$2:$A$4'), ['a', 'C'], ['d', '1']],
    ['a list of cells that hold numbers', list('=Un!$B$2:$B$4'), ['1', '3'], ['4', 'a']],
    ['a named list', list('=titres'), ['b'], ['d']],
    ['a list of texts', list('oui, non,1'), ['oui', 'NON', '1'], ['peut-être']],
    ['whole numbers', compared('wholeNumber', 'Between', 1, 4), ['1', '4'], ['0', '2,5', '5', 'a']],
    ['numbers', compared('decimal', 'GreaterThan', '=$B$4'), ['3,5'], ['3', 'a']],
    ['numbers, each by its own row', compared('decimal', 'EqualTo', '=B2'), ['2'], ['1', '3']],
    ['days', compared('date', 'GreaterThanOrEqualTo', '2025-01-01'), ['1/1/2025'], ['31/12/2024', 'hier']],
    ['lengths of texts', compared('textLength', 'LessThanOrEqualTo', 3), ['abc', '123'], ['abcd']],
    ['a formula', { custom: { formula: '=E2<>B2' } }, ['5'], ['2']],
  ])('%s: takes what it asks for and refuses the rest, in its own words', (_, rule, good, bad) => {
    const { takes } = seat(rule);
    for (const text of good) expect([text, takes(text)]).toEqual([text, true]);
    for (const text of bad) expect([text, takes(text)]).toEqual([text, false]);
    expect([takes(''), takes('=1+1'), takes('zzz', 'F3')]).toEqual([true, true, true]);
  });

  it('lets anything in where it does not stop, and what is pasted', () => {
    for (const alert of [{ ...STOP, showAlert: false }, { ...STOP, style: 'Warning' }, null]) {
      expect(seat(list('oui'), alert).takes('non')).toBe(true);
    }
    const { user, value } = seat(list('oui'));
    user.paste('Un', 'E2', [['non']]);
    expect(value('E2')).toBe('non');
  });

  it('lets in what it cannot tell', () => {
    const { takes } = seat(list('=INDIRECT(A1)'));
    expect(takes('d')).toBe(true);
  });

  it('refuses a text typed in several cells when one of them refuses it', () => {
    const { user, value } = seat(list('oui'));
    expect(() => user.typeInAll('Un', ['F2:F3', 'E2'], 'non')).toThrow('De 1 à 4.');
    expect(value('F2')).toBe('');
  });

  it('knows days as it is told them', () => {
    const { takes, value } = seat(compared('date', 'Between', 45_000, 46_000));
    expect([takes('15/03/2025'), value('E3')]).toEqual([true, serialOf(2025, 3, 15)]);
  });
});

describe('cells that were unlocked', () => {
  it('take contents on a protected sheet, and give them back', () => {
    const { replica, user, value } = seat({});
    const [unlocked, format] = [areaNamed('E2:E3'), { 'protection/locked': false }];
    replica.perform([{ kind: 'format', sheet: first, area: unlocked, format }], 'user');
    user.sheets.protect('Un');
    user.type('Un', 'E2', 'x');
    user.paste('Un', 'E2', [['y'], ['z']]);
    user.clear('Un', 'E3');
    expect([value('E2'), value('E3')]).toEqual(['y', '']);
    user.undo();
    expect(value('E3')).toBe('z');
    const refused = expect.objectContaining({ reason: 'protected' });
    expect(() => user.paste('Un', 'E3', [['y'], ['z']])).toThrow(refused);
    expect(() => user.clear('Un', 'E2', 'F2')).toThrow(refused);
  });
});
