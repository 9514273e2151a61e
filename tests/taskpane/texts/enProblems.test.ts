import type { CellValue } from '../../../src/workbook/cellValue';
import type { Evaluation } from '../../../src/sheets/evaluation';
import type { Issue, IssueCode } from '../../../src/sheets/issue';
import type { MethodProblem } from '../../../src/sheets/methodProblem';
import { enIssue } from '../../../src/taskpane/texts/enIssue';
import { enMethodProblem } from '../../../src/taskpane/texts/enMethodProblem';
import { sayTroubleIn } from '../../../src/taskpane/texts/sayTroubleIn';
import { evaluated } from '../model/evaluated';

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluated('workshop');
});

const at = (content: CellValue): { row: number; column: number; content: CellValue } => ({
  row: 4,
  column: 6,
  content,
});

/** Every code: one that is added must be given words. */
const ISSUES: { readonly [Code in IssueCode]: Extract<Issue, { code: Code }> } = {
  'unknown-level': { ...at('5'), code: 'unknown-level', criterion: 0 },
  'row-outside-table': { ...at('Une piste'), code: 'row-outside-table' },
  'missing-title': { ...at(null), code: 'missing-title' },
  'missing-number': { ...at(null), code: 'missing-number' },
  'bad-number': { ...at('x'), code: 'bad-number' },
  'duplicate-number': { ...at(3), code: 'duplicate-number', firstRow: 2 },
  'unknown-parent': { ...at('Rien'), code: 'unknown-parent' },
  'ambiguous-parent': { ...at('Deux'), code: 'ambiguous-parent', rows: [1, 2, 3, 4, 5, 6, 7, 8] },
  'parent-cycle': { ...at(3), code: 'parent-cycle' },
  'unknown-commune': { ...at('Touvr'), code: 'unknown-commune', name: 'Touvr' },
};

const PROBLEMS: { readonly [Kind in MethodProblem['kind']]: Extract<MethodProblem, { kind: Kind }> } = {
  'no-criteria-table': { kind: 'no-criteria-table' },
  'several-tables': { kind: 'several-tables', header: 'Critère' },
  'missing-column': { kind: 'missing-column', header: 'Niveau' },
  'duplicate-column': { kind: 'duplicate-column', header: 'Niveau' },
  'no-criterion': { kind: 'no-criterion' },
  'too-many-criteria': { kind: 'too-many-criteria', most: 12 },
  'missing-name': { kind: 'missing-name' },
  'bad-name': { kind: 'bad-name' },
  'repeated-criterion': { kind: 'repeated-criterion', criterion: 'Intérêt' },
  'reserved-name': { kind: 'reserved-name', criterion: 'N°' },
  'level-count': { kind: 'level-count', criterion: 'Intérêt', count: 1 },
  'level-order': { kind: 'level-order', criterion: 'Intérêt', expected: 2 },
  'level-beyond': { kind: 'level-beyond', criterion: 'Intérêt' },
  'level-end': { kind: 'level-end', criterion: 'Intérêt', last: 3 },
  'upside-down': { kind: 'upside-down', criterion: 'Intérêt', best: 5, worst: 1 },
  'bad-spelling': { kind: 'bad-spelling', criterion: 'Intérêt' },
  'taken-spelling': { kind: 'taken-spelling', criterion: 'Intérêt', spelling: 'élevé', level: 1, other: 2 },
  'ambiguous-level': { kind: 'ambiguous-level', criterion: 'Intérêt', accepted: ['1', 'Élevé'] },
  'bad-label': { kind: 'bad-label', criterion: 'Intérêt' },
  'repeated-label': { kind: 'repeated-label', criterion: 'Intérêt', label: 'Modéré' },
  'foreign-number-label': { kind: 'foreign-number-label', criterion: 'Intérêt', level: 2 },
  'bad-retained': { kind: 'bad-retained', criterion: 'Intérêt' },
  'none-retained': { kind: 'none-retained', criterion: 'Intérêt' },
  'retained-hole': { kind: 'retained-hole', criterion: 'Intérêt' },
  'unknown-criterion': { kind: 'unknown-criterion', name: 'Coût', criteria: ['Intérêt'] },
  'empty-configuration': { kind: 'empty-configuration' },
  'unknown-level': { kind: 'unknown-level', criterion: 'Intérêt', accepted: ['1', 'Élevé'] },
  'repeated-setting': { kind: 'repeated-setting', setting: 'Priorité' },
  'unknown-column': { kind: 'unknown-column', name: 'Coût', accepted: ['N°', 'Intérêt'] },
  'shared-header': { kind: 'shared-header', header: 'Idées', column: 'Objectif' },
};

/** What stands outside of quotation marks is the pane's, in English. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '').replace(/N°/g, '');
const FRENCH = /[«»\u202fàâçéèêëîïôùû]|undefined|\b(le|la|les|une|est|pas)\b/i;

it.each(Object.values(ISSUES))('says $code in English', (issue) => {
  const said = enIssue(evaluation, issue);
  expect(unquoted(said)).not.toMatch(FRENCH);
  expect(said).toMatch(/^\S.{20,}$/);
});

it.each(Object.values(PROBLEMS))('says of a method, in English: $kind', (problem) => {
  const said = enMethodProblem(problem, 'tenu');
  expect(unquoted(said)).not.toMatch(FRENCH);
  expect(said).toMatch(/^[\p{Ll}“].*[^.]$/u);
  const trouble = { kind: 'method', sheet: 'Méthode', row: 4, column: 1, content: 'tenu', problem } as const;
  expect(sayTroubleIn('en', trouble)).toBe(`Sheet “Méthode”, cell B5: ${said}.`);
});

it('says in English what is accepted, and of a formula without a value what to do', () => {
  expect(enIssue(evaluation, ISSUES['unknown-level'])).toBe(
    '“5” is not a level; “Potentiel” takes “1 – Fort”, “2 – Bon”, “3 – Modéré”, or “4 – Faible”.',
  );
  const formula = { kind: 'uncomputed', formula: 'A1' } as const;
  expect(enIssue(evaluation, { ...ISSUES['missing-title'], content: formula })).toMatch(
    /^The formula “=A1” has no stored value/,
  );
  expect(enIssue(evaluation, { ...ISSUES['unknown-level'], content: 'Fort\u200b' })).toContain('invisible');
});
