import type { Trouble } from '../../sheets/trouble';
import type { Evaluated } from '../../sheets/evaluate';
import type { HostErrorCode, UnsupportedFeature } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import type { Snapshot } from '../../workbook/snapshot';
import type { OverwrittenCell } from '../overwrittenCell';
import type { PassChanges } from './passChanges';
import type { Suspicion } from './suspicion';

/** All that the pane shows. Never changes: each step makes a new one. */
export interface SessionState {
  readonly activity: Activity;
  /** The last understanding of the workbook; kept, and visibly out of date, when a later reading fails. */
  readonly view: View | null;
  /** Why the workbook cannot be used as it stands; the view, if any, is then that of before. */
  readonly trouble: Trouble | null;
  /** What was last read, understood or not. */
  readonly read: Snapshot | null;
  /** Levels that seem to have been sorted without their pistes; ranks are not written by themselves while it stands. */
  readonly suspicion: Suspicion | null;
  /** What somebody asked for first and is under way. */
  readonly job: Job | null;
  /** What came of the last thing that somebody asked for, until it is closed or another begins. */
  readonly notice: Notice | null;
  readonly lacks: ReadonlySet<HostFeature>;
  /** The host cannot be brought to tell of changes: they are seen at the next look, every half minute. */
  readonly isDeaf: boolean;
}

/** Whether what is shown, and what stands in the workbook, is right now. */
export type Activity =
  /** Nothing was read yet. */
  | { readonly kind: 'starting' }
  /** Right, and written. `at`: milliseconds since 1970. */
  | { readonly kind: 'current'; readonly at: number }
  /** A pass is under way, or waits for a moment without edits. */
  | { readonly kind: 'working' }
  /** The workbook's ranks are not those that are shown here. */
  | { readonly kind: 'stale'; readonly why: StaleCause }
  /** The ranking is shown, nothing can be written: the whole workbook, or the sheet. */
  | { readonly kind: 'read-only'; readonly why: 'workbook' | 'sheet' }
  /** It will try again by itself. */
  | { readonly kind: 'waiting'; readonly why: 'editing' | 'busy' | 'unanswered' }
  /** It will not try again by itself. */
  | { readonly kind: 'stopped'; readonly failure: Failure };

export type StaleCause =
  /** Our columns are not all there: nobody asked for a ranking yet. */
  | 'never-ranked'
  /** Ranks wait to be written, by another pane or by this one in a moment. */
  | 'differs'
  /** They wait until somebody has said what to make of levels that changed places: see the suspicion. */
  | 'partial-sort'
  /** What this pane writes is changed back by another hand: it no longer insists. */
  | 'contested';

/** The workbook as one pass understood it. */
export interface View {
  readonly evaluated: Evaluated;
  /** The scoring sheet, `Méthode`, `Communes` and the reports, as last read. */
  readonly snapshot: Snapshot;
  /** What led to this look: somebody at this seat or elsewhere, or a request. */
  readonly cause: 'local' | 'remote' | 'asked';
  /** What this pass changed against the ranking shown before; null for the first. */
  readonly changes: PassChanges | null;
  /** The piste of the row selected in Excel, as a position in the columns of the evaluation. */
  readonly selected: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What somebody can ask for. */
export type Verb =
  | 'rank'
  | 'read'
  | 'create'
  | 'annexe2'
  | 'dropped'
  | 'communeSheet'
  | 'filter'
  | 'unfilter'
  | 'number'
  | 'takeInRows'
  | 'saveMethod'
  | 'validateMethod'
  | 'renameHeader'
  | 'chooseTable'
  | 'adoptTable'
  | 'correct'
  | 'show';

export interface Job {
  readonly verb: Verb;
  /** Milliseconds since 1970: progress is shown after half a second. */
  readonly since: number;
  readonly step: 'waiting' | 'reading' | 'ranking' | 'writing';
  /** False once writing has begun. */
  readonly canCancel: boolean;
}

export interface Notice {
  readonly verb: Verb;
  /** Where it failed, the session can be asked to try again. */
  readonly answer: Answer;
}

/** What came of what was asked. */
export type Answer =
  | {
      readonly kind: 'done';
      /** The sheet that was made or filled, where there is one. */
      readonly sheet?: string;
      /** How many pistes, or cells, are concerned. */
      readonly count?: number;
      /** Of a filter that was put or taken off: who sees it. */
      readonly seenBy?: FilterSeenBy;
      /** Headers of the columns by which the table is still filtered. */
      readonly filters?: readonly string[];
      /** Columns of new criteria that could not be put beside the others. */
      readonly apart?: readonly ColumnApart[];
    }
  /** Nothing was written yet: these cells would be lost. Ask again with `overwrite`, or by `remake` for what is `asked`. */
  | { readonly kind: 'confirm'; readonly cells: readonly OverwrittenCell[]; readonly asked?: Remade }
  /** The workbook does not allow it as it stands. */
  | { readonly kind: 'impossible'; readonly trouble: Trouble }
  /** There was nothing to do, or not what was expected: nothing was written. `detail`: a name, where there is one. */
  | { readonly kind: 'declined'; readonly why: DeclineCause; readonly detail: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `mayBeWritten`: writing had begun. */
  | { readonly kind: 'cancelled'; readonly mayBeWritten?: true };

/** A column past the others of the table. */
export interface ColumnApart {
  readonly header: string;
  /** Letters. */
  readonly column: string;
}

/** A report as somebody asks for it. */
export type AskedReport =
  | { readonly kind: 'annexe2' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'commune'; readonly commune: string };

/** What can be made anew although cells are lost. */
export type Remade = AskedReport | { readonly kind: 'ranks' };

export type DeclineCause =
  /** There is a table of pistes already, made a moment ago say: it is shown. */
  | 'already-there'
  /** A sheet that bears the name of one to be made holds something else. */
  | 'sheet-taken'
  /** The cell is no longer as it was shown. */
  | 'cell-changed'
  /** The piste that was shown is no longer in the table. */
  | 'piste-gone'
  /** No commune of the workbook is called so. */
  | 'unknown-commune'
  /** No piste concerns the commune: a filter would hide them all. */
  | 'unnamed-commune'
  /** No free lines below the settings of the sheet `Méthode`. */
  | 'no-room-for-settings'
  /** The method is no longer the one that was shown. */
  | 'method-changed'
  /** This Excel widens no table: these columns are to be added by hand. */
  | 'cannot-widen'
  /** This Excel resizes no table: somebody must do it by hand. */
  | 'cannot-extend'
  /** A view of one's own could not be entered. */
  | 'no-own-view'
  /** Levels seem to have been sorted without their pistes: somebody must say first what is to become of them. */
  | 'partial-sort';

/** `unsure`: in the view of a sheet that somebody made. `none`: there was no filter. */
export type FilterSeenBy = 'own-view' | 'shared' | 'unsure' | 'none';

/** What the host answered instead of doing what it was asked. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly feature: UnsupportedFeature | null;
  /** A sheet, a cell, a function, or the host's own code. */
  readonly detail: string;
  /** What stands at that place, by the name that the file format gives it, where the host says so. */
  readonly part?: string;
  /** The sheet that refuses, where the host says which. */
  readonly sheet?: string;
  /** Some of what was asked may be done: a host that stops in the middle keeps what came before. */
  readonly mayBeWritten?: true;
}
