import type { Evaluation } from '../../sheets/evaluation';
import type { Issue } from '../../sheets/issue';
import { cellText } from '../../sheets/cellText';
import { likelyCommunes } from '../../sheets/likelyCommunes';
import { sayLevels } from '../../sheets/phrases';
import { replaceCommune } from '../../sheets/replaceCommune';

/** What may be put in the cell of an issue instead of what it holds; empty where only its author can tell. */
export function correctionsFor(evaluation: Evaluation, issue: Issue): readonly string[] {
  switch (issue.code) {
    case 'unknown-level': {
      if (issue.isMark === true) return [];
      const criterion = evaluation.record.method.criteria[issue.criterion];
      return criterion ? sayLevels(criterion) : [];
    }
    case 'ambiguous-parent':
      return issue.rows.flatMap((row) => numberAt(evaluation, row));
    case 'unknown-commune': {
      const held = cellText(issue.content);
      const likely = evaluation.directory ? likelyCommunes(evaluation.directory, issue.name) : [];
      return likely.flatMap((name) => replaceCommune(held, issue.name, name) ?? []);
    }
    case 'row-outside-table':
    case 'missing-title':
    case 'missing-number':
    case 'bad-number':
    case 'duplicate-number':
    case 'unknown-parent':
    case 'parent-cycle':
      return [];
  }
}

/** The N° of a row, where it has one that no other row has. */
function numberAt({ pistes }: Evaluation, row: number): string[] {
  const number = pistes.number[pistes.row.indexOf(row)] ?? Infinity;
  const isAlone = pistes.number.indexOf(number) === pistes.number.lastIndexOf(number);
  return Number.isFinite(number) && isAlone ? [String(number)] : [];
}
