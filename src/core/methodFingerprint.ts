import { fold } from './fold';
import { levelNumber } from './levelNumber';
import { levelSpellings, spellingKeys } from './levelSpellings';
import type { Criterion, Method } from './method';

/**
 * 16 hexadecimal characters that stand for all that decides a ranking (R18): two methods that rank alike whatever the
 * pistes because they are written alike have the same. Workbooks keep it: it must never change for a given method.
 */
export function methodFingerprint({ criteria, excluded, priority }: Method): string {
  const scales = criteria.map((criterion) => [
    fold(criterion.name),
    criterion.threshold,
    ...criterion.labels.map((label, index) => fold(label) || String(levelNumber(criterion, index + 1))),
    ...reading(criterion),
  ]);
  const configurations = excluded.map(({ levels }) =>
    JSON.stringify(criteria.map((_, index) => levels[index] ?? null)),
  );
  return fnv1a(JSON.stringify([scales, priority, [...new Set(configurations)].sort()]));
}

/** What else tells levels in cells. Nothing at all for a scale that only has 1 for the best: such were there first. */
function reading(criterion: Criterion): readonly object[] {
  const { descending = false } = criterion;
  const keys = levelSpellings(criterion).map((spellings) =>
    [...new Set(spellings.flatMap(spellingKeys))].sort(),
  );
  return [
    ...(descending ? [{ descending }] : []),
    ...(keys.some(({ length }) => length > 0) ? [{ keys }] : []),
  ];
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;
const HEX_DIGITS = 16;

/** FNV-1a on 64 bits, over the bytes of the UTF-16 units, the low byte first. */
function fnv1a(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
    }
  }
  return hash.toString(16).padStart(HEX_DIGITS, '0');
}
