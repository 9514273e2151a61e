import type { CommuneDirectory } from '../core/communeDirectory';
import { makeDirectory } from '../core/communeDirectory';
import type { Concern } from '../core/concern';
import { concernedBy } from '../core/concern';
import { fold } from '../core/fold';
import { readCommunes } from '../core/readCommunes';
import type { Evaluation } from '../sheets/evaluation';

export type FoundCommune =
  | {
      readonly ok: true;
      /** In its official spelling. */
      readonly name: string;
      /** Positions in the columns of the evaluation. */
      readonly concern: Concern;
    }
  | { readonly ok: false };

/**
 * The commune that is meant, and the pistes that concern it. Where no commune is listed, those that the pistes name
 * are the ones that can be meant.
 *
 * @param typed its name, in any spelling that is listed or folds alike
 */
export function findCommune({ pistes, parents, directory }: Evaluation, typed: string): FoundCommune {
  const own = pistes.communes.map((cell) => readCommunes(cell, directory).named);
  const known = listedCommunes(directory) ?? directoryOf(own);
  const name = known.names[known.index.get(fold(typed)) ?? -1];
  if (name === undefined) return { ok: false };
  return { ok: true, name, concern: concernedBy(name, own, parents) };
}

/** The communes that can be meant: those listed, else those that the pistes name. */
export function knownCommunes({ pistes, directory }: Evaluation): CommuneDirectory {
  const cells = [...new Set(pistes.communes)];
  return listedCommunes(directory) ?? directoryOf(cells.map((cell) => readCommunes(cell, directory).named));
}

function listedCommunes(directory: CommuneDirectory | null): CommuneDirectory | null {
  return directory && directory.names.length > 0 ? directory : null;
}

function directoryOf(own: readonly (readonly string[])[]): CommuneDirectory {
  return makeDirectory([...new Set(own.flat())].map((name) => ({ name, spellings: [] })));
}
