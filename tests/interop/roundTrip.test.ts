import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dumped } from './programs';
import { SLOW, convert, dump, pistes, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

/** What Pistes made, opened and saved by LibreOffice, then given to Pistes again: its reports are refilled. */
const folder = temporaryFolder();
const saved = join(folder, 'libreoffice');

/** What a report is: its cells and what Pistes set up around them. LibreOffice names colours in its own way. */
const reportOf = ({
  values,
  merges,
  filter,
  frozen,
  repeated,
  footer,
  fit,
  highlights,
}: Dumped): unknown => ({
  values,
  merges,
  filter,
  frozen,
  repeated,
  footer,
  fit,
  highlights: highlights.map(({ area, formula }) => [area, formula]),
});

const reports = (path: string, names: readonly string[]): unknown => {
  const { sheets } = dump(path);
  return names.map((name) => {
    const sheet = sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name} in ${Object.keys(sheets).join()}`);
    return [name, reportOf(sheet)];
  });
};

/** Saved by LibreOffice, in a folder of its own, under the same name. */
const throughLibreOffice = (name: string): string =>
  convert(saved, join(folder, name), 'xlsx', 'Calc MS Excel 2007 XML');

beforeAll(() => {
  mkdirSync(saved);
  pistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
});

describe('a workbook that LibreOffice saved after Pistes', () => {
  it('is ranked again, its reports as they were', () => {
    pistes(folder, 'classer', 'exemple.xlsx', '--non-retenues', '--sortie', 'un.xlsx');
    const path = throughLibreOffice('un.xlsx');
    pistes(saved, 'classer', path, '--non-retenues', '--sortie', 'deux.xlsx');
    const names = ['Annexe 2', 'Pistes non retenues'];
    expect(reports(join(saved, 'deux.xlsx'), names)).toEqual(reports(join(folder, 'un.xlsx'), names));
    expect(dump(join(saved, 'deux.xlsx')).order).toEqual(dump(join(folder, 'un.xlsx')).order);
  });

  it('gives a commune its sheet again, in the place of the one it had', () => {
    pistes(folder, 'commune', 'exemple.xlsx', 'Touvre', '--sortie', 'commune.xlsx');
    const path = throughLibreOffice('commune.xlsx');
    pistes(saved, 'commune', path, 'Touvre', '--sortie', 'encore.xlsx');
    expect(dump(join(saved, 'encore.xlsx')).order).toEqual(dump(join(folder, 'commune.xlsx')).order);
    expect(reports(join(saved, 'encore.xlsx'), ['Touvre'])).toEqual(
      reports(join(folder, 'commune.xlsx'), ['Touvre']),
    );
  });
});
