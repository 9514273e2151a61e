import type { CommuneDirectory } from '../core/communeDirectory';
import type { Parents } from '../core/parents';
import type { Ranking } from '../core/ranking';
import type { Scores } from '../core/scores';
import type { Issue } from './issue';
import type { MethodRecord } from './methodRecord';
import type { Pistes } from './pistes';
import type { ScoringLayout } from './scoringLayout';

/** All that one pass understood of a workbook. Entry i of every column is the same piste. */
export interface Evaluation {
  readonly record: MethodRecord;
  readonly layout: ScoringLayout;
  readonly pistes: Pistes;
  readonly scores: Scores;
  readonly parents: Parents;
  readonly ranking: Ranking;
  /** null: the workbook has no sheet `Communes`. */
  readonly directory: CommuneDirectory | null;
  readonly issues: readonly Issue[];
}
