import type { Session } from '../session/live/session';
import type { Answer } from '../session/live/sessionState';

/** What a command of the ribbon needs of the page in which it runs. */
export interface CommandDesk {
  readonly session: Session;
  /**
   * Brings the pane to the front, on one of its views or as it was left.
   *
   * @returns false where the host cannot: ribbon and pane are then two pages
   */
  showPane(view: 'communes' | null): Promise<boolean>;
  /** The commune that was chosen on this machine. */
  commune(): string | null;
}

export type Command = (desk: CommandDesk) => Promise<void>;

/** The commands of the ribbon, by the names that the manifest gives them. Each is one call to the session. */
export const COMMANDS = {
  rank: async (desk) => explain(desk, await desk.session.rank()),
  annexe2: async (desk) => explain(desk, await desk.session.makeAnnexe2()),
  myCommune: async (desk) => {
    if (await desk.showPane('communes')) return;
    const commune = desk.commune();
    if (commune !== null) await desk.session.makeCommuneSheet(commune);
  },
} satisfies Record<string, Command>;

/** The pane says what went wrong, and what to do. */
async function explain(desk: CommandDesk, answer: Answer): Promise<void> {
  if (answer.kind !== 'done') await desk.showPane(null);
}
