import type { frMethod } from './frMethod';
import { english } from './english';
import { numbersOf } from './numbers';

const { count, list, number } = numbersOf('en');

const quoted = (names: readonly string[]): string => list(names.map((name) => `“${name}”`));

/** What is said of the method, in English. */
export const enMethod: typeof frMethod = {
  heading: 'Method',
  intro: 'Criteria go from the most important to the least: the first that separates two pistes decides.',
  fromReport: english`This is the method of the report of 2016. Saving it creates the sheet Méthode.`,
  open: 'See the method',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  giveUpQuestion: 'Give up what was changed?',
  goOn: 'Go on editing',
  giveUp: 'Give up',
  criteria: 'Criteria',
  criterion: (position) => english`Criterion ${number(position)}`,
  name: 'Name',
  definition: 'Definition',
  levels: 'Levels, from the best to the worst',
  level: (position) => english`Level ${number(position)}`,
  threshold: 'Retained up to',
  allRetained: 'All levels are retained',
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  addLevel: 'Add a level',
  removeLevel: (level) => english`Remove level ${level}`,
  addLevelBelow: (level) => `Add a level after ${level}`,
  addedRetained: 'The level that was added is retained: it drops no piste.',
  addedDropped: 'The level that was added is not retained, like the one before it.',
  spellings: 'Other spellings',
  spellingsOf: (level) => `Other spellings of ${level}`,
  spellingsHint: 'Other spellings, separated by ;',
  numbering: {
    label: 'Number of the best level',
    question: 'What becomes of the scores already given?',
    keepNumbers: (best) =>
      english`They keep their number: ${number(best)} is the best, and always was. All levels are then retained; set the threshold.`,
    keepLevels: (from, to) =>
      english`They keep their level: ${number(from)} becomes ${number(to)} in the cells`,
    cancel: 'Change nothing',
  },
  rules: {
    heading: (n) =>
      n === 1
        ? 'One excluded configuration to decide on'
        : `${count(n, 'excluded configuration', 'excluded configurations')} to decide on`,
    removed: 'Configurations removed',
    change: (before, after) => `It drops: ${before}. Without what is removed, it would drop: ${after}.`,
    effect: (before, after) =>
      `With the scores as they are: ${count(before, 'piste', 'pistes')} today, ${count(after, 'piste', 'pistes')} then.`,
    keep: 'Keep it so',
    remove: 'Remove it',
    gone: (said) => `Configuration removed with all that it named: ${said}.`,
  },
  toScore: (pistes, criteria) =>
    `${count(pistes, 'piste', 'pistes')} will be to score as long as the new criteria are not scored there (${list(criteria)}).`,
  newColumns: {
    beside: (names) =>
      names.length === 1
        ? `The column ${quoted(names)} will be added to the table, beside the other criteria.`
        : `The columns ${quoted(names)} will be added to the table, beside the other criteria.`,
    apart: (names) =>
      names.length === 1
        ? `The column ${quoted(names)} will be added at the right end of the table, away from the other criteria.`
        : `The columns ${quoted(names)} will be added at the right end of the table, away from the other criteria.`,
  },
  addCriterion: 'Add a criterion',
  removeCriterion: (name) => `Remove ${name}`,
  newCriterion: 'New criterion',
  excluded: 'Excluded configurations',
  noneExcluded: 'None.',
  excludedSentence: (levels) => `Dropped: ${levels}`,
  configurationName: 'Name of the configuration',
  configuration: (position) => english`Configuration ${number(position)}`,
  any: 'any level',
  addConfiguration: 'Add a configuration',
  removeConfiguration: (position) => english`Remove configuration ${number(position)}`,
  priority: 'Priority criterion',
  priorityIs: (name) => `The priority follows the criterion “${name}”.`,
  proposedBy: 'Proposed by',
  validatedOn: 'Validated on',
  validatedBy: 'Validated by',
  datePattern: 'DD/MM/YYYY',
  badDay: 'This date cannot be read: write day, month and year, as in 10/12/2026.',
  validation: 'Validation',
  validate: 'Record the validation',
  validateNote: 'The method, as it stands, will be noted as validated in the workbook.',
  by: (who) => `Proposed by ${who}.`,
  states: {
    none: 'This method is not validated yet.',
    unverified: (on, by) =>
      `Validated${on === '' ? '' : ` on ${on}`}${by === '' ? '' : ` by ${by}`}; it cannot be told whether it changed since.`,
    valid: (on, by) => `Validated${on === '' ? '' : ` on ${on}`}${by === '' ? '' : ` by ${by}`}.`,
    changed: (on) => `Method changed since its validation${on === '' ? '' : ` of ${on}`}.`,
    again: 'It has changed since: if the group agrees, validate it again.',
  },
  effect: (dropped, alone) => {
    if (dropped === 0) return 'This rule drops no piste.';
    const all = `This rule drops ${count(dropped, 'piste', 'pistes')}`;
    if (alone === 0)
      return `${all}, ${dropped === 1 ? 'which another rule drops' : 'all of which other rules drop'} too.`;
    if (alone === dropped) return `This rule alone drops ${count(dropped, 'piste', 'pistes')}.`;
    return english`${all}, ${number(alone)} of them by itself alone.`;
  },
  scores: {
    follow: 'The scores already given will follow their level.',
    'may-be-lost':
      'The scores already given will follow their level if it keeps its name; the others will be to correct.',
  },
  problems: (n) => `${count(n, 'point', 'points')} to correct before saving`,
  faults: {
    'missing-name': 'Give this criterion a name.',
    'empty-configuration': 'This excluded configuration names no level; choose at least one, or remove it.',
    'foreign-number-label': (level, held) =>
      english`Level ${number(level)} has another number as its label, “${held}”; write a word, or leave the field empty.`,
  },
  changedMeanwhile: {
    what: 'The method has changed meanwhile, in the workbook. Yours is not saved yet.',
    keep: 'Keep mine',
    see: 'See theirs',
    theirs: 'The method of the workbook',
  },
  questionWaits: 'Your method is not saved yet: a question awaits your answer.',
  overwrite: (sheet) => `These cells of the sheet “${sheet}” do not come from Pistes, and would be lost:`,
  overwriteRanks: (sheet) =>
    `These cells of the sheet “${sheet}” stand under a header of Pistes (Statut, Priorité, Rang or Motif), and would be lost. To keep them, cancel and give their column another name.`,
  overwriteYes: 'Replace these cells',
  overwriteMore: (n) => `and ${count(n, 'other', 'others')}`,
};
