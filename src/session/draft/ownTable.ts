import { DEFAULT_METHOD } from '../../core/defaultMethod';
import { fold } from '../../core/fold';
import type { Criterion } from '../../core/method';
import { evaluate } from '../../sheets/evaluate';
import type { Evaluated } from '../../sheets/evaluate';
import type { ColumnHeader } from '../../sheets/columnHeaders';
import type { MethodRecord } from '../../sheets/methodRecord';
import { methodProblems } from '../../sheets/methodProblems';
import type { InputColumn } from '../../sheets/names';
import { INPUT_HEADERS, SHEETS } from '../../sheets/names';
import { communeNames } from '../../sheets/own/communeNames';
import { gridOf } from '../../sheets/grid';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { NamedCriterion } from '../../sheets/own/namedCriteria';
import { isReportScale, namedCriteria } from '../../sheets/own/namedCriteria';
import type { TableProposal } from '../../sheets/own/proposeTable';
import { planMethodSheet } from '../../sheets/planMethodSheet';
import { snapshotWithPlan } from '../../sheets/snapshotWithPlan';
import type { Snapshot } from '../../workbook/snapshot';

/** A table of somebody's own, as they say that it is to be read. */
export interface OwnTable {
  readonly proposal: TableProposal;
  /** Header of each input column that there is, by what it stands for. */
  readonly inputs: Readonly<Partial<Record<InputColumn, string>>>;
  /** In order of importance. */
  readonly criteria: readonly OwnCriterion[];
  /** Titles of rows that are no piste. */
  readonly ignored: readonly string[];
  /** Whether the communes that its cells seem to name are the communes. */
  readonly listsCommunes: boolean;
}

/** One of its criteria. */
export interface OwnCriterion {
  readonly proposed: NamedCriterion;
  /** Whether it counts. */
  readonly isUsed: boolean;
  /** Levels, the best first; null until it is known which end is the best. */
  readonly levels: readonly string[] | null;
  /** The scale as the sheet has it, one end first. */
  readonly found: readonly string[];
  /** The last level that is retained, from 1. */
  readonly threshold: number;
  /** Words that are no level yet, each with the level that it means, from 1; null: it is left to be corrected. */
  readonly words: readonly { readonly word: string; readonly level: number | null }[];
}

/** What a table seems to be, with what only somebody can tell still open. */
export function ownTableOf(proposal: TableProposal): OwnTable {
  const inputs = Object.fromEntries(
    Object.entries(proposal.inputs).map(([name, { header }]) => [name, header]),
  );
  return {
    proposal,
    inputs,
    criteria: namedCriteria(proposal).map(ownCriterion),
    ignored: proposal.summaries,
    listsCommunes: false,
  };
}

function ownCriterion(proposed: NamedCriterion): OwnCriterion {
  const { scale } = proposed;
  const known = reportCriterion(proposed);
  const open = { proposed, isUsed: true, words: [] };
  switch (scale.kind) {
    case 'words': {
      const labels = known?.labels ?? scale.words;
      return {
        ...open,
        found: labels,
        levels: known ? labels : null,
        threshold: known?.threshold ?? labels.length,
        words: known ? scale.unread.map((word) => ({ word, level: null })) : [],
      };
    }
    case 'marks':
      return { ...open, found: scale.labels, levels: null, threshold: scale.labels.length };
    case 'numbers': {
      const found = numbersUpTo(scale.highest);
      const told = { ...open, found, levels: null, threshold: found.length };
      return scale.best === null ? told : withBest(told, scale.best === 'lowest' ? 'first' : 'last');
    }
  }
}

function numbersUpTo(highest: number): readonly string[] {
  return Array.from({ length: Math.max(2, highest) }, (_, index) => String(index + 1));
}

/** The report's, where its words are what the cells hold. */
function reportCriterion(proposed: NamedCriterion): Criterion | undefined {
  return isReportScale(proposed) ? DEFAULT_METHOD.criteria[proposed.report ?? -1] : undefined;
}

