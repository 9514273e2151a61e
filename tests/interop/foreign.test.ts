import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../src/hosts/xlsx/package/opcPackage';
import type { DumpedWorkbook } from './programs';
import { SLOW, convert, dump, pistes, runPython, shownByLibreOffice, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

/** A workbook that somebody made in another way, with what is their own on the scoring sheet and beside it. */
const folder = temporaryFolder();
const source = join(folder, 'commune.xlsx');
const ranked = join(folder, 'commune-classé.xlsx');
let before: DumpedWorkbook;
let after: DumpedWorkbook;

beforeAll(() => {
  runPython('make_foreign.py', source);
  pistes(folder, 'classer', 'commune.xlsx', '--non-retenues');
  before = dump(source);
  after = dump(ranked);
});

describe('a workbook made by another program', () => {
  it('is ranked where its table stands, our columns at its right end', () => {
    const { values } = after.sheets['Nos idées'] ?? { values: [] };
    expect(values.slice(2).map((row) => row.slice(8))).toEqual([
      ['Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur'],
      ['Retenue', 2, 1, 'Retenue, rang 1', '2|1|1'],
      ['Seuil non atteint', null, null, expect.stringContaining('seuil non atteint'), '1|1|4'],
      ['Configuration exclue', null, null, expect.stringContaining('configuration exclue'), '3|2|3'],
      ['À évaluer', null, null, expect.stringContaining('à évaluer'), '1|2|'],
      ['À corriger', null, null, expect.stringContaining('à corriger'), '1|2|deux'],
    ]);
  });

  it('keeps every cell, formula, note, format and validation of the sheet', () => {
    const mine = before.sheets['Nos idées'];
    const then = after.sheets['Nos idées'];
    expect(then?.values.map((row) => row.slice(0, 8))).toEqual(mine?.values.map((row) => row.slice(0, 8)));
    expect(then?.formulas).toEqual(mine?.formulas);
    expect(then?.notes).toEqual(mine?.notes);
    expect(then?.frozen).toBe(mine?.frozen);
    expect(then?.repeated).toBe(mine?.repeated);
    expect(then?.validations).toEqual(mine?.validations);
    const kept = (then?.highlights ?? []).filter(({ formula }) => !formula?.includes('N("Pistes")'));
    expect(kept.map(({ area, formula, fill }) => ({ area, formula, fill }))).toEqual(
      mine?.highlights.map(({ area, formula, fill }) => ({ area, formula, fill })),
    );
  });

  it('keeps the other sheets, their charts, tables, notes and names', () => {
    for (const name of ['Budget', 'Réserve']) expect(after.sheets[name]).toEqual(before.sheets[name]);
    expect(after.sheets['Budget']?.charts).toBe(1);
    expect(after.names).toEqual(before.names);
    expect(after.order.slice(0, 3)).toEqual(before.order);
  });

  it('keeps every part that it does not touch, byte for byte', async () => {
    const packages = await Promise.all([source, ranked].map((path) => OpcPackage.read(readFileSync(path))));
    const [old, made] = packages;
    if (!old || !made) throw new Error('two packages were expected');
    const changed = old
      .names()
      .filter(
        (name) => !made.has(name) || !Buffer.from(old.bytes(name)).equals(Buffer.from(made.bytes(name))),
      );
    const allowed =
      /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;
    expect(changed.filter((name) => !allowed.test(name))).toEqual([]);
    expect(changed).toContain('xl/worksheets/sheet1.xml');
  });

  it('opens in LibreOffice with the text that looks like a formula as text', () => {
    const shown = shownByLibreOffice(folder, ranked)['Nos idées'] ?? [];
    expect(shown[4]?.[2]).toBe('=Paie commune');
    expect(shown[3]?.[8]).toBe('Retenue');
  });

  it('gives the same bytes when it is ranked again', async () => {
    pistes(folder, 'classer', 'commune-classé.xlsx', '--sortie', 'encore.xlsx', '--non-retenues');
    const [one, two] = await Promise.all(
      [ranked, join(folder, 'encore.xlsx')].map((path) => OpcPackage.read(readFileSync(path))),
    );
    expect(two?.names()).toEqual(one?.names());
    for (const name of one?.names() ?? []) expect(two?.text(name)).toBe(one?.text(name));
  });
});

describe('a workbook that LibreOffice saved', () => {
  const counts = (text: string): unknown => (JSON.parse(text) as { counts: unknown }).counts;
  let expected: unknown;

  beforeAll(() => {
    pistes(folder, 'nouveau', 'exemple.xlsx', '--exemple-atelier');
    expected = JSON.parse(pistes(folder, 'classer', 'exemple.xlsx', '--json'));
  });

  it.each(['ods', 'xls'])('as .%s gives the same ranking, issues and reasons', (format) => {
    const path = convert(folder, join(folder, 'exemple.xlsx'), format);
    expect(JSON.parse(pistes(folder, 'classer', path, '--json'))).toEqual(expected);
  });

  it('as .xlsx gives the same ranking, and can be written', () => {
    const out = join(folder, 'lo');
    const path = convert(out, join(folder, 'exemple.xlsx'), 'xlsx', 'Calc MS Excel 2007 XML');
    expect(JSON.parse(pistes(out, 'classer', path, '--json'))).toEqual(expected);
    pistes(out, 'classer', path);
    expect(dump(join(out, 'exemple-classé.xlsx')).sheets['Annexe 2']?.filter).toMatch(/^A\d+:J\d+$/);
    expect(counts(pistes(out, 'classer', 'exemple-classé.xlsx', '--json'))).toEqual(
      counts(JSON.stringify(expected)),
    );
  });
});
