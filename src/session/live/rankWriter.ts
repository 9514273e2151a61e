import { HostError } from '../../workbook/hostError';
import type { LivePort } from '../../workbook/livePort';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Clock } from './clock';
import { checkedWrite } from './checkedWrite';
import type { Standing } from './rankWrite';
import { planRankWrite } from './rankWrite';
import type { Seen } from './sight';

/** Writes our columns, apart from hidden rows once the host was seen to misplace them. */
export class RankWriter {
  /** This host puts cells elsewhere where rows are hidden. */
  private misplaces = false;

  /** @param version of the core that ranks */
  constructor(
    private readonly port: LivePort,
    private readonly clock: Clock,
    private readonly version: number,
  ) {}

  /**
   * Writes what differs, and looks at it.
   *
   * @param onWrite called just before; what it throws stops all
   * @param looks what else is to be made of the workbook, in the same round trips
   * @throws HostError `moved` or `gone` where nothing was done because rows or columns moved; `filtered` where this host
   *   cannot write over rows that a filter hides
   */
  async write(
    seen: Seen,
    planned: SheetPlan,
    differing: SheetPlan,
    onWrite: () => void,
    looks: readonly SheetPlan[],
  ): Promise<Standing> {
    const hidden = this.misplaces ? await this.hiddenRows(seen) : [];
    await this.clock.breathe();
    onWrite();
    const version = seen.snapshot.version === this.version ? null : this.version;
    const write = planRankWrite(seen.evaluated, planned, differing, { hidden, version });
    const found = await checkedWrite(this.port, this.clock, write, looks).catch(misplacedOrThrow);
    // Tried once more with blocks that hold no hidden row beside others; after that, it is for somebody to see.
    if (found === 'misplaced' && hidden.length > 0) throw new HostError('filtered', differing.sheet);
    this.misplaces = hidden.length > 0 || found === 'misplaced';
    return found;
  }

  /** Rows of the table that are out of sight. */
  hiddenRows({ evaluated: { evaluation } }: Seen): Promise<readonly number[]> {
    const { sheet, headerRow, endRow, firstColumn } = evaluation.layout;
    const area = { row: headerRow + 1, rows: endRow - headerRow - 1, column: firstColumn, columns: 1 };
    return area.rows < 1 ? Promise.resolve([]) : this.port.hiddenRows({ sheet, area });
  }
}

/** What the host overwrote beside the blocks is put back already. */
function misplacedOrThrow(error: unknown): Standing {
  if (error instanceof HostError && error.code === 'filtered') return 'misplaced';
  throw error;
}
