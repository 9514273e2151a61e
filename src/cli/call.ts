import type { TableDecisions } from '../sheets/own/tableDecisions';

/** What the user asks for, once the arguments are understood. Paths as typed. */
export type Call =
  | { readonly kind: 'help'; readonly topic: CommandName | null }
  | { readonly kind: 'version' }
  | NouveauCall
  | ClasserCall
  | CommuneCall;

export const COMMAND_NAMES = ['nouveau', 'classer', 'commune'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export interface NouveauCall {
  readonly kind: 'nouveau';
  readonly output: string;
  readonly content: NewContent;
}

/** What a new workbook is filled with. */
export type NewContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'csv'; readonly path: string }
  /** The report of 2016 as it was. */
  | { readonly kind: 'report' }
  /** The same, with fictional rows that show every status and every issue. */
  | { readonly kind: 'workshop' };

export interface ClasserCall {
  readonly kind: 'classer';
  readonly input: string;
  readonly target: Target;
  readonly table: TableDecisions;
  /** Whether the pistes that are not retained get a sheet of their own. */
  readonly dropped: boolean;
  /** Whether what others wrote may go where Pistes writes. */
  readonly replaces: boolean;
  readonly json: boolean;
}

export interface CommuneCall {
  readonly kind: 'commune';
  readonly input: string;
  readonly commune: string;
  readonly table: TableDecisions;
  readonly target: Target;
  /** Whether what others wrote may go where Pistes writes. */
  readonly replaces: boolean;
  readonly json: boolean;
}

/** Where the result goes. */
export type Target =
  /** A copy beside the input, under a name that is free. */
  | { readonly kind: 'beside' }
  /** This file, replaced if it exists. */
  | { readonly kind: 'file'; readonly path: string }
  /** The input itself. */
  | { readonly kind: 'in-place' }
  /** Nowhere: only the answer on standard output is wanted. */
  | { readonly kind: 'nowhere' };
