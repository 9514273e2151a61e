import type { FieldProblem } from '../../sheets/fieldProblem';
import { sayMethodProblem } from '../../sheets/sayTrouble';
import { capitalised } from '../../sheets/typography';
import { keepTogether } from '../model/keepTogether';
import { enMethodProblem } from './enMethodProblem';
import { methodTexts } from './methodTexts';
import type { Language } from './numbers';

/** What keeps a field of a method from being saved: what the sheet says of its cells, or words for fields. */
export function sayFieldProblemIn(language: Language, { problem, held }: FieldProblem): string {
  const { faults } = methodTexts(language);
  if (problem.kind === 'missing-name' || problem.kind === 'empty-configuration') return faults[problem.kind];
  if (problem.kind === 'foreign-number-label') return faults[problem.kind](problem.level, held);
  const said =
    language === 'fr' ? keepTogether(sayMethodProblem(problem, held)) : enMethodProblem(problem, held);
  return `${capitalised(said)}.`;
}
