import type { Method } from './method';

/**
 * The method of the report of 2016. It does not name the levels below the thresholds: the labels « Faible »,
 * « Limité » and « Très complexe » are ours.
 */
export const DEFAULT_METHOD: Method = {
  criteria: [
    {
      name: 'Potentiel',
      definition: 'Capacité à atteindre l’objectif proposé',
      labels: ['Fort', 'Bon', 'Modéré', 'Faible'],
      threshold: 3,
    },
    {
      name: 'Enjeu communautaire',
      definition: 'Perception collective de l’intérêt d’un sujet',
      labels: ['Très important', 'Structurant', 'Limité'],
      threshold: 2,
    },
    {
      name: 'Faisabilité',
      definition: 'Complexité de mise en œuvre',
      labels: ['Très simple', 'Simple', 'Complexe', 'Très complexe'],
      threshold: 3,
    },
  ],
  excluded: [{ name: 'Potentiel modéré et mise en œuvre complexe', levels: [3, null, 3] }],
  priority: 0,
};
