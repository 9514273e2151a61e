import { intersection, sameArea, subtract } from '../areas';
import type { Area, NameState, SheetState, ValidationState } from '../book';
import { applyClear } from './applyCells';
import { isRelativeRule } from './isRelativeRule';
import type { OpenBook, OperationOf } from './kinds';

/** Merging keeps the first cell only, and takes in merges that it overlaps; unmerging leaves the cells as they are. */
export function applyMerge(sheet: SheetState, { kind, area }: OperationOf<'merge' | 'unmerge'>): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  if (kind === 'unmerge' || (area.rows === 1 && area.columns === 1)) return;
  const first = { ...area, rows: 1, columns: 1 };
  for (const rest of subtract(area, first)) applyClear(sheet, rest, 'contents');
  sheet.merges = [...sheet.merges, area];
}

export function applyValidation(sheet: SheetState, { areas, validation }: OperationOf<'validation'>): void {
  const left = sheet.validations
    .map((own) => ({ ...own, areas: own.areas.flatMap((area) => without(area, areas)) }))
    .filter((own) => own.areas.length > 0);
  if (validation === null) sheet.validations = left;
  else sheet.validations = withAreas(left, { ...validation, areas });
}

/** Cells that ask the same share one validation, unless it depends on where it begins. */
function withAreas(list: readonly ValidationState[], added: ValidationState): readonly ValidationState[] {
  const same = list.findIndex((own) => asks(own) === asks(added));
  const own = list[same];
  if (own === undefined || isRelativeRule(added.rule)) return [...list, added];
  return list.with(same, { ...own, areas: [...own.areas, ...added.areas] });
}

function asks({ rule, prompt, errorAlert, ignoreBlanks }: ValidationState): string {
  return JSON.stringify([rule, prompt, errorAlert, ignoreBlanks]);
}

function without(area: Area, holes: readonly Area[]): readonly Area[] {
  if (holes.some((hole) => sameArea(hole, area))) return [];
  return holes.reduce<readonly Area[]>((left, hole) => left.flatMap((part) => subtract(part, hole)), [area]);
}

export function setName(book: OpenBook, { name, state }: OperationOf<'name'>): void {
  const isOwn = (known: NameState): boolean => known.name.toLowerCase() === name.toLowerCase();
  const place = book.names.findIndex(isOwn);
  const others = book.names.filter((known) => !isOwn(known));
  book.names = state === null ? others : others.toSpliced(place < 0 ? others.length : place, 0, state);
}
