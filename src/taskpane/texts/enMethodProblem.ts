import type { MethodProblem } from '../../sheets/methodProblem';
import { OR_WORSE } from '../../sheets/phrases';
import { english } from './english';
import { numbersOf } from './numbers';

const { list, number, count } = numbersOf('en');

/**
 * What is wrong in a method and what to do, in English, without capital nor full stop: as `sayMethodProblem`.
 *
 * @param held what the cell or the field holds
 */
export function enMethodProblem(problem: MethodProblem, held: string): string {
  const holds = held === '' ? 'the cell is empty' : `the cell holds ${quote(held)}`;
  switch (problem.kind) {
    case 'no-criteria-table':
      return `the sheet has no table of criteria; it takes the headers ${list(['Critère', 'Niveau', 'Libellé', 'Valeur retenue'].map(quote))}, or delete the sheet to have the method of the report`;
    case 'several-tables':
      return `a second table begins with ${quote(problem.header)}; keep only one`;
    case 'missing-column':
      return `the table of criteria has no column ${quote(problem.header)}; add it`;
    case 'duplicate-column':
      return `the header ${quote(problem.header)} stands twice; delete the column that is too many`;
    case 'no-criterion':
      return 'the table of criteria is empty; it takes at least one criterion';
    case 'too-many-criteria':
      return english`there are more than ${number(problem.most)} criteria; remove some`;
    case 'missing-name':
      return 'this level belongs to no criterion; give the name of the criterion';
    case 'bad-name':
      return `the name of this criterion cannot be read, ${holds}; write a text`;
    case 'repeated-criterion':
      return `the criterion ${quote(problem.criterion)} comes a second time; bring its levels together or change the name`;
    case 'reserved-name':
      return `${quote(problem.criterion)} is the name of another column of the table already; give the criterion another name`;
    case 'level-count':
      return english`the criterion ${quote(problem.criterion)} has ${count(problem.count, 'level', 'levels')}; it takes 2 to 10`;
    case 'level-order':
      return english`level ${number(problem.expected)} expected for ${quote(problem.criterion)}, ${holds}; levels follow each other without a gap, the best first: from 1 to n, or from n to 1 where the highest is the best`;
    case 'level-beyond':
      return `the levels of ${quote(problem.criterion)} go down to 1, ${holds} below it; remove this row`;
    case 'level-end':
      return english`the levels of ${quote(problem.criterion)} stop at ${number(problem.last)}; go on down to 1, or begin with 1 if 1 is the best`;
    case 'bad-label':
      return `a label of ${quote(problem.criterion)} cannot be read, ${holds}; write a text`;
    case 'repeated-label':
      return `the label ${quote(problem.label)} serves twice for ${quote(problem.criterion)}; change one of them`;
    case 'foreign-number-label':
      return english`level ${number(problem.level)} of ${quote(problem.criterion)} has another number as its label, ${quote(held)}; write a word, or leave it empty`;
    case 'bad-retained':
      return `“oui” or “non” expected for ${quote(problem.criterion)}, ${holds}`;
    case 'none-retained':
      return english`no level of ${quote(problem.criterion)} is retained; put “oui” at the best one at least`;
    case 'retained-hole':
      return english`a level of ${quote(problem.criterion)} is retained although a better one is not; put “oui” from the best level to the threshold`;
    case 'upside-down':
      return english`a level of ${quote(problem.criterion)} is retained although a better one is not; if ${number(problem.best)} is the best, list them from ${number(problem.best)} to ${number(problem.worst)}`;
    case 'bad-spelling':
      return `the other spellings of a level of ${quote(problem.criterion)} cannot be read, ${holds}; write texts or numbers, separated by “;”`;
    case 'taken-spelling':
      return english`${quote(problem.spelling)} cannot mean level ${number(problem.level)} of ${quote(problem.criterion)}, as it means level ${number(problem.other)} already; remove it from one of them`;
    case 'unknown-criterion':
      return `${quote(problem.name)} is no criterion; the criteria are ${list(problem.criteria.map(quote))}`;
    case 'empty-configuration':
      return 'this excluded configuration names no level; give at least one, or clear the row';
    case 'unknown-level':
      return `for ${quote(problem.criterion)}, ${holds}; it takes ${list(problem.accepted.map(quote))}, alone or followed by “${OR_WORSE}” (or worse), or nothing for any level`;
    case 'ambiguous-level':
      return `for ${quote(problem.criterion)}, ${holds}, which reads in two ways; write the number with the label, as in ${list(problem.accepted.map(quote))}, or the number followed by “${OR_WORSE}” (or worse)`;
    case 'repeated-setting':
      return `the setting ${quote(problem.setting)} is given twice; keep only one`;
    case 'unknown-column':
      return `${quote(problem.name)} is neither a column of the table nor a criterion; it may be ${list(problem.accepted.map(quote))}`;
    case 'shared-header':
      return `the header ${quote(problem.header)} stands for the column ${quote(problem.column)} already; give another one`;
  }
}

function quote(text: string): string {
  return `“${text}”`;
}
