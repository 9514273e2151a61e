import type { Concern } from '../core/concern';

/** A report of one commune, before its sheet is known. */
export interface CommuneReport {
  readonly kind: 'commune';
  /** In its official spelling. */
  readonly commune: string;
  readonly concern: Concern;
}

/** A report that somebody asks for. */
export type WantedReport = { readonly kind: 'annexe2' } | { readonly kind: 'dropped' } | CommuneReport;

/** A report with the sheet on which it goes. */
export type Report = WantedReport & { readonly sheet: string };
