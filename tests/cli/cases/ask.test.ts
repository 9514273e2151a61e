import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../../src/workbook/a1';
import type { CellContent } from '../../../src/workbook/cellValue';
import { buildPistes, listing, names, newFolder, runPistes } from '../runPistes';
import { changeFile, sheetOfFile } from './changedFile';
import type { Edits } from './changedFile';

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');
const ALL_THE_SAME = '--remplacer-quand-meme';

let ranked = '';

beforeAll(async () => {
  buildPistes();
  const folder = newFolder();
  ranked = join(folder, 'exemple-classé.xlsx');
  await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
  await runPistes(folder, 'classer', 'exemple.xlsx', '--non-retenues');
  await runPistes(folder, 'commune', 'exemple-classé.xlsx', 'Touvre', '--sortie', ranked);
});

/** A folder that holds a workbook ranked before, with its reports, then changed in another program. */
async function withRanked(edits: Edits = {}): Promise<string> {
  const folder = newFolder();
  copyFileSync(ranked, join(folder, 'notes.xlsx'));
  await changeFile(join(folder, 'notes.xlsx'), edits);
  return folder;
}

function withCase(name: string): string {
  const folder = newFolder();
  copyFileSync(join(CASES, name), join(folder, 'notes.xlsx'));
  return folder;
}

/** Refused with exit 1, nothing written; @returns what is said */
async function refused(folder: string, ...args: readonly string[]): Promise<string> {
  const before = listing(folder);
  const run = await runPistes(folder, ...args);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
  expect(listing(folder)).toEqual(before);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain(ALL_THE_SAME);
  return run.stderr;
}

async function accepted(folder: string, ...args: readonly string[]): Promise<void> {
  expect(await runPistes(folder, ...args)).toMatchObject({ code: 0, stderr: '' });
}

