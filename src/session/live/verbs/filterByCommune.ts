import { findCommune } from '../../findCommune';
import { cellText } from '../../../sheets/cellText';
import type { Evaluation } from '../../../sheets/evaluation';
import { gridOf } from '../../../sheets/grid';
import { headerOrPlace } from '../../../sheets/headerOrPlace';
import type { ScoringLayout } from '../../../sheets/scoringLayout';
import type { FilterPlace, RowFilter } from '../../../workbook/livePort';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { readNow } from './readNow';

/** Keeps in view the rows that name a commune: in a view of one's own, unless this Excel has none. */
export async function filterByCommune(work: Work, commune: string): Promise<Answer> {
  // Communes are among the texts of a heavy sheet, which are read once.
  work.passes.doubt('all');
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluation } = read.seen.evaluated;
  const found = findCommune(evaluation, commune);
  if (!found.ok) return { kind: 'declined', why: 'unknown-commune', detail: commune };
  if (found.concern.named.length === 0)
    return { kind: 'declined', why: 'unnamed-commune', detail: found.name };
  const { lacks } = work.store.get();
  const seenBy = lacks.has('sheet-views') ? 'shared' : 'own-view';
  work.step('writing', false);
  const { column, texts } = shownTexts(evaluation, found.concern.named);
  if (await work.port.filter({ ...filterPlace(evaluation.layout), column, texts }, seenBy))
    return { kind: 'done', count: found.concern.named.length, seenBy };
  // From now on the pane asks first: nobody's rows are hidden unannounced.
  work.store.change({ lacks: new Set([...lacks, 'sheet-views']) });
  return { kind: 'declined', why: 'no-own-view', detail: '' };
}

/**
 * Takes off the filter of the N°, and that of the titles; those of other columns are somebody's own, and are told.
 *
 * @param all those of the other columns too, once the user has seen which
 */
export async function removeFilter(work: Work, all: boolean): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluation, sheet } = read.seen.evaluated;
  const { layout } = evaluation;
  work.step('writing', false);
  const place = filterPlace(layout);
  const every = Array.from({ length: place.area.columns }, (_, at) => place.area.column + at);
  const ours = [layout.inputs.number, layout.inputs.title].filter((column) => column !== null);
  const seenBy = await work.port.unfilter({ ...place, columns: all ? every : ours });
  if (all || seenBy === 'own-view') return { kind: 'done', seenBy };
  const columns = every.filter((column) => !ours.includes(column));
  const left = await work.port.filteredColumns({ ...place, columns });
  if (left.length === 0) return { kind: 'done', seenBy };
  const headers = gridOf(sheet)[layout.headerRow]?.map((cell) => cellText(cell)) ?? [];
  return { kind: 'done', seenBy, filters: left.map((column) => headerOrPlace(headers, column)) };
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
}: ScoringLayout): FilterPlace {
  const area = {
    row: headerRow,
    column: firstColumn,
    rows: endRow - headerRow,
    columns: endColumn - firstColumn,
  };
  return { sheet, table, area };
}
