import { pisteKeys } from '../pisteKeys';
import { isSameContent } from '../../../workbook/diffPlan';
import type { Evaluated } from '../../../sheets/evaluate';
import type { ScoringLayout } from '../../../sheets/scoringLayout';
import type { CellValue } from '../../../workbook/cellValue';
import type { Place, PlaceToCheck } from '../../../workbook/livePort';
import type { Answer } from '../sessionState';
import type { Work } from '../work';

export interface ShownCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** null: the title of the piste on that row. */
  readonly column: number | null;
}

/**
 * Goes to a cell. Where it is one of a piste, the row is looked at in the same round trip: if that piste stands elsewhere
 * by now, it is found again.
 */
export async function show(work: Work, shown: ShownCell): Promise<Answer> {
  const { view } = work.store.get();
  const expected = view && pisteOn(view.evaluated, shown);
  const place = placeOf(shown.row, shown, view?.evaluated.evaluation.layout);
  const back = await work.port.show(place, expected?.identity.map(({ place: cell }) => cell) ?? []);
  if (!expected || expected.identity.every(({ value }, at) => isSame(back[at]?.[0]?.[0] ?? null, value)))
    return { kind: 'done' };
  return showMoved(work, shown, expected);
}

async function showMoved(work: Work, shown: ShownCell, { key, layout }: Expected): Promise<Answer> {
  work.passes.doubt('all');
  await work.passes.look();
  const { view, trouble } = work.store.get();
  if (trouble !== null) return { kind: 'impossible', trouble };
  const evaluation = view?.evaluated.evaluation;
  const row = evaluation?.pistes.row[pisteKeys(evaluation).indexOf(key)];
  if (!evaluation || row === undefined) return { kind: 'declined', why: 'piste-gone', detail: '' };
  const column = columnNow(shown.column, layout, evaluation.layout);
  await work.port.show(placeOf(row, { sheet: evaluation.layout.sheet, column }, evaluation.layout), []);
  return { kind: 'done' };
}

function placeOf(
  row: number,
  { sheet, column }: Pick<ShownCell, 'sheet' | 'column'>,
  layout: ScoringLayout | undefined,
): Place {
  return { sheet, area: { row, column: column ?? layout?.inputs.title ?? 0, rows: 1, columns: 1 } };
}

/** What tells that the row is still that of the piste. */
interface Expected {
  readonly key: string;
  readonly layout: ScoringLayout;
  readonly identity: readonly { readonly place: PlaceToCheck; readonly value: CellValue }[];
}

/** null: that row is none of a piste. */
function pisteOn({ evaluation, sheet }: Evaluated, shown: ShownCell): Expected | null {
  const { layout, pistes } = evaluation;
  const piste = shown.sheet === layout.sheet ? pistes.row.indexOf(shown.row) : -1;
  if (piste < 0) return null;
  const columns = [layout.inputs.number, layout.inputs.title].filter((column) => column !== null);
  const identity = columns.map((column) => ({
    // Days are not looked for: one more question for a cell that nearly never holds one.
    place: { ...placeOf(shown.row, { sheet: shown.sheet, column }, layout), plain: [column] },
    value: sheet.values?.[shown.row]?.[column] ?? null,
  }));
  return { key: pisteKeys(evaluation)[piste] ?? '', layout, identity };
}

function isSame(found: CellValue, expected: CellValue): boolean {
  return typeof expected === 'object' && expected !== null
    ? JSON.stringify(found) === JSON.stringify(expected)
    : isSameContent(found, expected);
}

/** A column keeps what it is for, wherever it stands now. */
function columnNow(column: number | null, before: ScoringLayout, after: ScoringLayout): number | null {
  const roles = ({ inputs, criteria }: ScoringLayout): readonly (number | null)[] => [
    ...criteria,
    inputs.number,
    inputs.parent,
    inputs.communes,
  ];
  const role = column === null ? -1 : roles(before).indexOf(column);
  return role < 0 ? column : (roles(after)[role] ?? null);
}
