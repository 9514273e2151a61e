import { findCommune } from '../../findCommune';
import type { Evaluation } from '../../../sheets/evaluation';
import type { ScoringLayout } from '../../../sheets/scoringLayout';
import type { RowFilter } from '../../../workbook/livePort';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { readNow } from './readNow';

/** Keeps in view the rows that name a commune. */
export async function filterByCommune(work: Work, commune: string): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluation } = read.seen.evaluated;
  const found = findCommune(evaluation, commune);
  if (!found.ok) return { kind: 'failed', failure: { code: 'gone', feature: null, detail: commune } };
  work.step('writing', false);
  const { column, texts } = shownTexts(evaluation, found.concern.named);
  const seenBy = await work.port.filter({ ...filterPlace(evaluation.layout), column, texts });
  return { kind: 'done', count: found.concern.named.length, seenBy };
}

/** Takes off the filter of the N°, and that of the titles. */
export async function removeFilter(work: Work): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { layout } = read.seen.evaluated.evaluation;
  work.step('writing', false);
  const columns = [layout.inputs.number, layout.inputs.title].filter((column) => column !== null);
  for (const column of columns) await work.port.unfilter({ ...filterPlace(layout), column });
  return { kind: 'done' };
}

/** By N° where each of the rows has its own, else by title: a filter of the communes' own cells would miss sub-pistes. */
function shownTexts({ layout, pistes }: Evaluation, named: Uint32Array): Pick<RowFilter, 'column' | 'texts'> {
  const numbers = Array.from(named, (piste) => pistes.number[piste] ?? Infinity);
  const { number, title } = layout.inputs;
  if (number !== null && numbers.every(Number.isFinite) && new Set(numbers).size === numbers.length) {
    return { column: number, texts: numbers.map(String) };
  }
  return { column: title, texts: [...new Set(Array.from(named, (piste) => pistes.title[piste] ?? ''))] };
}

function filterPlace({
  sheet,
  table,
  headerRow,
  endRow,
  firstColumn,
  endColumn,
}: ScoringLayout): Pick<RowFilter, 'sheet' | 'table' | 'area'> {
  const area = {
    row: headerRow,
    column: firstColumn,
    rows: endRow - headerRow,
    columns: endColumn - firstColumn,
  };
  return { sheet, table, area };
}
