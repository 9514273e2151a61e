import type { Criterion, Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { Choice } from '../workbook/sheetPlan';
import { INPUT_HEADERS, SHEETS } from './names';
import { sayLevelNumber, sayLevels } from './phrases';
import { choiceArea } from './planMethodPlaces';
import { cutText } from './cutText';
import type { ScoringLayout } from './scoringLayout';
import { NNBSP, capitalised, colon } from './typography';

/**
 * The drop-down of each criterion, and what is said when a cell of it, of a parent or of communes is selected.
 *
 * @param methodSheet where the drop-downs read what they offer
 */
export function planScoringChoices(
  method: Method,
  layout: ScoringLayout,
  methodSheet: string = SHEETS.method,
): Choice[] {
  const row = layout.headerRow + 1;
  const rows = layout.endRow - row;
  if (rows < 1) return [];
  const area = (column: number): Area => ({ row, column, rows, columns: 1 });
  const { parent, communes } = layout.inputs;
  const inputs: Choice[] = [];
  if (parent !== null)
    inputs.push({
      area: area(parent),
      title: INPUT_HEADERS.parent[0],
      message: `N° ou intitulé de la piste que celle-ci accompagne. Vide${NNBSP}: la piste est classée pour elle-même.`,
    });
  if (communes !== null)
    inputs.push({
      area: area(communes),
      title: INPUT_HEADERS.communes[0],
      message: `Communes concernées, séparées par un point-virgule. Vide${NNBSP}: aucune commune citée.`,
    });
  return [
    ...inputs,
    ...method.criteria.flatMap((criterion, index) =>
      // Where levels are marked there is nothing to choose from.
      layout.marks[index]
        ? []
        : [
            {
              area: area(layout.criteria[index] ?? 0),
              source: { sheet: methodSheet, area: choiceArea(method, index) },
              title: shorten(criterion.name, MAX_TITLE),
              message: levelMessage(criterion),
            },
          ],
    ),
  ];
}

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Definition, levels, direction; what does not fit is left out from the definition on, the direction never is. */
function levelMessage(criterion: Criterion): string {
  const direction = `${sayLevelNumber(criterion, 1)} = le plus favorable`;
  const levels = sayLevels(criterion).join('\n');
  const definition = criterion.definition === '' ? '' : `${capitalised(criterion.definition)}\n`;
  const whole = `${definition}${levels}\n${direction}`;
  if (whole.length <= MAX_MESSAGE) return whole;
  const short = `${levels}\n${direction}`;
  if (short.length <= MAX_MESSAGE) return short;
  return `${shorten(colon('Niveaux', levels.replaceAll('\n', ', ')), MAX_MESSAGE - direction.length - 1)}\n${direction}`;
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${cutText(text, longest - 1)}…`;
}
