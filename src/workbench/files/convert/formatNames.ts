/** What is usual (`General`, `Bottom`, no line) is not written. */
export const HORIZONTAL = [
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
] as const;

export const VERTICAL = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
] as const;

export const UNDERLINES = [
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
] as const;

/** Sides of a cell that a line may stand on, by the names of Office.js. */
export const SIDES = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
] as const;
