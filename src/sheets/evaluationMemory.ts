import type { CommuneDirectory } from '../core/communeDirectory';
import { fold } from '../core/fold';
import type { Fold } from '../core/parents';
import { readCommunes } from '../core/readCommunes';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { MethodRecord } from './methodRecord';
import { readCommuneSheet } from './readCommuneSheet';
import { readMethod } from './readMethod';
import { rememberSheet } from './rememberSheet';
import { rememberTexts } from './rememberTexts';
import type { Result } from './result';

/**
 * What one evaluation may leave to the next, so that an edit costs little: each entry gives what the plain function
 * gives, faster where little changed. It serves any workbook, and is bounded.
 */
export interface EvaluationMemory {
  readonly fold: Fold;
  readonly method: (sheet: SheetSnapshot | undefined) => Result<MethodRecord>;
  readonly communes: (sheet: SheetSnapshot | undefined) => KnownCommunes | null;
}

export interface KnownCommunes {
  readonly directory: CommuneDirectory;
  /** The names in a cell that are not listed. */
  readonly unknownIn: (cell: string) => readonly string[];
}

export function newEvaluationMemory(): EvaluationMemory {
  return {
    fold: rememberTexts(fold),
    method: rememberSheet(readMethod),
    communes: rememberSheet(knowCommunes),
  };
}

function knowCommunes(sheet: SheetSnapshot | undefined): KnownCommunes | null {
  const directory = readCommuneSheet(sheet);
  return (
    directory && {
      directory,
      unknownIn: rememberTexts((cell) => readCommunes(cell, directory).unknown),
    }
  );
}
