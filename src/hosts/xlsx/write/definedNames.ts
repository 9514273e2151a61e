import { encodeXml } from '../xml/xml';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKBOOK_ORDER } from '../xml/schemaOrder';

/** Names that Excel gives a meaning to, each its own on every sheet. */
export type BuiltInName = '_xlnm.Print_Titles' | '_xlnm.Print_Area' | '_xlnm._FilterDatabase';

/** The names that a workbook gives to cells. Sheets are told by their position among the tabs, from 0. */
export class DefinedNames {
  #emptied = false;

  constructor(private readonly workbook: Markup) {}

  /** Whether a name means something for the whole workbook or any sheet. Case does not count. */
  has(name: string): boolean {
    return this.#all().some((element) => element.get('name')?.toLowerCase() === name.toLowerCase());
  }

  /** Whether one of them calls a function, rather than telling where cells are. */
  compute(): boolean {
    return this.#all().some((element) => element.text.replace(/"[^"]*"|'[^']*'/g, '').includes('('));
  }

  /** What the name means on the sheet: a formula without `=`. */
  get(name: BuiltInName, sheet: number): string | undefined {
    return this.#find(name, sheet)?.text;
  }

  /** @param formula undefined removes the name */
  set(name: BuiltInName, sheet: number, formula: string | undefined): void {
    const old = this.#find(name, sheet);
    if (formula === undefined) {
      if (old !== undefined) this.#remove(old);
      return;
    }
    const hidden = name === '_xlnm._FilterDatabase' ? true : undefined;
    const made = this.workbook.make('definedName', { name, localSheetId: sheet, hidden }, [
      encodeXml(formula),
    ]);
    if (old === undefined) ensureChild(this.workbook, 'definedNames', WORKBOOK_ORDER).add(made);
    else if (old.text !== formula) this.workbook.first('definedNames')?.replace(old, made);
  }

  /** Makes room among the tabs: names of the sheets from this position on follow their sheet. */
  shift(from: number): void {
    for (const element of this.#all()) {
      const sheet = element.number('localSheetId', -1);
      if (sheet >= from) element.set('localSheetId', sheet + 1);
    }
  }

  #all(): readonly Markup[] {
    return this.workbook.first('definedNames')?.all('definedName') ?? [];
  }

  #find(name: BuiltInName, sheet: number): Markup | undefined {
    return this.#all().find(
      (e) => e.get('name')?.toLowerCase() === name.toLowerCase() && e.number('localSheetId', -1) === sheet,
    );
  }

  /** Takes away a list that was emptied: one that is filled again keeps its place until then. */
  tidy(): void {
    const list = this.workbook.first('definedNames');
    if (this.#emptied && list?.elements.length === 0) this.workbook.remove(list);
  }

  #remove(element: Markup): void {
    this.workbook.first('definedNames')?.remove(element);
    this.#emptied = true;
  }
}
