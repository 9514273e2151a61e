import type { CommandName } from './call';

interface OptionRule {
  /** `file`: the option is followed by the name of a file. */
  readonly takes: 'file' | 'nothing';
}

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
    'remplacer-quand-meme': { takes: 'nothing' },
    json: { takes: 'nothing' },
  },
  commune: {
    sortie: { takes: 'file' },
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
