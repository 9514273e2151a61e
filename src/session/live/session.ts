import type { Method } from '../../core/method';
import type { MethodOrigins } from '../../sheets/methodOrigins';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { Answer, Remade, SessionState } from './sessionState';

/**
 * One workbook being worked on: the pane and the ribbon show its state and ask it for things, one at a time. It reads
 * and ranks by itself after each edit. Nothing that it is asked for ever throws: see the answer. Asked for the same thing
 * while that is under way (a double click), it gives the same answer.
 */
export interface Session {
  /** The same object until something changes. */
  getState(): SessionState;
  /** @returns what stops the telling */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and begins to listen to it. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The page was hidden or asleep, and is seen again: everything is looked at anew. */
  wake(): void;

  /**
   * Screens, ranks and writes; makes our columns where they are not.
   *
   * @param from the pane (unless said), where the suspicion is seen: asked there, it is meant all the same
   */
  rank(from?: 'pane' | 'ribbon'): Promise<Answer>;
  /** Reads everything anew, and tries again what was given up. */
  readAgain(): Promise<Answer>;
  /** Makes `Lisez-moi`, `Évaluation`, `Méthode`, `Communes`, in a workbook that has none of them. */
  create(content: 'empty' | 'report' | 'workshop'): Promise<Answer>;
  /** Makes or refreshes. */
  makeAnnexe2(): Promise<Answer>;
  /** Makes or refreshes `Pistes non retenues`. */
  makeDropped(): Promise<Answer>;
  /** Makes or refreshes the sheet of a commune. */
  makeCommuneSheet(commune: string): Promise<Answer>;
  /** Makes a report or our columns although cells that somebody typed there are lost: they have seen which. */
  remake(asked: Remade): Promise<Answer>;
  /** Keeps in view the rows that name a commune: in a view of one's own where there are such views. */
  filterByCommune(commune: string): Promise<Answer>;
  /** @param all those too that are not ours, once the user has seen which */
  removeFilter(all?: boolean): Promise<Answer>;
  /** Gives a N° to the pistes that have none. */
  numberPistes(): Promise<Answer>;
  /** Makes the rows right under the Excel table part of it. */
  takeInRows(): Promise<Answer>;
  /**
   * @param overwrite true once the user has seen which cells would be lost
   * @param origins what each criterion and each level was before, where the editor knows it
   * @param start the method that it was made from: nothing is written where another one stands by now, unless that is
   * the one to be saved
   * @param onAnswer told the answer too, and those of `retry` after it
   */
  saveMethod(
    record: MethodRecord,
    overwrite: boolean,
    origins?: MethodOrigins,
    start?: MethodRecord,
    onAnswer?: (answer: Answer) => void,
  ): Promise<Answer>;
  /**
   * Keeps in the workbook that the method, as it stands, is the one validated.
   *
   * @param shown the method that they saw: nothing is written where one that ranks otherwise stands by now
   */
  validateMethod(on: string, by: string, shown?: Method): Promise<Answer>;
  /** Gives a column the header that is expected. Row and column from 0. */
  renameHeader(sheet: string, row: number, column: number, header: string): Promise<Answer>;
  /** Ranks a table of somebody's own: `Méthode` is made, and keeps how it is to be read; so is `Communes`, of these. */
  adoptTable(record: MethodRecord, communes: readonly string[]): Promise<Answer>;
  /** Of several tables that could be the scoring table, makes this one it. Header row from 0. */
  chooseTable(sheet: string, row: number): Promise<Answer>;
  /** Puts an accepted value in a cell that cannot be read, because somebody chose it. Row and column from 0. */
  correct(row: number, column: number, value: string): Promise<Answer>;
  /**
   * Goes to a cell. Row and column from 0, as they are shown; no column: the title of that row. A piste that moved
   * meanwhile is found again.
   */
  show(sheet: string, row: number, column?: number): Promise<Answer>;

  /** What came of levels that seemed to be sorted alone is meant: ranks follow again. */
  acceptChanges(): void;
  /** Asks once more for what the notice says has failed; null where it says nothing of the kind. */
  retry(): Promise<Answer | null>;
  /** Gives up what is under way, where it still can be. */
  cancel(): void;
  closeNotice(): void;
}