/** The criterion once somebody said which end of what was found is the best. */
export function withBest(criterion: OwnCriterion, end: 'first' | 'last'): OwnCriterion {
  const labels = end === 'first' ? criterion.found : criterion.found.toReversed();
  return { ...criterion, levels: labels, threshold: labels.length };
}

/** The criterion with a level one place nearer to the best. */
export function withLevelUp(criterion: OwnCriterion, level: number): OwnCriterion {
  const levels = [...(criterion.levels ?? criterion.found)];
  const [moved] = levels.splice(level, 1);
  if (moved !== undefined) levels.splice(Math.max(0, level - 1), 0, moved);
  return { ...criterion, levels };
}

/** Whether nothing is open any more: what the sheet says can be ranked. */
export function isDecidedTable({ criteria }: OwnTable): boolean {
  const used = criteria.filter(({ isUsed }) => isUsed);
  return used.length > 0 && used.every(({ levels }) => levels !== null);
}

/** The communes that its cells seem to name; none where a sheet `Communes` lists them already. */
export function communesOfOwn(snapshot: Snapshot, { proposal, inputs }: OwnTable): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === proposal.sheet);
  const column = proposal.headers.find(({ header }) => header === inputs.communes)?.column;
  const listed = sheetNamed(snapshot, SHEETS.communes);
  if (!sheet || column === undefined || (listed && gridOf(listed).length > 0)) return [];
  return communeNames(sheet, proposal.headerRow, column);
}

/** What `Méthode` must hold for the table to be read so. */
export function recordOfOwn({ proposal, inputs, criteria, ignored }: OwnTable): MethodRecord {
  const used = criteria.filter(({ isUsed }) => isUsed);
  const columns: ColumnHeader[] = [];
  for (const [name, header] of Object.entries(inputs) as [InputColumn, string][]) {
    if (!INPUT_HEADERS[name].some((one) => fold(one) === fold(header)))
      columns.push({ column: name, header });
  }
  used.forEach(({ proposed: { name, header } }, column) => {
    if (fold(name) !== fold(header)) columns.push({ column, header });
  });
  const known = used.map(({ proposed }) => reportCriterion(proposed));
  const isReport = DEFAULT_METHOD.criteria.every((criterion, index) => known[index] === criterion);
  return {
    method: {
      criteria: used.map(criterionOf),
      excluded: isReport && used.length === DEFAULT_METHOD.criteria.length ? DEFAULT_METHOD.excluded : [],
      priority: 0,
    },
    source: 'sheet',
    proposedBy: '',
    validatedOn: '',
    validatedBy: '',
    validatedFingerprint: '',
    columns,
    sheet: proposal.sheet,
    ignored,
  };
}

function criterionOf(own: OwnCriterion): Criterion {
  const { proposed, found, levels, threshold, words } = own;
  const labels = levels ?? found;
  const isTurned = proposed.scale.kind === 'numbers' && labels[0] !== '1';
  const base = reportCriterion(proposed);
  const spellings = labels.map((_, index) =>
    words.flatMap(({ word, level }) => (level === index + 1 ? [word] : [])),
  );
  return {
    name: proposed.name,
    definition: base?.definition ?? '',
    labels,
    threshold: Math.min(threshold, labels.length),
    ...(isTurned ? { descending: true } : {}),
    ...(spellings.some(({ length }) => length > 0) ? { spellings } : {}),
  };
}

/** The ranking that would come out; null where the table cannot be ranked as it is said to be read. */
export function previewOwn(snapshot: Snapshot, own: OwnTable): Evaluated | null {
  if (!isDecidedTable(own)) return null;
  const record = recordOfOwn(own);
  if (methodProblems(record).length > 0) return null;
  const evaluated = evaluate(snapshotWithPlan(snapshot, planMethodSheet(record)));
  return evaluated.ok ? evaluated.value : null;
}
