import type { CommandName } from './call';

interface OptionRule {
  /** What follows the option: the name of a file, a text, which may come several times, or nothing. */
  readonly takes: 'file' | 'text' | 'texts' | 'nothing';
}

/** How a table that was not laid out for Pistes is to be read. */
const TABLE_OPTIONS: Readonly<Record<string, OptionRule>> = {
  feuille: { takes: 'text' },
  colonne: { takes: 'texts' },
  meilleur: { takes: 'texts' },
  graphie: { takes: 'texts' },
  ignorer: { takes: 'texts' },
};

/** Long options of each command. */
export const OPTIONS: Readonly<Record<CommandName, Readonly<Record<string, OptionRule>>>> = {
  nouveau: {
    pistes: { takes: 'file' },
    exemple: { takes: 'nothing' },
    'exemple-atelier': { takes: 'nothing' },
  },
  classer: {
    sortie: { takes: 'file' },
    'sur-place': { takes: 'nothing' },
    'non-retenues': { takes: 'nothing' },
    ...TABLE_OPTIONS,
    'remplacer-quand-meme': { takes: 'nothing' },
    json: { takes: 'nothing' },
  },
  commune: {
    sortie: { takes: 'file' },
    ...TABLE_OPTIONS,
    'remplacer-quand-meme': { takes: 'nothing' },
    json: { takes: 'nothing' },
  },
};

/** What each command expects beside its options, in order. */
export const OPERANDS: Readonly<Record<CommandName, readonly string[]>> = {
  nouveau: ['SORTIE.xlsx'],
  classer: ['CLASSEUR.xlsx'],
  commune: ['CLASSEUR.xlsx', 'COMMUNE'],
};
