import { freshPackage } from '../../../src/hosts/xlsx/foreign/freshWorkbook';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';
import { readWorkbookPart } from '../../../src/hosts/xlsx/read/workbookPart';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { describePort } from '../contract';

const packageOf = async (port: XlsxWorkbook): Promise<OpcPackage> => OpcPackage.read(await port.save());

describePort('xlsx', {
  make: (sheets) => Promise.resolve(new XlsxWorkbook(freshPackage(sheets))),
  state: async (port) => {
    const opc = await packageOf(port);
    return opc.names().map((name) => [name, opc.text(name)]);
  },
  count: async (port, sheet) => {
    const opc = await packageOf(port);
    const part = readWorkbookPart(opc).sheets.find((entry) => entry.name === sheet)?.part ?? '';
    const xml = opc.text(part);
    return {
      choices: xml.match(/<dataValidation /g)?.length ?? 0,
      highlights: xml.match(/<cfRule /g)?.length ?? 0,
    };
  },
});
