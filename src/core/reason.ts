import type { Status } from './status';

/** Why a piste has its status, as data; `sheets/phrases.ts` says it in French. Criteria are indexes in the method. */
export type Reason =
  /** Ranked, at this place (1 is first). */
  | { readonly kind: 'ranked'; readonly rank: number }
  /** The cell of this criterion is empty. */
  | { readonly kind: 'missing'; readonly criterion: number }
  /** The cell of this criterion cannot be read. */
  | { readonly kind: 'unreadable'; readonly criterion: number }
  /** The level on this criterion is beyond its threshold. */
  | { readonly kind: 'threshold'; readonly criterion: number; readonly level: number }
  /** This excluded configuration matches (index in `method.excluded`). */
  | { readonly kind: 'configuration'; readonly configuration: number }
  /**
   * It follows its parent. `parent` and `root` are rows of {@link Scores}; root is the ranked ancestor, the same as
   * parent unless sub-pistes nest. `rank` is the root's, 0 where it has none.
   */
  | {
      readonly kind: 'follows';
      readonly parent: number;
      readonly root: number;
      readonly status: Status;
      readonly rank: number;
    }
  /** It names a parent that cannot be told: unknown, ambiguous, or itself through a cycle. */
  | { readonly kind: 'orphan'; readonly cause: 'unknown' | 'ambiguous' | 'cycle' };
