/** What is wrong in the sheet `Méthode`. */
export type MethodProblem =
  | { readonly kind: 'no-criteria-table' }
  | { readonly kind: 'several-tables'; readonly header: string }
  | { readonly kind: 'missing-column'; readonly header: string }
  | { readonly kind: 'duplicate-column'; readonly header: string }
  | { readonly kind: 'no-criterion' }
  | { readonly kind: 'too-many-criteria'; readonly most: number }
  | { readonly kind: 'missing-name' }
  /** An error, a date or a formula without a value stands where a criterion's name should. */
  | { readonly kind: 'bad-name' }
  | { readonly kind: 'repeated-criterion'; readonly criterion: string }
  | { readonly kind: 'reserved-name'; readonly criterion: string }
  | { readonly kind: 'level-count'; readonly criterion: string; readonly count: number }
  /** Levels must be 1, 2, 3… in order, or n…1: this one should have been `expected`. */
  | { readonly kind: 'level-order'; readonly criterion: string; readonly expected: number }
  /** Below level 1 of a scale that goes down. */
  | { readonly kind: 'level-beyond'; readonly criterion: string }
  /** Levels that go down from n stop at `last`, before 1. */
  | { readonly kind: 'level-end'; readonly criterion: string; readonly last: number }
  | { readonly kind: 'bad-label'; readonly criterion: string }
  | { readonly kind: 'repeated-label'; readonly criterion: string; readonly label: string }
  | { readonly kind: 'foreign-number-label'; readonly criterion: string; readonly level: number }
  | { readonly kind: 'bad-retained'; readonly criterion: string }
  | { readonly kind: 'none-retained'; readonly criterion: string }
  | { readonly kind: 'retained-hole'; readonly criterion: string }
  /** Only the last lines are retained, as if the best stood last: they should be listed from `best` to `worst`. */
  | {
      readonly kind: 'upside-down';
      readonly criterion: string;
      readonly best: number;
      readonly worst: number;
    }
  /** What stands among the other spellings of a level is neither a text nor a number. */
  | { readonly kind: 'bad-spelling'; readonly criterion: string }
  /** Another spelling of a level that means another level too; both by the numbers that they bear. */
  | {
      readonly kind: 'taken-spelling';
      readonly criterion: string;
      readonly spelling: string;
      readonly level: number;
      readonly other: number;
    }
  | { readonly kind: 'unknown-criterion'; readonly name: string; readonly criteria: readonly string[] }
  | { readonly kind: 'empty-configuration' }
  | { readonly kind: 'unknown-level'; readonly criterion: string; readonly accepted: readonly string[] }
  /** « Modéré ou pire » is the label of one level, and another one is called « Modéré ». */
  | { readonly kind: 'ambiguous-level'; readonly criterion: string; readonly accepted: readonly string[] }
  | { readonly kind: 'repeated-setting'; readonly setting: string }
  /** `Colonne : …` names neither a column of the table nor a criterion. */
  | { readonly kind: 'unknown-column'; readonly name: string; readonly accepted: readonly string[] }
  /** A header cannot stand for two columns. */
  | { readonly kind: 'shared-header'; readonly header: string; readonly column: string };
