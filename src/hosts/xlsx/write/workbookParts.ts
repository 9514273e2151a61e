import type { SharedStrings } from './cellXml';
import { toUtf8 } from '../xml/decodeText';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import { readSharedStrings } from '../read/sharedStrings';
import { blankStyles, StylesPart } from '../styles/stylesPart';
import { WorkbookEdit } from './workbookEdit';
import { readWorkbookPart } from '../read/workbookPart';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The parts that all sheets of a workbook share, opened when they are first needed. */
export class WorkbookParts {
  readonly workbook: WorkbookEdit;
  #styles: { readonly part: string; readonly edit: StylesPart } | undefined;
  #strings: readonly string[] | undefined;

  constructor(readonly opc: OpcPackage) {
    this.workbook = new WorkbookEdit(opc);
  }

  styles(): StylesPart {
    if (this.#styles === undefined) {
      const part = readWorkbookPart(this.opc).styles ?? this.#addStyles();
      this.#styles = { part, edit: new StylesPart(this.opc.text(part), part) };
    }
    return this.#styles.edit;
  }

  readonly strings: SharedStrings = (index) => {
    this.#strings ??= this.#readStrings();
    return this.#strings[index];
  };

  /** Writes back what has changed. */
  save(): void {
    const styles = this.#styles?.edit.changed();
    if (this.#styles !== undefined && styles !== undefined) this.opc.set(this.#styles.part, styles);
    this.workbook.save();
  }

  #addStyles(): string {
    const { part: main, dialect } = this.workbook;
    const link = this.opc.relationships(main).find((one) => relationshipKind(one) === 'styles');
    const part = link?.target ?? 'xl/styles.xml';
    this.opc.set(part, blankStyles(dialect));
    this.opc.setContentType(part, STYLES_TYPE);
    if (link === undefined) this.opc.addRelationship(main, `${dialect.relationships}/styles`, part);
    return part;
  }

  #readStrings(): readonly string[] {
    const part = readWorkbookPart(this.opc).sharedStrings;
    return part === undefined ? [] : readSharedStrings(toUtf8(this.opc.bytes(part)), part);
  }
}
