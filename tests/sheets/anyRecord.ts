import * as fc from 'fast-check';
import type { ConfiguredLevel } from '../../src/core/configuredLevel';
import type { Method } from '../../src/core/method';
import { methodFingerprint } from '../../src/core/methodFingerprint';
import type { MethodRecord } from '../../src/sheets/methodRecord';

/** Names and labels as people write them, some like the words of the sheet itself. */
const NAMES = [
  'Potentiel',
  'Enjeu communautaire',
  'Coût',
  'Délai = « x »',
  'Critère n° 5',
  'Note',
  'Portée',
  'Valeur',
];

/** Any method that a person may write, and who answers for it. */
export const anyRecord: fc.Arbitrary<MethodRecord> = fc
  .array(
    fc.record({
      levels: fc.integer({ min: 2, max: 6 }),
      named: fc.boolean(),
      threshold: fc.nat(9),
      defined: fc.boolean(),
      descending: fc.boolean(),
      spelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: NAMES.length },
  )
  .chain((shapes) =>
    fc.record({
      shapes: fc.constant(shapes),
      names: fc.shuffledSubarray(NAMES, { minLength: shapes.length, maxLength: shapes.length }),
      excluded: fc.array(configuration(shapes.map(({ levels }) => levels)), { maxLength: 4 }),
      priority: fc.nat(shapes.length - 1),
      proposedBy: fc.constantFrom('', 'le comité technique'),
      validated: fc.boolean(),
      titled: fc.boolean(),
      headed: fc.boolean(),
      ignored: fc.constantFrom([], ['TOTAL'], ['Total général', '2027']),
    }),
  )
  .map(({ shapes, names, excluded, priority, proposedBy, validated, titled, headed, ignored }) => {
    const criteria = shapes.map(({ levels, named, threshold, defined, descending, spelled }, index) => ({
      name: names[index] ?? '',
      definition: defined ? `ce que l’on juge (${String(index)})` : '',
      labels: Array.from({ length: levels }, (_, level) =>
        named ? `Niveau ${String.fromCharCode(65 + level)}` : String(descending ? levels - level : level + 1),
      ),
      threshold: 1 + (threshold % levels),
      ...(descending ? { descending } : {}),
      ...(spelled
        ? {
            spellings: Array.from({ length: levels }, (_, level) =>
              SPELLINGS.slice(level, level + (level % 2)),
            ),
          }
        : {}),
    }));
    const method: Method = { criteria, excluded, priority };
    return {
      method,
      source: 'sheet',
      proposedBy,
      validatedOn: validated ? '10/12/2016' : '',
      validatedBy: validated ? 'le comité' : '',
      validatedFingerprint: validated ? methodFingerprint(method) : '',
      columns: [
        ...(titled ? [{ column: 'title' as const, header: 'Idées' }] : []),
        ...(headed ? [{ column: 0, header: 'Faisab.' }] : []),
      ],
      sheet: headed ? 'Synthèse' : '',
      ignored,
    };
  });

/** Each is another level's at most once. */
const SPELLINGS = ['0', 'moyen', '10', '1,5', 'à voir', '-1'];

function configuration(scales: readonly number[]): fc.Arbitrary<Method['excluded'][number]> {
  const levels = scales.map((most): fc.Arbitrary<ConfiguredLevel> => {
    const level = fc.integer({ min: 1, max: most });
    return fc.option(
      fc.oneof(
        level,
        level.map((orWorse) => ({ orWorse })),
      ),
    );
  });
  return fc.record({
    name: fc.constantFrom('', 'Une configuration'),
    levels: fc.tuple(...levels).filter((chosen) => chosen.some((level) => level !== null)),
  });
}
