import { DEFAULT_METHOD } from '../../core/defaultMethod';
import type { ProposedCriterion, TableProposal } from './proposeTable';

/** A column that may be a criterion, under the name that the method gives it. */
export interface NamedCriterion extends ProposedCriterion {
  readonly name: string;
}

/** The report's criteria where cells hold words that they know; else people's own, under their own names. */
export function namedCriteria({ criteria }: Pick<TableProposal, 'criteria'>): readonly NamedCriterion[] {
  if (!criteria.some(isReportScale))
    return criteria.map((criterion) => ({ ...criterion, name: criterion.header }));
  return criteria.flatMap((criterion) => {
    const known = criterion.report === null ? undefined : DEFAULT_METHOD.criteria[criterion.report];
    return known ? [{ ...criterion, name: known.name }] : [];
  });
}

/** Whether its cells hold words that a criterion of the report knows: the scale is then that one's. */
export function isReportScale({ report, scale }: ProposedCriterion): boolean {
  return report !== null && scale.kind === 'words' && scale.unread.length < scale.words.length;
}
