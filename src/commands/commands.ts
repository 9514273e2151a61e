import type { Session } from '../session/live/session';
import type { Answer, Notice, Verb } from '../session/live/sessionState';

/** What a command of the ribbon needs of the page in which it runs. */
export interface CommandDesk {
  readonly session: Session;
  /**
   * Brings the pane to the front, on one of its views or as it was left.
   *
   * @returns false where the host cannot: ribbon and pane are then two pages
   */
  showPane(view: 'communes' | 'ranking' | null): Promise<boolean>;
  /** Says, where no pane can, what came of a command, or what must be done first. */
  say(said: Notice | 'no-commune' | 'no-pane'): Promise<void>;
  /** The commune that was chosen on this machine. */
  commune(): string | null;
}

export type Command = (desk: CommandDesk) => Promise<void>;

/** The commands of the ribbon, by the names that the manifest gives them. Each is one call to the session. */
export const COMMANDS = {
  rank: async (desk) => explain(desk, 'rank', await desk.session.rank('ribbon')),
  annexe2: async (desk) => explain(desk, 'annexe2', await desk.session.makeAnnexe2()),
  myCommune: async (desk) => {
    if (await desk.showPane('communes')) return;
    const commune = desk.commune();
    if (commune === null) await desk.say('no-commune');
    else await explain(desk, 'communeSheet', await desk.session.makeCommuneSheet(commune));
  },
  showPiste: async (desk) => {
    if (!(await desk.showPane('ranking'))) await desk.say('no-pane');
  },
} satisfies Record<string, Command>;

/** What went wrong is said, and what to do: in the pane, whose session it is too; else in a window of its own. */
async function explain(desk: CommandDesk, verb: Verb, answer: Answer): Promise<void> {
  if (answer.kind === 'done') return;
  if (!(await desk.showPane(null))) await desk.say({ verb, answer });
}
