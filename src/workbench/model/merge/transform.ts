import type { Operation } from '../operation';
import { pastShift } from './pastShift';
import { pastSort } from './pastSort';

/**
 * What an operation becomes when another, unseen by whoever made it, was applied first: it moves with the rows and
 * columns that it meant. On something deleted meanwhile it vanishes; around inserted lines it may fall in parts.
 */
export function transform(operation: Operation, past: Operation): readonly Operation[] {
  switch (past.kind) {
    case 'insert':
    case 'delete':
      return isOn(operation, past.sheet) ? pastShift(operation, past) : [operation];
    case 'sort':
      return isOn(operation, past.sheet) ? pastSort(operation, past) : [operation];
    case 'deleteSheet':
      return isOn(operation, past.sheet) ? [] : [operation];
    case 'deleteTable':
      return 'table' in operation && operation.table === past.table ? [] : [operation];
    case 'cells':
    case 'format':
    case 'formats':
    case 'clear':
    case 'rowHeights':
    case 'columnWidths':
    case 'hide':
    case 'merge':
    case 'unmerge':
    case 'addSheet':
    case 'renameSheet':
    case 'moveSheet':
    case 'sheet':
    case 'addTable':
    case 'table':
    case 'tableFilter':
    case 'sheetFilter':
    case 'conditionalFormats':
    case 'validation':
    case 'name':
    case 'setting':
    case 'readOnly':
      return [operation];
  }
}

function isOn(operation: Operation, sheet: string): boolean {
  return 'sheet' in operation && operation.sheet === sheet;
}

/** Two lists of operations that began from one state; each comes back moved past the other. */
export function transformLists(
  left: readonly Operation[],
  right: readonly Operation[],
): readonly [left: readonly Operation[], right: readonly Operation[]] {
  const movedLeft: Operation[] = [];
  let others = right;
  for (const operation of left) {
    const [own, rest] = transformOne(operation, others);
    movedLeft.push(...own);
    others = rest;
  }
  return [movedLeft, others];
}

function transformOne(
  operation: Operation,
  others: readonly Operation[],
): readonly [own: readonly Operation[], others: readonly Operation[]] {
  let own: readonly Operation[] = [operation];
  const moved: Operation[] = [];
  for (const other of others) {
    const [only] = own;
    if (only === undefined || own.length > 1) {
      const [nextOwn, parts] = transformLists(own, [other]);
      moved.push(...parts);
      own = nextOwn;
    } else {
      moved.push(...transform(other, only));
      own = transform(only, other);
    }
  }
  return [own, moved];
}
