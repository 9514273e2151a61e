import type { ConfiguredLevel } from '../core/configuredLevel';
import { levelNumber } from '../core/levelNumber';
import type { Criterion, Method } from '../core/method';
import type { Reason } from '../core/reason';
import { reasonsOf } from '../core/reasonsOf';
import { STATUSES } from '../core/status';
import type { Evaluation } from './evaluation';
import { STATUS_LABELS } from './names';
import { shownText } from './cellText';
import { colon, quote, shorten } from './typography';

/** What separates the causes of a `Motif`. */
const CAUSE_SEPARATOR = ' ; ';

/** What is said of a piste that has no level yet, rather than each of its criteria. */
const NOTHING_SCORED = 'Rien n’est encore noté';

/** What each reason that we write says, or said in earlier versions: a text without any of it is somebody’s own. */
export const SAID_IN_REASONS =
  /^Retenue, rang \d|à évaluer|à corriger|illisible|seuil non atteint|configuration exclue|^Suit |^Piste parente |Rien n’est encore noté|[Aa]ucun critère/;

/** « 1 – Fort »: how a level is offered and printed, under the method's own number. One without a name is its number. */
export function sayLevel(criterion: Criterion, level: number): string {
  const label = criterion.labels[level - 1] ?? '';
  const number = sayLevelNumber(criterion, level);
  return label === '' || label === number ? number : `${number} – ${label}`;
}

/** « 1 »: the number that the method gives to a level. */
export function sayLevelNumber(criterion: Criterion, level: number): string {
  return String(levelNumber(criterion, level));
}

/** All levels of a criterion so, best first. */
export function sayLevels(criterion: Criterion): readonly string[] {
  return criterion.labels.map((_, index) => sayLevel(criterion, index + 1));
}

/** After a level of an excluded configuration: that level and all worse ones. */
export const OR_WORSE = 'ou pire';

/** « 3 – Modéré », « 3 – Modéré ou pire »: what an excluded configuration says of a criterion. */
export function sayConfigured(criterion: Criterion, wanted: Exclude<ConfiguredLevel, null>): string {
  return sayWanted(wanted, (level) => sayLevel(criterion, level));
}

/** @param say what is said of a level */
function sayWanted(wanted: Exclude<ConfiguredLevel, null>, say: (level: number) => string): string {
  return typeof wanted === 'number' ? say(wanted) : `${say(wanted.orWorse)} ${OR_WORSE}`;
}

/** « 1re priorité », « 2e priorité ». */
export function sayPriority(priority: number): string {
  return `${String(priority)}${priority === 1 ? 're' : 'e'} priorité`;
}

/** The label of a piste's status. */
export function sayStatus(evaluation: Evaluation, piste: number): string {
  return STATUS_LABELS[statusOf(evaluation, piste)];
}

/** Why a piste has its status, never empty: what `Motif` holds. */
export function sayReasons(evaluation: Evaluation, piste: number): string {
  const { record, scores, ranking, parents } = evaluation;
  const causes = reasonsOf(piste, record.method, scores, ranking, parents);
  const missing = causes.filter(({ kind }) => kind === 'missing').length;
  if (missing > 1 && missing === record.method.criteria.length) return NOTHING_SCORED;
  // Configurations may repeat; what they say need not.
  const said = new Set(causes.map((reason) => sayReason(evaluation, piste, reason)));
  return [...said].join(CAUSE_SEPARATOR);
}

/** « Potentiel « Modéré ou pire » avec Faisabilité « Complexe » ». */
export function sayConfiguration(method: Method, levels: readonly ConfiguredLevel[]): string {
  const parts = method.criteria.flatMap((criterion, index) => {
    const wanted = levels[index] ?? null;
    if (wanted === null) return [];
    return [`${criterion.name} ${quote(sayWanted(wanted, (level) => sayLevelName(criterion, level)))}`];
  });
  return parts.join(' avec ');
}

function sayReason(evaluation: Evaluation, piste: number, reason: Reason): string {
  const { method } = evaluation.record;
  switch (reason.kind) {
    case 'ranked':
      return `Retenue, rang ${String(reason.rank)}`;
    case 'missing':
      return colon(criterionName(method, reason.criterion), 'à évaluer');
    case 'unreadable':
      return colon(criterionName(method, reason.criterion), 'niveau à corriger');
    case 'threshold': {
      const criterion = method.criteria[reason.criterion];
      return criterion ? colon(sayCriterionLevel(criterion, reason.level), 'seuil non atteint') : '';
    }
    case 'configuration': {
      const levels = method.excluded[reason.configuration]?.levels ?? [];
      return colon(sayConfiguration(method, levels), 'configuration exclue');
    }
    case 'follows':
      return sayFollowing(evaluation, reason);
    case 'orphan':
      return sayOrphan(evaluation, piste, reason.cause);
  }
}

function sayFollowing(evaluation: Evaluation, reason: Extract<Reason, { kind: 'follows' }>): string {
  const parent = titleOf(evaluation, reason.parent);
  const nested =
    reason.root === reason.parent ? '' : `, elle-même sous-piste de ${titleOf(evaluation, reason.root)}`;
  const status = STATUS_LABELS[reason.status].toLocaleLowerCase('fr');
  const rank = reason.rank > 0 ? `, rang ${String(reason.rank)}` : '';
  return colon(`Suit ${parent}${nested}`, `${status}${rank}`);
}

function sayOrphan(evaluation: Evaluation, piste: number, cause: 'unknown' | 'ambiguous' | 'cycle'): string {
  const parent = quote(shorten(shownText(evaluation.pistes.parent[piste] ?? null).trim()));
  switch (cause) {
    case 'unknown':
      return `Piste parente ${parent} introuvable`;
    case 'ambiguous':
      return colon(`Piste parente ${parent}`, 'plusieurs pistes répondent à ce nom');
    case 'cycle':
      return colon(`Piste parente ${parent}`, 'la piste se suit elle-même');
  }
}

function titleOf(evaluation: Evaluation, piste: number): string {
  const title = (evaluation.pistes.title[piste] ?? '').trim();
  return title === ''
    ? `la piste de la ligne ${String((evaluation.pistes.row[piste] ?? 0) + 1)}`
    : quote(shorten(title));
}

/** The status of a piste. */
export function statusOf(evaluation: Evaluation, piste: number): (typeof STATUSES)[number] {
  return STATUSES[evaluation.ranking.status[piste] ?? 0] ?? 'sub';
}

/** « Potentiel « Fort » ». */
export function sayCriterionLevel(criterion: Criterion, level: number): string {
  return `${criterion.name} ${quote(sayLevelName(criterion, level))}`;
}

/** The name of a level, its number where it has none. */
export function sayLevelName(criterion: Criterion, level: number): string {
  return criterion.labels[level - 1] || sayLevelNumber(criterion, level);
}

function criterionName(method: Method, criterion: number): string {
  return method.criteria[criterion]?.name ?? '';
}
