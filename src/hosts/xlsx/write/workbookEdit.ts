import { HostError } from '../../../workbook/hostError';
import { DefinedNames } from './definedNames';
import { dialectOf, relationshipAttribute, relationshipId } from '../package/dialect';
import type { Dialect } from '../package/dialect';
import { documentText, Markup } from '../xml/markup';
import type { MarkupDocument } from '../xml/markup';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import { ensureChild, WORKBOOK_ORDER } from '../xml/schemaOrder';
import { requireSheetName } from './sheetName';
import { mainPart } from '../read/workbookPart';
import { blankWorksheet } from './worksheetEdit';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The main part of a workbook, to be changed: its tabs, its names, what is in front. */
export class WorkbookEdit {
  readonly part: string;
  readonly names: DefinedNames;
  readonly dialect: Dialect;
  readonly #document: MarkupDocument;
  readonly #source: string;

  constructor(private readonly opc: OpcPackage) {
    this.part = mainPart(opc);
    this.#source = opc.text(this.part);
    this.#document = Markup.parse(this.#source, this.part);
    this.names = new DefinedNames(this.#document.root);
    this.dialect = dialectOf(this.#document.root);
  }

  /**
   * Position of a sheet among the tabs, from 0; -1 where there is none. Case does not count, as in Excel.
   */
  indexOf(name: string): number {
    return this.#sheets.findIndex((sheet) => sheet.get('name')?.toLowerCase() === name.toLowerCase());
  }

  /** Parts of all grids of cells, in tab order. */
  worksheetParts(): readonly string[] {
    return this.#sheets.flatMap((sheet) => this.#worksheetPart(sheet) ?? []);
  }

  /** @param index position among the tabs @throws HostError `sheet-kind` where it is no grid of cells */
  sheetAt(index: number): { readonly name: string; readonly part: string } {
    const sheet = this.#sheets[index];
    const name = sheet?.get('name') ?? '';
    const part = sheet === undefined ? undefined : this.#worksheetPart(sheet);
    if (part === undefined) throw HostError.unsupported('sheet-kind', name);
    return { name, part };
  }

  /**
   * Adds a tab with an empty sheet. Everything that counts tabs follows.
   *
   * @returns the name of its part
   * @throws HostError `sheet-name`
   */
  addSheet(name: string, position: 'start' | 'end'): string {
    requireSheetName(name);
    const { root } = this.#document;
    const list = ensureChild(root, 'sheets', WORKBOOK_ORDER);
    const ids = this.#sheets.map((sheet) => sheet.number('sheetId', 0));
    const part = freePart(this.opc, 'xl/worksheets/sheet');
    const link = this.opc.addRelationship(this.part, `${this.dialect.relationships}/worksheet`, part);
    const sheet = root.make('sheet', {
      name,
      sheetId: Math.max(0, ...ids) + 1,
      [relationshipAttribute(root)]: link,
    });
    this.opc.set(part, blankWorksheet(this.dialect));
    this.opc.setContentType(part, WORKSHEET_TYPE);
    if (position === 'start') this.#addFirst(list, sheet);
    else list.add(sheet);
    return part;
  }

  /** Puts a sheet in front, shown if it was hidden. */
  activate(index: number): void {
    this.#sheets[index]?.set('state', undefined);
    const view = this.#view();
    view.set('activeTab', index === 0 && view.get('activeTab') === undefined ? undefined : index);
    if (view.number('firstSheet', 0) > index) view.set('firstSheet', index);
  }

  /** Asks the program that opens the file to compute it whole. */
  recalculate(): void {
    ensureChild(this.#document.root, 'calcPr', WORKBOOK_ORDER).set('fullCalcOnLoad', true);
  }

  save(): void {
    this.names.tidy();
    const text = documentText(this.#document);
    if (text !== this.#source) this.opc.set(this.part, text);
  }

  get #sheets(): readonly Markup[] {
    return this.#document.root.first('sheets')?.all('sheet') ?? [];
  }

  #worksheetPart(sheet: Markup): string | undefined {
    const id = relationshipId(sheet);
    const link = this.opc.relationships(this.part).find((relationship) => relationship.id === id);
    return link !== undefined && relationshipKind(link) === 'worksheet' ? link.target : undefined;
  }

  #addFirst(list: Markup, sheet: Markup): void {
    const had = this.#sheets.length > 0;
    list.contents.unshift(sheet);
    if (!had) return;
    this.names.shift(0);
    for (const view of this.#document.root.first('bookViews')?.all('workbookView') ?? []) {
      view.set('activeTab', view.number('activeTab', 0) + 1);
      const first = view.number('firstSheet', 0);
      if (first > 0) view.set('firstSheet', first + 1);
    }
  }

  #view(): Markup {
    const views = ensureChild(this.#document.root, 'bookViews', WORKBOOK_ORDER);
    const existing = views.first('workbookView');
    if (existing !== undefined) return existing;
    const made = views.make('workbookView');
    views.add(made);
    return made;
  }
}

/** The first name of a part, numbered from 1, that the package does not have. @param stem `xl/tables/table` */
export function freePart(opc: OpcPackage, stem: string): string {
  let number = 1;
  while (opc.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
