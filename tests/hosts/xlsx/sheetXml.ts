/** A worksheet part around rows written by hand. */
export function sheetXml(rows: string): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
}

/** A part of one row around cells written by hand. */
export function rowXml(cells: string): Buffer {
  return sheetXml(`<row r="1">${cells}</row>`);
}
