import type { Method } from '../core/method';
import type { MethodWarning } from '../core/methodWarnings';
import { sayConfiguration } from '../sheets/phrases';
import { french } from './french';

/** What is odd, though valid, in a method, and what to look at. */
export function sayWarning(method: Method, warning: MethodWarning): string {
  switch (warning.kind) {
    case 'nothing-left':
      return french`Méthode : les configurations exclues ne laissent aucune combinaison de niveaux, aucune piste ne peut être retenue.`;
    case 'not-monotone':
      return french`Méthode : une piste ${sayConfiguration(method, warning.dropped)} est exclue, alors que la même avec un niveau moins bon, ${sayConfiguration(method, warning.kept)}, est retenue ; vérifiez les configurations exclues.`;
  }
}
