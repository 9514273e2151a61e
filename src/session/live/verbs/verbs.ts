import { performJob } from '../performJob';
import { adoptTable } from './adoptTable';
import { chooseTable } from './chooseTable';
import { correct } from './correct';
import { create } from './create';
import { filterByCommune, removeFilter } from './filterByCommune';
import { makeReport } from './makeReport';
import { numberPistes } from './numberPistes';
import { rank } from './rank';
import { readAgain } from './readAgain';
import { renameHeader } from './renameHeader';
import { saveMethod, validateMethod } from './saveMethod';
import { show } from './show';
import { takeInRows } from './takeInRows';

/** All that people can ask for and how it is carried out, in one part of the page that is loaded after the first screen. */
export const VERBS = {
  adoptTable,
  chooseTable,
  correct,
  create,
  filterByCommune,
  makeReport,
  numberPistes,
  performJob,
  rank,
  readAgain,
  removeFilter,
  renameHeader,
  saveMethod,
  show,
  takeInRows,
  validateMethod,
};

export type Verbs = typeof VERBS;
