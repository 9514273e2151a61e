import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import { isNewer } from '../isNewer';
import type { Clock } from './clock';
import type { Insistence } from './insistence';
import { isCalculating } from './isCalculating';
import { lockOf } from './lockOf';
import type { Activity } from './sessionState';
import type { Seen } from './sight';

/** How long a cell may be computed, in milliseconds, before its error counts like any other. */
const LONGEST_CALCULATION = 60_000;

/** What keeps a session from writing, for now or until somebody does something about it. */
export class Restraint {
  /** Nothing can be written as long as rows are hidden: this host puts cells elsewhere, whatever is done about it. */
  isFiltered = false;
  /** null: nothing was written yet. It comes with writing, after the first screen. */
  private insistence: Insistence | null = null;
  private isRefused = false;
  private lock: ReturnType<typeof lockOf> = null;
  /** Since when levels are being computed, in milliseconds since 1970; null: none is. */
  private calculatingSince: number | null = null;

  /** @param version of the core that ranks */
  constructor(
    private readonly clock: Clock,
    private readonly version: number,
  ) {}

  /** The workbook was read. */
  notice({ snapshot, evaluated }: Seen): void {
    const lock = lockOf(snapshot, evaluated);
    // Not every host tells that a protection is lifted.
    if (this.lock !== null && lock === null) this.isRefused = false;
    this.lock = lock;
    this.calculatingSince = isCalculating(evaluated) ? (this.calculatingSince ?? this.clock.now()) : null;
  }

  /** This was written, and stood. */
  wrote(planned: SheetPlan, Kind: typeof Insistence): void {
    this.insistence ??= new Kind();
    this.insistence.wrote(planned);
  }

  /** The host refused: no more by itself, until somebody asks. */
  refuse(): void {
    this.isRefused = true;
  }

  /** Somebody asks: what was given up is tried again. */
  insist(): void {
    this.isRefused = false;
    this.isFiltered = false;
    this.insistence?.forget();
  }

  /** Whether a newer version of this program wrote here: this one must not. */
  isOutdated(snapshot: Snapshot): boolean {
    return isNewer(snapshot, this.version);
  }

  /** Levels are being computed: what they will be is not known. */
  get awaitsCells(): boolean {
    const { calculatingSince: since } = this;
    return since !== null && this.clock.now() - since < LONGEST_CALCULATION;
  }

  /** Whether nothing is to be written there, whatever differs. */
  holdsBack({ snapshot, evaluated, planned }: Seen): boolean {
    if (planned === null || this.isRefused || lockOf(snapshot, evaluated) !== null) return true;
    if (this.isFiltered || this.awaitsCells || this.isOutdated(snapshot)) return true;
    return this.insistence?.isContested(planned) === true;
  }

  /** What is said of it; null: nothing keeps the session from writing, or nothing differs. */
  activity({ snapshot, evaluated, planned, differing }: Seen): Activity | null {
    const lock = lockOf(snapshot, evaluated);
    if (lock !== null || this.isRefused) return { kind: 'read-only', why: lock ?? 'sheet' };
    if (this.isOutdated(snapshot)) return stopped('outdated');
    if (planned === null) return { kind: 'stale', why: 'never-ranked' };
    if (this.awaitsCells) return { kind: 'waiting', why: 'busy' };
    if (differing === null) return null;
    if (this.isFiltered) return stopped('filtered');
    return this.insistence?.isContested(planned) === true ? { kind: 'stale', why: 'contested' } : null;
  }
}

function stopped(code: 'outdated' | 'filtered'): Activity {
  return { kind: 'stopped', failure: { code, feature: null, detail: '' } };
}
