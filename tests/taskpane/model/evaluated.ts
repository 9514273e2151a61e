import type { Method } from '../../../src/core/method';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { readEvaluation } from '../../../src/session/pass';
import type { Evaluation } from '../../../src/sheets/evaluation';
import { exampleContent } from '../../../src/sheets/example/exampleContent';
import { planNewWorkbook } from '../../../src/sheets/planNewWorkbook';
import { readMethod } from '../../../src/sheets/readMethod';

/** The pistes of an example, understood and ranked by the method of the report, changed if need be. */
export async function evaluated(
  kind: 'report' | 'workshop',
  change: (method: Method) => Method = (method) => method,
): Promise<Evaluation> {
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const workbook = new MemoryWorkbook();
  const changed = { ...record.value, method: change(record.value.method) };
  await workbook.apply(planNewWorkbook({ holds: kind, ...exampleContent(kind) }, changed));
  const found = await readEvaluation(workbook);
  if (!found.ok) throw new Error(found.trouble.kind);
  return found.value.evaluation;
}
