import type { Criterion, Method } from '../core/method';
import type { MethodRecord } from './methodRecord';
import { sayConfiguration, sayLevelName, sayLevelNumber } from './phrases';
import { NNBSP, colon, quote, sayList } from './typography';
import { validationOf } from './validationOf';

/** The criteria in order of importance, the thresholds and the excluded configurations, on one line. */
export function sayMethod(method: Method): string {
  const criteria = sayList(
    method.criteria.map((criterion) => `${criterion.name}${direction(criterion)}`),
    'puis',
  );
  const dropped = method.criteria
    .filter((criterion) => criterion.threshold < criterion.labels.length)
    .map(
      (criterion) =>
        `${criterion.name} ${criterion.descending ? 'au-dessous' : 'au-delà'} de ${quote(sayLevelName(criterion, criterion.threshold))}`,
    );
  const excluded = method.excluded.map((configuration) => sayConfiguration(method, configuration.levels));
  const parts = [`classement par ${criteria}`];
  if (dropped.length > 0) parts.push(colon('seuils écartant', sayList(dropped)));
  if (excluded.length > 0) parts.push(colon('configurations exclues', sayList(excluded)));
  return parts.join(`${NNBSP}; `);
}

/** Of a scale numbered from its other end, what its numbers would not tell by themselves. */
function direction(criterion: Criterion): string {
  return criterion.descending ? ` (${sayLevelNumber(criterion, 1)} le plus favorable)` : '';
}

/**
 * « méthode validée le 10/12/2016 par le comité », « méthode non validée », or « méthode modifiée depuis sa validation du
 * 10/12/2016 par le comité ».
 */
export function sayValidation(record: MethodRecord): string {
  const validation = validationOf(record);
  switch (validation.kind) {
    case 'none':
      return 'méthode non validée';
    case 'unverified':
    case 'valid':
      return `méthode validée${after(' le ', validation.on)}${after(' par ', validation.by)}`;
    case 'changed':
      return `méthode modifiée depuis sa validation${after(' du ', validation.on)}${after(' par ', validation.by)}`;
  }
}

function after(word: string, text: string): string {
  return text === '' ? '' : word + text;
}
