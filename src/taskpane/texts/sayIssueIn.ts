import type { Evaluation } from '../../sheets/evaluation';
import type { Issue } from '../../sheets/issue';
import { sayIssue } from '../../sheets/sayIssue';
import { enIssue } from './enIssue';
import type { Language } from './numbers';

/** What is wrong in a cell and what to do. Apart from the texts, which load at once: it comes with its screen. */
export function sayIssueIn(language: Language, evaluation: Evaluation, issue: Issue): string {
  return language === 'fr' ? sayIssue(evaluation, issue) : enIssue(evaluation, issue);
}
