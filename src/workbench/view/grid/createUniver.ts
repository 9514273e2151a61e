import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import designFr from '@univerjs/design/locale/fr-FR';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsFr from '@univerjs/docs-ui/locale/fr-FR';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsFr from '@univerjs/sheets/locale/fr-FR';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaFr from '@univerjs/sheets-formula/locale/fr-FR';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiFr from '@univerjs/sheets-formula-ui/locale/fr-FR';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiFr from '@univerjs/sheets-ui/locale/fr-FR';
import { UniverUIPlugin } from '@univerjs/ui';
import uiFr from '@univerjs/ui/locale/fr-FR';
import { texts } from '../texts';
import '@univerjs/design/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/ui/lib/index.css';
import './grid.css';

/** What it says, and should say better. */
const OURS = { sheetConfig: { deleteSheetContent: texts.grid.deleteSheet } };

/** Entries of its menus that this Excel does not have. */
const NOT_HERE = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.set-col-auto-width',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.toggle-gridlines',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** The grid's library, in French, without its toolbars: what is drawn, selected and typed, no more. */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(
        designFr,
        uiFr,
        docsFr,
        sheetsFr,
        formulaFr,
        sheetsUiFr,
        formulaUiFr,
        OURS,
      ),
    },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const menu = Object.fromEntries(NOT_HERE.map((id) => [id, { hidden: true }]));
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
    menu,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  // Formulas are computed by the model; the engine is there since the sheets want one.
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    menu,
  });
  // The editor of cells and the formula bar are its parts.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
