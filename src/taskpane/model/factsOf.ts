import type { Evaluation } from '../../sheets/evaluation';
import { sayReasons, sayStatus, statusOf } from '../../sheets/phrases';
import type { laterTexts } from '../texts/laterTexts';

/** Names and texts of a piste, without those that the table does not give. That it is retained, its rank says already. */
export function factsOf(
  evaluation: Evaluation,
  piste: number,
  names: ReturnType<typeof laterTexts>['pistes']['detail'],
): readonly (readonly [string, string])[] {
  const { pistes } = evaluation;
  const number = pistes.number[piste] ?? Infinity;
  const isRetained = statusOf(evaluation, piste) === 'retained';
  const facts: readonly (readonly [string, string])[] = [
    [names.number, Number.isFinite(number) ? String(number) : ''],
    [names.status, isRetained ? '' : sayStatus(evaluation, piste)],
    [names.reason, isRetained ? '' : sayReasons(evaluation, piste)],
    [names.objective, pistes.objective[piste] ?? ''],
    [names.breakdown, pistes.breakdown[piste] ?? ''],
    [names.communes, pistes.communes[piste] ?? ''],
    [names.parent, String(pistes.parent[piste] ?? '')],
  ];
  return facts.filter(([, text]) => text.trim() !== '');
}
