import { readArea, readAreas, intersection, sameArea } from '../../../src/workbook/areas';
import { CellCursor } from '../../../src/hosts/xlsx/read/cellCursor';
import { storedText } from '../../../src/hosts/xlsx/write/cellXml';
import { toUtf8 } from '../../../src/hosts/xlsx/xml/decodeText';
import type { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';
import { readTables } from '../../../src/hosts/xlsx/read/readTables';
import { relationshipKind, relationshipsPart } from '../../../src/hosts/xlsx/package/relationships';
import { STYLES_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../../src/hosts/xlsx/xml/schemaOrder';
import { readSharedStrings } from '../../../src/hosts/xlsx/read/sharedStrings';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbookPart';
import type { WorkbookPart } from '../../../src/hosts/xlsx/read/workbookPart';
import { attribute, child, children, parseXml, prefixedAttribute } from '../../../src/hosts/xlsx/xml/xml';
import type { XmlElement } from '../../../src/hosts/xlsx/xml/xml';
import type { Area } from '../../../src/workbook/area';

/**
 * What would make Excel offer to repair a file, as far as it is known: LibreOffice and openpyxl open such files without
 * a word. Empty for a sound one.
 */
export function packageFaults(opc: OpcPackage): string[] {
  const workbook = readWorkbookPart(opc);
  return [
    ...linkFaults(opc),
    ...workbookFaults(opc, workbook),
    ...styleFaults(opc, workbook),
    ...tableFaults(opc, workbook),
    ...workbook.sheets
      .filter((sheet) => sheet.worksheet)
      .flatMap(({ part }) => sheetFaults(opc, workbook, part)),
    ...chainFaults(opc, workbook),
  ];
}

function linkFaults(opc: OpcPackage): string[] {
  const faults: string[] = [];
  const names = opc.names();
  for (const name of ['', ...names]) {
    if (name !== '' && name !== '[Content_Types].xml' && opc.contentType(name) === undefined)
      faults.push(`${name}: no content type`);
    if (!opc.has(relationshipsPart(name))) continue;
    const links = opc.relationships(name);
    for (const { target } of links.filter((link) => !link.external && !opc.has(link.target)))
      faults.push(`${name}: link to absent ${target}`);
    faults.push(...repeated(links.map((link) => link.id)).map((id) => `${name}: ${id} twice`));
  }
  faults.push(
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name}: twice in the container`),
  );
  const types = parseXml(opc.text('[Content_Types].xml'), 'types').children;
  const overridden = types.map((type) => attribute(type, 'PartName')).filter((part) => part !== undefined);
  faults.push(...repeated(overridden).map((part) => `${part}: two content types`));
  faults.push(
    ...overridden.filter((part) => !opc.has(part.slice(1))).map((part) => `${part}: type of an absent part`),
  );
  return faults;
}

function workbookFaults(opc: OpcPackage, { part, sheets }: WorkbookPart): string[] {
  const root = parseXml(opc.text(part), part);
  const faults = orderFaults(root, WORKBOOK_ORDER, part);
  const entries = children(child(root, 'sheets') ?? root, 'sheet');
  for (const key of ['name', 'sheetId']) {
    faults.push(
      ...repeated(entries.map((e) => (attribute(e, key) ?? '').toLowerCase())).map(
        (v) => `sheet ${key} ${v} twice`,
      ),
    );
  }
  const names = children(child(root, 'definedNames') ?? root, 'definedName');
  faults.push(
    ...repeated(
      names.map((n) => `${(attribute(n, 'name') ?? '').toLowerCase()} ${attribute(n, 'localSheetId') ?? ''}`),
    ).map((n) => `name ${n} twice`),
  );
  for (const name of names) {
    const local = attribute(name, 'localSheetId');
    if (local === undefined) continue;
    const sheet = sheets[Number(local)]?.name;
    const quoted = `'${(sheet ?? '').replaceAll("'", "''")}'!`;
    if (sheet === undefined) faults.push(`local name of absent sheet ${local}`);
    else if (
      attribute(name, 'name')?.startsWith('_xlnm') === true &&
      !name.text.includes(quoted) &&
      !name.text.includes(`${sheet}!`)
    ) {
      faults.push(`${attribute(name, 'name') ?? ''} of ${sheet} speaks of ${name.text}`);
    }
  }
  const view = child(child(root, 'bookViews') ?? root, 'workbookView');
  if (Number(attribute(view ?? root, 'activeTab') ?? 0) >= sheets.length)
    faults.push('activeTab beyond the tabs');
  const selected = sheets.filter(
    (sheet) => sheet.worksheet && opc.text(sheet.part).includes('tabSelected="1"'),
  );
  if (selected.length > 1) faults.push(`${selected.length} sheets selected`);
  return faults;
}

function styleFaults(opc: OpcPackage, { styles }: WorkbookPart): string[] {
  if (styles === undefined) return [];
  const root = parseXml(opc.text(styles), styles);
  const faults = orderFaults(root, STYLES_ORDER, styles);
  for (const list of root.children) {
    const count = attribute(list, 'count');
    if (count !== undefined && Number(count) !== list.children.length)
      faults.push(`${list.local} count ${count}`);
  }
  const sizes = {
    fontId: size(root, 'fonts'),
    fillId: size(root, 'fills'),
    borderId: size(root, 'borders'),
    xfId: size(root, 'cellStyleXfs'),
  };
  for (const xf of child(root, 'cellXfs')?.children ?? []) {
    for (const [key, count] of Object.entries(sizes)) {
      if (Number(attribute(xf, key) ?? 0) >= count && count > 0)
        faults.push(`${key} ${attribute(xf, key) ?? ''} absent`);
    }
    faults.push(...orderFaults(xf, ['alignment', 'protection', 'extLst'], 'xf'));
  }
  const fontOrder = [
    'b',
    'i',
    'strike',
    'condense',
    'extend',
    'outline',
    'shadow',
    'u',
    'vertAlign',
    'sz',
    'color',
    'name',
    'family',
    'charset',
    'scheme',
  ];
  for (const dxf of child(root, 'dxfs')?.children ?? []) {
    faults.push(
      ...orderFaults(dxf, ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'], 'dxf'),
    );
    for (const font of children(dxf, 'font')) faults.push(...orderFaults(font, fontOrder, 'dxf font'));
  }
  const ids = (child(root, 'numFmts')?.children ?? []).map((format) => attribute(format, 'numFmtId') ?? '');
  return [...faults, ...repeated(ids).map((id) => `number format ${id} twice`)];
}

function size(root: XmlElement, list: string): number {
  return child(root, list)?.children.length ?? 0;
}

function tableFaults(opc: OpcPackage, { sheets }: WorkbookPart): string[] {
  const tables = sheets.flatMap((sheet) => readTables(opc, sheet.part));
  const roots = tables.map(({ part }) => parseXml(opc.text(part), part));
  return [
    ...repeated(roots.map((root) => attribute(root, 'id') ?? '')).map((id) => `table id ${id} twice`),
    ...repeated(tables.map((table) => table.name.toLowerCase())).map((name) => `table ${name} twice`),
    ...roots.flatMap((root) => {
      const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
      const columns = child(root, 'tableColumns');
      const names = columns?.children.map((column) => attribute(column, 'name')?.toLowerCase() ?? '') ?? [];
      const ids = columns?.children.map((column) => attribute(column, 'id') ?? '') ?? [];
      return [
        ...orderFaults(root, order, 'table'),
        ...repeated(names).map((name) => `table column ${name} twice`),
        ...repeated(ids).map((id) => `table column id ${id} twice`),
        ...(Number(attribute(columns ?? root, 'count')) === names.length ? [] : ['tableColumns count']),
      ];
    }),
  ];
}

function sheetFaults(opc: OpcPackage, workbook: WorkbookPart, part: string): string[] {
  const bytes = toUtf8(opc.bytes(part));
  const root = parseXml(new TextDecoder().decode(bytes), part);
  const merges = children(child(root, 'mergeCells') ?? root, 'mergeCell').map((cell) => areaOf(cell, 'ref'));
  const validations = children(child(root, 'dataValidations') ?? root, 'dataValidation').flatMap((v) =>
    readAreas(attribute(v, 'sqref') ?? ''),
  );
  const cols = children(child(root, 'cols') ?? root, 'col').map((col) => ({
    first: Number(attribute(col, 'min')),
    last: Number(attribute(col, 'max')),
  }));
  const faults = [
    ...orderFaults(root, WORKSHEET_ORDER, part),
    ...cellFaults(opc, workbook, part, bytes),
    ...overlaps(merges, `${part} merged`),
    ...overlaps(validations, `${part} validation`),
    ...cols.flatMap((col, index) =>
      col.first > col.last || col.first <= (cols[index - 1]?.last ?? 0) ? [`${part} cols ${col.first}`] : [],
    ),
    ...['mergeCells', 'dataValidations', 'tableParts', 'rowBreaks', 'cols'].flatMap((list) =>
      listFaults(root, list, part),
    ),
    ...tableCellFaults(opc, workbook, part, bytes),
  ];
  const filter = child(root, 'autoFilter');
  const areas = [
    ...readTables(opc, part).map((table) => table.area),
    ...(filter === undefined ? [] : [areaOf(filter, 'ref')]),
  ];
  faults.push(...overlaps(areas, `${part} tables`));
  const dxfs = workbook.styles === undefined ? 0 : size(parseXml(opc.text(workbook.styles), ''), 'dxfs');
  const rules = children(root, 'conditionalFormatting').flatMap((format) => children(format, 'cfRule'));
  faults.push(
    ...repeated(rules.map((rule) => attribute(rule, 'priority') ?? '')).map(
      (p) => `${part} priority ${p} twice`,
    ),
  );
  for (const rule of rules)
    if (Number(attribute(rule, 'dxfId') ?? 0) >= dxfs && attribute(rule, 'dxfId') !== undefined)
      faults.push('dxfId absent');
  if (children(root, 'conditionalFormatting').some((format) => format.children.length === 0))
    faults.push(`${part} empty conditionalFormatting`);
  return faults;
}

function listFaults(root: XmlElement, local: string, part: string): string[] {
  const list = child(root, local);
  if (list === undefined) return [];
  const count = attribute(list, 'count');
  if (list.children.length === 0) return [`${part} ${local} empty`];
  return count === undefined || Number(count) === list.children.length
    ? []
    : [`${part} ${local} count ${count}`];
}

function cellFaults(
  opc: OpcPackage,
  { styles, sharedStrings }: WorkbookPart,
  part: string,
  bytes: Uint8Array,
): string[] {
  const formats = styles === undefined ? 1 : Math.max(1, size(parseXml(opc.text(styles), styles), 'cellXfs'));
  const strings =
    sharedStrings === undefined
      ? 0
      : readSharedStrings(toUtf8(opc.bytes(sharedStrings)), sharedStrings).length;
  const dimension = readArea(
    /<(?:\w+:)?dimension ref="([^"]*)"/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '',
  );
  const faults: string[] = [];
  const cursor = new CellCursor(bytes, part);
  for (let lastRow = -1; cursor.nextRow(); lastRow = cursor.row) {
    if (cursor.row <= lastRow) faults.push(`${part} row ${cursor.row + 1} out of order`);
    for (let lastColumn = -1; cursor.nextCell(); lastColumn = cursor.column) {
      const where = `${part} ${cursor.row + 1}:${cursor.column + 1}`;
      const cell = { row: cursor.row, column: cursor.column, rows: 1, columns: 1 };
      if (cursor.column <= lastColumn) faults.push(`${where} out of order`);
      if (cursor.style >= formats) faults.push(`${where} format ${cursor.style}`);
      if (dimension !== undefined && intersection(dimension, cell) === undefined)
        faults.push(`${where} beyond the dimension`);
      const index = Number(Buffer.from(bytes.subarray(cursor.value.start, cursor.value.end)).toString());
      if (cursor.type === 's' && !(index < strings)) faults.push(`${where} string ${index}`);
    }
  }
  return faults;
}

