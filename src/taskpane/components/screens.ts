/**
 * Where each screen but the first one comes from: a file of its own, loaded once it is asked for or soon after the first.
 * Named here alone, among the parts that come first: a screen then holds nothing that they hold already.
 */
export const SCREENS = {
  communes: async () => ({ default: (await import('./CommunesView')).CommunesView }),
  method: async () => ({ default: (await import('./MethodView')).MethodView }),
  annexes: async () => ({ default: (await import('./AnnexesView')).AnnexesView }),
  issues: async () => ({ default: (await import('./IssuesView')).IssuesView }),
};
