import type { Trouble } from '../../../sheets/trouble';
import { HostError } from '../../../workbook/hostError';
import type { Seen } from '../sight';
import type { Work } from '../work';

/**
 * The workbook as it stands now, or why it cannot be used. What was given up before is tried again.
 *
 * @throws HostError `outdated` where a newer version of this program wrote it: this one must write nothing
 */
export async function readNow(
  work: Work,
  reports: readonly string[] = [],
): Promise<{ readonly ok: true; readonly seen: Seen } | { readonly ok: false; readonly trouble: Trouble }> {
  work.step('reading', true);
  work.passes.insist();
  const seen = await work.passes.see(reports);
  if (seen !== null) {
    if (work.passes.isOutdated(seen.snapshot)) throw new HostError('outdated', '');
    return { ok: true, seen };
  }
  const { trouble } = work.store.get();
  // `see` gives nothing only when it has said why.
  return { ok: false, trouble: trouble ?? { kind: 'no-scoring-table', criteria: [] } };
}
