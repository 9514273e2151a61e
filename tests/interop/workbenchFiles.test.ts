import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../src/workbench/files/readBook';
import { writeBook } from '../../src/workbench/files/writeBook';
import { applyOperation } from '../../src/workbench/model/applyOperation';
import type { BookState } from '../../src/workbench/model/book';
import { copyBook, emptyBook } from '../../src/workbench/model/emptyBook';
import { sheetNamed } from '../../src/workbench/model/cells';
import { richBook } from '../workbench/files/richBook';
import type { DumpedWorkbook } from './programs';
import { SLOW, convert, dump, pistes, shownByLibreOffice, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

/** Workbooks as the workbench saves them, in two programs that are not ours. */
const folder = temporaryFolder();
const ranked = join(folder, 'a-classé.xlsx');

beforeAll(() => {
  pistes(folder, 'nouveau', 'a.xlsx', '--exemple-atelier');
  pistes(folder, 'classer', 'a.xlsx', '--non-retenues');
});

async function saved(name: string, book: BookState): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writeBook(book));
  return path;
}

describe('the ranked workshop example, opened and saved again', () => {
  let path = '';
  beforeAll(async () => {
    path = await saved('again.xlsx', await readBook(readFileSync(ranked)));
  });

  it('is for openpyxl what it was: values, table, lists, highlights, print set-up', () => {
    expect(plainly(dump(path))).toEqual(plainly(dump(ranked)));
  });

  it('shows in LibreOffice what it did', () => {
    expect(shownByLibreOffice(folder, path)).toEqual(shownByLibreOffice(folder, ranked));
  });
});

describe('a workbook that was opened, changed and saved', () => {
  it('holds the changes for both, and everything else at its new place', async () => {
    const book = copyBook(await readBook(readFileSync(ranked)));
    const sheet = sheetNamed(book, 'Évaluation');
    if (!sheet) throw new Error('no sheet');
    applyOperation(book, { kind: 'insert', sheet: sheet.id, axis: 'rows', at: 5, count: 1 });
    const cells = [[{ value: 99 }, { value: '0012', text: true }, { value: 3, formula: '=1+2' }]];
    applyOperation(book, { kind: 'cells', sheet: sheet.id, row: 5, column: 0, cells });
    const path = await saved('changed.xlsx', book);

    const [before, after] = [dump(ranked).sheets['Évaluation'], dump(path).sheets['Évaluation']];
    expect(after?.values[5]?.slice(0, 3)).toEqual([99, '0012', 3]);
    expect(after?.formulas['C6']).toBe('=1+2');
    expect(after?.values[6]).toEqual(before?.values[5]);
    expect(after?.tables['Pistes']?.ref).toBe(oneRowMore(before?.tables['Pistes']?.ref));
    expect(after?.highlights.map(({ area }) => area)).toEqual(
      before?.highlights.map(({ area }) => oneRowMore(area)),
    );
    expect(after?.validations.map(({ area }) => area)).toEqual(
      before?.validations.map(({ area }) => oneRowMore(area)),
    );
    expect(shownByLibreOffice(folder, path)['Évaluation']?.[5]?.slice(0, 3)).toEqual(['99', '0012', '3']);
  });
});

describe('a workbook with everything that the model holds', () => {
  let path = '';
  let read: DumpedWorkbook;
  beforeAll(async () => {
    path = await saved('rich.xlsx', richBook());
    read = dump(path);
  });

  it('is read by openpyxl', () => {
    const sheet = read.sheets['Évaluation 2'];
    expect(read.order).toEqual(['Évaluation 2', "L'été", 'Caché']);
    expect(read.names).toMatchObject({ Seuil: "'L''été'!$A$1", Caché: '3' });
    expect(read.sheets['Caché']?.state).toBe('veryHidden');
    expect(sheet?.formulas).toMatchObject({
      D2: '=IFERROR(2*B2,"&<é>")',
      D4: '=_xlfn.TEXTJOIN(", ",TRUE,A2:A3)',
      B5: '=SUBTOTAL(109,B2:B4)',
    });
    expect(sheet?.values[2]?.slice(0, 3)).toEqual(['=1+1', true, '#N/A']);
    expect(sheet?.tables['Pistes']).toEqual({
      ref: 'A1:D5',
      columns: ['Titre', 'Note\nfinale', 'Date', 'Calcul'],
      filter: 'A1:D4',
    });
    expect(sheet?.validations).toHaveLength(5);
    expect(sheet?.highlights.map(({ area, fill }) => [area, fill])).toEqual([
      ['A2:A5 C2:D5', 'FFFCE4D6'],
      ['B2:B5', 'FFC6EFCE'],
    ]);
    expect(sheet?.notes).toEqual({ C3: 'Vu en séance' });
    expect(sheet?.hidden).toEqual({ rows: [3, 5], columns: ['C'] });
    expect(sheet?.repeated).toBe('$1:$1');
    expect(sheet?.merges).toEqual(['A9:C10']);
  });

  it('keeps its values through LibreOffice, which saves it as its own', async () => {
    const again = convert(folder, path, 'ods');
    const shown = shownByLibreOffice(folder, path);
    expect(again).toContain('.ods');
    expect(shown['Évaluation 2']?.[1]?.slice(0, 2)).toEqual(
      ['0012', '3,25'].map((text) => expect.stringMatching(text.replace(',', '[.,]'))),
    );
    expect(shown['Évaluation 2']?.[2]?.slice(0, 3)).toEqual([
      '=1+1',
      expect.stringMatching(/^(?:TRUE|VRAI)$/),
      '#N/A',
    ]);
  });
});

it('an empty workbook opens in both', async () => {
  const path = await saved('empty.xlsx', emptyBook('Feuil1'));
  expect(dump(path).order).toEqual(['Feuil1']);
  expect(Object.keys(shownByLibreOffice(folder, path))).toEqual(['Feuil1']);
});

/** `A2:A9` grown by a row that came inside. */
function oneRowMore(area = ''): string {
  return area.replace(/\d+$/, (row) => String(Number(row) + 1));
}

/** Widths aside: openpyxl tells that of the first only of columns that are alike. */
function plainly({ sheets, ...workbook }: DumpedWorkbook): unknown {
  const told = Object.entries(sheets).map(([name, sheet]) => [name, { ...sheet, widths: null }]);
  return { ...workbook, sheets: Object.fromEntries(told) };
}