/** Header cells and column names must agree, and there are as many as the table is wide. */
function tableCellFaults(
  opc: OpcPackage,
  { sharedStrings }: WorkbookPart,
  part: string,
  bytes: Uint8Array,
): string[] {
  const strings =
    sharedStrings === undefined ? [] : readSharedStrings(toUtf8(opc.bytes(sharedStrings)), sharedStrings);
  const root = parseXml(new TextDecoder().decode(bytes), part);
  const listed = (child(root, 'tableParts')?.children ?? []).map((tablePart) =>
    prefixedAttribute(tablePart, 'id'),
  );
  const links = opc.relationships(part).filter((link) => relationshipKind(link) === 'table');
  const faults = links
    .filter((link) => !listed.includes(link.id))
    .map((link) => `${link.target} not among the tableParts`);
  for (const table of readTables(opc, part)) {
    const names = children(
      child(parseXml(opc.text(table.part), table.part), 'tableColumns') ?? root,
      'tableColumn',
    ).map((column) => attribute(column, 'name') ?? '');
    if (names.length !== table.area.columns)
      faults.push(`${table.part}: ${names.length} columns on ${table.area.columns}`);
    const texts = new Map<number, string>();
    const cursor = new CellCursor(bytes, part);
    while (table.headerRow && cursor.nextRow()) {
      while (cursor.nextCell())
        if (cursor.row === table.area.row)
          texts.set(cursor.column, storedText(bytes, part, cursor, (index) => strings[index]) ?? '');
    }
    names.forEach((name, index) => {
      const text = texts.get(table.area.column + index) ?? '';
      const escaped = text.replace(/\n/g, '_x000A_');
      if (table.headerRow && name.toLowerCase() !== escaped.toLowerCase())
        faults.push(`${table.part}: column ${name} over cell ${text}`);
    });
  }
  return faults;
}

