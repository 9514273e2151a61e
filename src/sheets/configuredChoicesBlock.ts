import { levelNumber } from '../core/levelNumber';
import type { Criterion, Method } from '../core/method';
import { cellName } from '../workbook/a1';
import type { Formula } from '../workbook/cellValue';
import type { Block } from '../workbook/sheetPlan';
import { OR_WORSE, sayConfigured, sayLevel } from './phrases';
import { METHOD_COLUMNS, choiceArea, methodPlaces } from './planMethodPlaces';

/** Header of what the drop-downs of the configurations offer. */
export const CONFIGURED_CHOICES_HEADER = 'Choix des configurations';

/** What the drop-downs of the configurations offer, one criterion after the other, see `configuredChoiceArea`. */
export function configuredChoicesBlock(method: Method): Block {
  const offers = method.criteria.flatMap((criterion, index) => offersOf(method, criterion, index));
  const { settingsHeader: row } = methodPlaces(method);
  return {
    area: { row, column: METHOD_COLUMNS.choices, rows: offers.length + 1, columns: 1 },
    values: [[CONFIGURED_CHOICES_HEADER], ...offers.map((offer) => [offer])],
  };
}

/** The same as texts. */
export function offeredIn(criterion: Criterion): readonly string[] {
  const levels = criterion.labels.map((_, index) => index + 1);
  return [
    ...levels.map((level) => sayLevel(criterion, level)),
    ...levels.slice(1).map((level) => sayConfigured(criterion, { orWorse: level })),
  ];
}

/** They follow what the drop-downs of the scoring table offer, which follows the labels. */
function offersOf(method: Method, criterion: Criterion, index: number): readonly Formula[] {
  const { row, rows, column } = choiceArea(method, index);
  return offeredIn(criterion).map((text, at): Formula => {
    const isLevel = at < rows;
    const level = isLevel ? at + 1 : at - rows + 2;
    const cell = cellName(row + level - 1, column);
    if (!isLevel) return { kind: 'formula', formula: `${cell}&" ${OR_WORSE}"`, value: text };
    const number = levelNumber(criterion, level);
    return { kind: 'formula', formula: cell, value: text === String(number) ? number : text };
  });
}
