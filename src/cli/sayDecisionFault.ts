import type { DecisionFault } from '../sheets/own/tableDecisions';
import { quote, sayList } from '../sheets/typography';
import { french } from './french';

/** Why the options cannot be followed and which one to change: French sentences that go on after « : ». */
export function sayDecisionFault(fault: DecisionFault): string {
  switch (fault.kind) {
    case 'unknown-column':
      return french`--colonne « ${fault.name} » n’est ni une colonne ni un critère ; sont possibles ${sayList(fault.accepted.map(quote))}, et les critères que nomme --meilleur.`;
    case 'unknown-criterion':
      return french`« ${fault.name} » n’est pas un critère ; les critères sont ${sayList(fault.criteria.map(quote))}.`;
    case 'unknown-level':
      return french`« ${fault.level} » n’est pas un niveau de « ${fault.criterion} » ; sont possibles ${sayList(fault.accepted.map(quote))}.`;
    case 'no-numbers':
      return french`la colonne « ${fault.header} » ne contient aucun nombre entier : --meilleur "${fault.criterion}=…" ne s’applique qu’à des notes chiffrées ou à une colonne par niveau ; pour des mots, donnez --graphie "${fault.criterion}:NIVEAU=mot".`;
    case 'no-end':
      return french`« ${fault.level} » n’est pas un bout de l’échelle de « ${fault.criterion} », qui va de ${quote(fault.ends[0])} à ${quote(fault.ends[1])} : donnez --meilleur "${fault.criterion}=${fault.ends[0]}" ou --meilleur "${fault.criterion}=${fault.ends[1]}", ou un nombre plus grand.`;
    case 'below-one':
      return french`les notes de « ${fault.criterion} » descendent à ${fault.lowest}, et les niveaux se numérotent à partir de 1 : ajoutez 1 à chaque note, ou écrivez les niveaux en lettres.`;
    case 'too-many-levels':
      return french`l’échelle de « ${fault.criterion} » aurait ${fault.count} niveaux ; il en faut de 2 à 10.`;
  }
}
