import type { MethodProblem } from './methodProblem';

/** What of a method being edited a problem is about. All indexes from 0, levels included. */
export type MethodField =
  | { readonly kind: 'method' }
  | { readonly kind: 'name'; readonly criterion: number }
  | { readonly kind: 'label'; readonly criterion: number; readonly level: number }
  /** Other spellings of a level. */
  | { readonly kind: 'spellings'; readonly criterion: number; readonly level: number }
  /** The number of levels. */
  | { readonly kind: 'levels'; readonly criterion: number }
  | { readonly kind: 'threshold'; readonly criterion: number }
  | { readonly kind: 'configuration'; readonly configuration: number }
  | { readonly kind: 'configuration-level'; readonly configuration: number; readonly criterion: number }
  | { readonly kind: 'priority' };

/** A problem with its field and what the field holds: what `sayMethodProblem` takes. */
export interface FieldProblem {
  readonly field: MethodField;
  readonly problem: MethodProblem;
  readonly held: string;
}
