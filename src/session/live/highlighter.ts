import type { Evaluated } from '../../sheets/evaluate';
import type { LivePort } from '../../workbook/livePort';
import { afterwards } from './later';

/** Keeps the highlights of the sheet in step with the method: their rules name its levels. */
export class Highlighter {
  /** The method for which they were made, as text; null: none is known yet. */
  private made: string | null = null;

  constructor(private readonly port: LivePort) {}

  /** The sheet was read for the first time: its highlights are those of its method. */
  notice(evaluated: Evaluated): void {
    this.made ??= methodText(evaluated);
  }

  /** They were just made anew. */
  madeFor(evaluated: Evaluated): void {
    this.made = methodText(evaluated);
  }

  /** A cell that can no longer be read, or can be again, is shown as such. @param onWrite called just before */
  async renew(evaluated: Evaluated, onWrite: () => void): Promise<void> {
    if (methodText(evaluated) === this.made) return;
    const { planOurColumns } = await afterwards();
    const plan = planOurColumns(evaluated.evaluation, evaluated.sheet);
    if (!plan.ok || plan.value.highlights === undefined) return;
    const { sheet, highlights } = plan.value;
    onWrite();
    await this.port.apply([{ sheet, blocks: [], highlights }]);
    this.madeFor(evaluated);
  }
}

function methodText({ evaluation }: Evaluated): string {
  return JSON.stringify(evaluation.record.method);
}
