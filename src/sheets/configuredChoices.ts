import type { ConfiguredLevel } from '../core/configuredLevel';
import { namedLevel } from '../core/configuredLevel';
import type { Criterion } from '../core/method';

/**
 * What an excluded configuration may say of a criterion: any level, each level, each « or worse » where there are worse
 * and better ones; and what it says by now, which may be another « or worse ».
 */
export function configuredChoices(
  { labels }: Criterion,
  standing: ConfiguredLevel = null,
): readonly ConfiguredLevel[] {
  const said = typeof standing === 'number' ? null : namedLevel(standing);
  const isOffered = (level: number): boolean => level === said || (level > 1 && level < labels.length);
  const levels = labels.flatMap((_, index): ConfiguredLevel[] =>
    isOffered(index + 1) ? [index + 1, { orWorse: index + 1 }] : [index + 1],
  );
  return [null, ...levels];
}