/** The calculation chain may name only cells that hold a formula. */
function chainFaults(opc: OpcPackage, workbook: WorkbookPart): string[] {
  const link = opc.relationships(workbook.part).find((one) => relationshipKind(one) === 'calcChain');
  if (link === undefined) return [];
  const entries = parseXml(opc.text(link.target), link.target).children;
  const formulas = workbook.sheets.reduce(
    (sum, sheet) => sum + (opc.text(sheet.part).match(/<(?:\w+:)?f[ >/]/g)?.length ?? 0),
    0,
  );
  return entries.length > formulas ? [`calcChain of ${entries.length} for ${formulas} formulas`] : [];
}

function orderFaults(parent: XmlElement, order: readonly string[], where: string): string[] {
  const ranks = parent.children.map((element) => order.indexOf(element.local)).filter((rank) => rank >= 0);
  const singles = parent.children
    .map((element) => element.local)
    .filter((local) => local !== 'conditionalFormatting' && order.includes(local));
  return [
    ...(ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0))
      ? []
      : [`${where}: children out of order`]),
    ...repeated(singles).map((local) => `${where}: ${local} twice`),
  ];
}

function overlaps(areas: readonly Area[], where: string): string[] {
  return areas.flatMap((area, index) =>
    areas
      .slice(0, index)
      .some((other) => intersection(area, other) !== undefined && !(sameArea(area, other) && area === other))
      ? [`${where} overlaps at row ${area.row + 1}`]
      : [],
  );
}

function areaOf(element: XmlElement, name: string): Area {
  const area = readArea(attribute(element, name) ?? '');
  if (area === undefined) throw new Error(`no area in ${attribute(element, name) ?? ''}`);
  return area;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
