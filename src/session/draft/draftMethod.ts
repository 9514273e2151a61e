import type { ExcludedConfiguration, Method } from '../../core/method';
import type { CriterionOrigins, LevelOrigins } from '../../sheets/methodOrigins';

/** A configuration being changed. */
export interface DraftConfiguration extends ExcludedConfiguration {
  /** Its place among those of the method that the draft began from; absent: it is new. */
  readonly origin?: number;
  /** What it said before a criterion or a level that it named went: kept as it is now or removed, somebody must decide. */
  readonly said?: string;
}

/** A method being changed, with what each of its criteria and levels was before: names that changed no longer tell. */
export interface DraftMethod extends Method {
  readonly origins: CriterionOrigins;
  readonly levelOrigins: readonly LevelOrigins[];
  /** One for each criterion, its own as long as the draft lasts, wherever it moves and whatever it is called. */
  readonly ids: readonly number[];
  /** The same for the levels of each criterion. */
  readonly levelIds: readonly (readonly number[])[];
  readonly excluded: readonly DraftConfiguration[];
  /** What the configurations said that went with the last of their levels. */
  readonly gone: readonly string[];
}
