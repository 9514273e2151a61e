/** Where each screen but the first one comes from: a file of its own, loaded once it is asked for or soon after the first. */
export const SCREENS = {
  communes: async () => ({ default: (await import('./CommunesView')).CommunesView }),
  method: async () => ({ default: (await import('./MethodView')).MethodView }),
  annexes: async () => ({ default: (await import('./AnnexesView')).AnnexesView }),
  issues: async () => ({ default: (await import('./IssuesView')).IssuesView }),
  trouble: async () => ({ default: (await import('./TroubleView')).TroubleView }),
};

/** Loads them all, so that losing the network later, or another version put online, changes nothing. */
export async function loadScreens(): Promise<void> {
  await Promise.allSettled(Object.values(SCREENS).map((load) => load()));
}
