import type { MethodRecord } from '../../src/sheets/methodRecord';

/** The best level of the first criterion alone is retained. */
export function stricter(record: MethodRecord): MethodRecord {
  const [first, ...others] = record.method.criteria;
  if (first === undefined) throw new Error('no criterion');
  return { ...record, method: { ...record.method, criteria: [{ ...first, threshold: 1 }, ...others] } };
}
