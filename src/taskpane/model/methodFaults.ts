import type { MethodField } from '../../sheets/fieldProblem';
import { methodProblems } from '../../sheets/methodProblems';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { Language } from '../texts/numbers';
import { sayFieldProblemIn } from '../texts/sayFieldProblemIn';

/** What keeps a method being changed from being saved, by field, in sentences. */
export interface MethodFaults {
  readonly count: number;
  /** Of the whole. */
  readonly method: string | null;
  readonly name: (criterion: number) => string | null;
  readonly threshold: (criterion: number) => string | null;
  /** Criterion and level from 0. */
  readonly label: (criterion: number, level: number) => string | null;
  readonly spellings: (criterion: number, level: number) => string | null;
  readonly configuration: (configuration: number) => string | null;
}

export function methodFaults(record: MethodRecord, language: Language): MethodFaults {
  const problems = methodProblems(record);
  const first = (isAbout: (field: MethodField) => boolean): string | null => {
    const found = problems.find(({ field }) => isAbout(field));
    return found ? sayFieldProblemIn(language, found) : null;
  };
  return {
    count: problems.length,
    method: first(({ kind }) => kind === 'method' || kind === 'priority'),
    name: (criterion) =>
      first((field) => (field.kind === 'name' || field.kind === 'levels') && field.criterion === criterion),
    threshold: (criterion) => first((field) => field.kind === 'threshold' && field.criterion === criterion),
    label: (criterion, level) =>
      first((field) => field.kind === 'label' && field.criterion === criterion && field.level === level),
    spellings: (criterion, level) =>
      first((field) => field.kind === 'spellings' && field.criterion === criterion && field.level === level),
    configuration: (configuration) =>
      first(
        (field) =>
          (field.kind === 'configuration' || field.kind === 'configuration-level') &&
          field.configuration === configuration,
      ),
  };
}
