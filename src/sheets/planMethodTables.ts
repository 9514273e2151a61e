import type { ConfiguredLevel } from '../core/configuredLevel';
import { levelNumber } from '../core/levelNumber';
import { levelSpellings } from '../core/levelSpellings';
import type { Criterion, Method } from '../core/method';
import { cellName } from '../workbook/a1';
import type { CellContent, Formula } from '../workbook/cellValue';
import type { Block } from '../workbook/sheetPlan';
import { columnSetting } from './columnHeaders';
import { METHOD_HEADERS } from './findMethodTables';
import type { MethodRecord } from './methodRecord';
import { METHOD_SETTINGS } from './names';
import { levelContent } from './levelContent';
import { sayConfigured, sayLevel } from './phrases';
import type { MethodPlaces } from './planMethodPlaces';
import { FREE_LINES, METHOD_COLUMNS, METHOD_ROWS, isSpelled, methodPlaces } from './planMethodPlaces';
import { joinSpellings } from './spellingTexts';

/** The three tables of `Méthode`: criteria, excluded configurations, settings. Each begins with its header. */
export function methodTables(record: MethodRecord): readonly [Block, Block, Block] {
  const places = methodPlaces(record.method);
  return [
    criteriaBlock(record.method),
    configurationsBlock(record.method, places),
    settingsBlock(record, places),
  ];
}

function criteriaBlock(method: Method): Block {
  const { criterion, definition, level, label, retained, spellings } = METHOD_HEADERS;
  const rows = method.criteria.flatMap((one) => one.labels.map((_, index) => criterionLine(one, index + 1)));
  const lines: CellContent[][] = [[criterion, definition, level, label, retained], ...rows];
  if (!isSpelled(method)) return block(METHOD_ROWS.criteriaHeader, 0, lines);
  const others = method.criteria.flatMap(levelSpellings).map((all) => joinSpellings(all) || null);
  const column = [spellings, ...others];
  return block(
    METHOD_ROWS.criteriaHeader,
    0,
    lines.map((line, index) => [...line, column[index] ?? null]),
  );
}

/** The name stands on each line, so that a line can be moved; the definition on the first one only. */
function criterionLine(criterion: Criterion, level: number): CellContent[] {
  return [
    criterion.name,
    level === 1 && criterion.definition !== '' ? criterion.definition : null,
    levelNumber(criterion, level),
    labelOf(criterion, level),
    level <= criterion.threshold ? 'oui' : 'non',
  ];
}

function labelOf(criterion: Criterion, level: number): string | null {
  const label = criterion.labels[level - 1] ?? '';
  return label === '' || label === String(levelNumber(criterion, level)) ? null : label;
}

/** Header of what the drop-downs offer. */
export const CHOICES_HEADER = 'Choix proposés';

/** What the drop-downs offer, beside the line of each level. */
export function choicesBlock(method: Method): Block {
  const offered = method.criteria.flatMap((criterion) =>
    criterion.labels.map((_, index) => ({ criterion, level: index + 1 })),
  );
  const cells = offered.map(({ criterion, level }, index) => [
    offer(METHOD_ROWS.criteriaHeader + 1 + index, criterion, level),
  ]);
  return block(METHOD_ROWS.criteriaHeader, METHOD_COLUMNS.choices, [[CHOICES_HEADER], ...cells]);
}

/** Follows the label of the line, so that editing it changes the drop-down at once. */
function offer(row: number, criterion: Criterion, level: number): Formula {
  const number = cellName(row, METHOD_COLUMNS.level);
  const label = cellName(row, METHOD_COLUMNS.label);
  const unnamed = labelOf(criterion, level) === null;
  return {
    kind: 'formula',
    formula: `IF(${label}="",${number},${number}&" – "&${label})`,
    value: unnamed ? levelNumber(criterion, level) : sayLevel(criterion, level),
  };
}

function configurationsBlock(method: Method, places: MethodPlaces): Block {
  const blank = [null, ...method.criteria.map(() => null)];
  const rows = method.excluded.map(({ name, levels }) => [
    name === '' ? null : name,
    ...method.criteria.map((criterion, index) => configuredContent(criterion, levels[index] ?? null)),
  ]);
  return block(places.configurationsHeader, 0, [
    [METHOD_HEADERS.configuration, ...method.criteria.map((criterion) => criterion.name)],
    ...rows,
    ...Array.from({ length: FREE_LINES }, () => blank),
  ]);
}

function configuredContent(criterion: Criterion, wanted: ConfiguredLevel): CellContent {
  if (wanted === null) return null;
  return typeof wanted === 'number' ? levelContent(criterion, wanted) : sayConfigured(criterion, wanted);
}

function settingsBlock(
  {
    method,
    proposedBy,
    validatedOn,
    validatedBy,
    validatedFingerprint,
    columns,
    sheet,
    ignored,
  }: MethodRecord,
  places: MethodPlaces,
): Block {
  const fingerprint =
    validatedFingerprint === '' ? [] : [[METHOD_SETTINGS.fingerprint, validatedFingerprint]];
  return block(places.settingsHeader, 0, [
    [METHOD_HEADERS.setting, METHOD_HEADERS.value],
    [METHOD_SETTINGS.priority, method.criteria[method.priority]?.name ?? null],
    [METHOD_SETTINGS.proposedBy, proposedBy || null],
    [METHOD_SETTINGS.validatedOn, validatedOn || null],
    [METHOD_SETTINGS.validatedBy, validatedBy || null],
    ...fingerprint,
    ...(sheet === '' ? [] : [[METHOD_SETTINGS.sheet, sheet]]),
    ...columns.map(({ column, header }) => [columnSetting(method.criteria, column), header]),
    ...(ignored.length === 0 ? [] : [[METHOD_SETTINGS.ignored, ignored.join(' ; ')]]),
  ]);
}

function block(row: number, column: number, values: readonly (readonly CellContent[])[]): Block {
  return { area: { row, column, rows: values.length, columns: values[0]?.length ?? 1 }, values };
}
