import type { Evaluation } from './evaluation';
import { REPORT_DATE } from './names';
import { sayMethod, sayValidation } from './sayMethod';
import { capitalised, colon, sayCount, sayList } from './typography';

/** The sentences below the title of a report: when and how many, by which method, who answers for it. */
export function sayReportHead(evaluation: Evaluation, date: string): string[] {
  const { record } = evaluation;
  const proposed = record.proposedBy === '' ? '' : `, proposée par ${record.proposedBy}`;
  return [
    `${REPORT_DATE} ${date}. ${sayTotals(evaluation)}.`,
    `${colon('Méthode', sayMethod(record.method))}.`,
    `${capitalised(sayValidation(record))}${proposed}.`,
  ];
}

/** « 40 pistes retenues sur 40 évaluées ; 1 piste à évaluer ». */
function sayTotals({ ranking: { counts } }: Evaluation): string {
  const evaluated = counts.retained + counts['below-threshold'] + counts.excluded;
  const retained = `${sayCount(counts.retained, 'piste retenue')} sur ${sayCount(evaluated, 'évaluée')}`;
  const waiting: string[] = [];
  if (counts.unscored > 0) waiting.push(`${sayCount(counts.unscored, 'piste')} à évaluer`);
  if (counts.invalid > 0) waiting.push(`${sayCount(counts.invalid, 'piste')} à corriger`);
  return waiting.length === 0 ? retained : colon(`${retained}. Pas encore classées`, sayList(waiting));
}