describe('what the pane would ask about', () => {
  describe('somebody’s own cells under headers of ours', () => {
    it('are named, and nothing is written', async () => {
      const folder = withCase('c08-own-statut-column.xlsx');
      for (const how of [[], ['--sur-place'], ['--json', '--sortie', 'autre.xlsx']]) {
        const said = await refused(folder, 'classer', 'notes.xlsx', ...how);
        expect(said).toContain(
          'Évaluation!C2 (« En cours »), Évaluation!C3 (« Abandonné »), Évaluation!G2 (« à voir ») et Évaluation!G3 (« 12 »)',
        );
        expect(said).toContain('donnez un autre nom à leur colonne');
      }
    });

    it('are replaced where it was said that they may be', async () => {
      const folder = withCase('c08-own-statut-column.xlsx');
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place', ALL_THE_SAME);
      const { values } = await sheetOfFile(join(folder, 'notes.xlsx'), 'Évaluation');
      expect(values?.map((cells) => cells[2])).toEqual(['Statut', 'Retenue', 'Retenue']);
      // From then on they are ours.
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place');
    });

    it('are asked about in a workbook ranked before, where we never write such a thing', async () => {
      const { values } = await sheetOfFile(ranked, 'Évaluation');
      const at = (header: string): string => columnLetters(values?.[0]?.indexOf(header) ?? -1);
      const [status, rank] = [`${at('Statut')}2`, `${at('Rang')}3`];
      const [reason, basis] = [`${at('Motif')}4`, `${at('Calculé sur')}5`];
      const folder = await withRanked({
        Évaluation: {
          [status]: 'Abandonnée',
          [rank]: 'à voir',
          [reason]: 'vu en bureau',
          [basis]: 'ma note',
        },
      });
      const said = await refused(folder, 'classer', 'notes.xlsx', '--sur-place');
      expect(said).toContain(
        `Évaluation!${status} (« Abandonnée »), Évaluation!${rank} (« à voir »), Évaluation!${reason} (« vu en bureau ») et Évaluation!${basis} (« ma note »)`,
      );
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place', ALL_THE_SAME);
      await accepted(
        await withRanked({ Évaluation: { [rank]: 99 } }),
        'classer',
        'notes.xlsx',
        '--sur-place',
      );
    });

    it('are told on the side where only data is asked for', async () => {
      const folder = withCase('c08-own-statut-column.xlsx');
      const run = await runPistes(folder, 'classer', 'notes.xlsx', '--json');
      expect(run.code).toBe(0);
      expect(JSON.parse(run.stdout)).toMatchObject({ counts: { retained: 2 } });
      expect(run.stderr).toContain('Évaluation!C2 (« En cours »)');
      expect(names(folder)).toEqual(['notes.xlsx']);
    });

    it('are seen in a table of text as well', async () => {
      const folder = newFolder();
      const { writeFileSync } = await import('node:fs');
      writeFileSync(
        join(folder, 'notes.csv'),
        'Intitulé;Potentiel;Enjeu communautaire;Faisabilité;Motif\nA;1;1;1;demande du maire\n',
      );
      expect(await refused(folder, 'classer', 'notes.csv')).toContain('Évaluation!E2 (« demande du maire »)');
    });

    it('are seen where somebody’s column bears the name of the last of ours', async () => {
      const folder = withCase('c08-own-statut-column.xlsx');
      await changeFile(join(folder, 'notes.xlsx'), {
        Évaluation: { H1: 'Calculé sur', H2: 'les chiffres de 2024', H3: null },
      });
      const said = await refused(folder, 'classer', 'notes.xlsx');
      expect(said).toContain('Évaluation!C2 (« En cours »)');
      expect(said).toContain('Évaluation!H2 (« les chiffres de 2024 »)');
    });

    it('are counted beyond the first ten', async () => {
      const folder = newFolder();
      copyFileSync(join(CASES, 'c08-own-statut-column.xlsx'), join(folder, 'notes.xlsx'));
      const many = Array.from({ length: 30 }, (_, at): [string, CellContent][] => {
        const row = String(at + 4);
        return [
          [`A${row}`, at + 3],
          [`B${row}`, `Piste ${row}`],
          [`C${row}`, 'En cours'],
        ];
      }).flat();
      await changeFile(join(folder, 'notes.xlsx'), { Évaluation: Object.fromEntries(many) });
      expect(await refused(folder, 'classer', 'notes.xlsx')).toContain(' et 24 autres');
    });

    it('count where they are formulas that show nothing', async () => {
      const folder = withCase('c08-own-statut-column.xlsx');
      const empty = { kind: 'formula', formula: 'IF(B2="","","")', value: '' } as const;
      await changeFile(join(folder, 'notes.xlsx'), {
        Évaluation: { C2: empty, C3: null, G2: null, G3: null },
      });
      expect(await refused(folder, 'classer', 'notes.xlsx')).toContain(
        'Évaluation!C2 (une formule qui n’affiche rien)',
      );
    });

    it('count where somebody put a formula in a column that we filled', async () => {
      const folder = await withRanked();
      const { values } = await sheetOfFile(join(folder, 'notes.xlsx'), 'Évaluation');
      const cell = `${columnLetters(values?.[0]?.indexOf('Rang') ?? -1)}2`;
      const formula = { kind: 'formula', formula: '90+9', value: 99 } as const;
      await changeFile(join(folder, 'notes.xlsx'), { Évaluation: { [cell]: formula } });
      expect(await refused(folder, 'classer', 'notes.xlsx')).toContain(`Évaluation!${cell} (« 99 »)`);
      expect(await refused(folder, 'commune', 'notes.xlsx', 'Touvre')).toContain(`Évaluation!${cell}`);
    });

    it('do not count where a formula gives what is written anyway', async () => {
      await accepted(withCase('t16-rang-calculated-column.xlsx'), 'classer', 'notes.xlsx');
    });
  });

  describe('text typed on a report', () => {
    it.each([
      ['Annexe 2', 'N6', 'Avis du bureau'],
      ['Pistes non retenues', 'M5', 'à revoir en juin'],
      ['Touvre', 'M4', 'vu avec la maire'],
    ])('on the sheet %s is named by both commands', async (sheet, cell, text) => {
      const folder = await withRanked({ [sheet]: { [cell]: text } });
      for (const command of [['classer'], ['commune']]) {
        const args = [...command, 'notes.xlsx', ...(command[0] === 'commune' ? ['Touvre'] : [])];
        const said = await refused(folder, ...args);
        expect(said).toContain(`!${cell} (« ${text} »)`);
        expect(said).toContain('portez sur une autre feuille');
      }
      await accepted(folder, 'classer', 'notes.xlsx', ALL_THE_SAME);
      const { values } = await sheetOfFile(join(folder, 'notes-classé.xlsx'), sheet);
      expect(values?.flat()).not.toContain(text);
    });

    it('counts as a formula that shows nothing', async () => {
      const empty = { kind: 'formula', formula: 'IF(1=2,"x","")', value: '' } as const;
      const folder = await withRanked({ 'Annexe 2': { N6: empty } });
      expect(await refused(folder, 'classer', 'notes.xlsx')).toContain("'Annexe 2'!N6 (une formule qui");
    });

    it('is no reason to stop where the report has changed by itself', async () => {
      const folder = await withRanked({ Évaluation: { B2: 'Un autre intitulé', F3: 4 } });
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place', '--non-retenues');
      await accepted(folder, 'commune', 'notes.xlsx', 'Touvre');
    });
  });

  describe('levels sorted without their pistes (R17)', () => {
    /** One column of the ranked workbook, sorted alone. */
    async function withSorted(header: string): Promise<string> {
      const folder = await withRanked();
      const { values } = await sheetOfFile(join(folder, 'notes.xlsx'), 'Évaluation');
      const column = values?.[0]?.indexOf(header) ?? -1;
      const held = (values ?? []).slice(1).map((cells) => cells[column] ?? null);
      const sorted = held.toSorted((one, other) => String(other ?? '').localeCompare(String(one ?? '')));
      const cells = sorted.map((value, at): [string, CellContent] => {
        if (value !== null && typeof value === 'object') throw new Error(header);
        return [`${columnLetters(column)}${String(at + 2)}`, value];
      });
      await changeFile(join(folder, 'notes.xlsx'), { Évaluation: Object.fromEntries(cells) });
      return folder;
    }

    it.each(['Potentiel', 'Faisabilité'])('of %s are named with what they were', async (header) => {
      const folder = await withSorted(header);
      const said = await refused(folder, 'classer', 'notes.xlsx', '--sur-place');
      expect(said).toContain('triés sans leurs pistes depuis le dernier classement');
      expect(said).toMatch(/Évaluation![A-Z]\d+ \(« [^»]+ », avant « \d – [^»]+ »\)/);
      expect(said).toMatch(/ et \d+ autres\./);
      await refused(folder, 'commune', 'notes.xlsx', 'Touvre');
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place', ALL_THE_SAME);
      await accepted(folder, 'classer', 'notes.xlsx', '--sur-place');
    });
  });

  it('ranks again what it ranked, as often as one likes', async () => {
    const folder = await withRanked();
    await accepted(folder, 'classer', 'notes.xlsx', '--sur-place');
    const once = readFileSync(join(folder, 'notes.xlsx'));
    await accepted(folder, 'classer', 'notes.xlsx', '--sur-place');
    expect(readFileSync(join(folder, 'notes.xlsx')).equals(once)).toBe(true);
  });
});
