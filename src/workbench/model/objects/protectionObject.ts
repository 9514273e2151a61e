import { asText, isRecord, orElse } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { accessDenied } from './faults';
import type { SheetSelf } from './host';
import { changeBook, sheetOf } from './host';

const OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** A protected sheet takes values in unlocked cells alone: what the options allow besides is not emulated. */
export const protections: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'WorksheetProtection',
  scalars: {
    Protected: (self) => sheetOf(self).protected,
    Options: (self) => sheetOf(self).properties['protection/options'] ?? OPTIONS,
  },
  methods: {
    Protect: (self, [options, password]) => {
      if (sheetOf(self).protected) throw accessDenied('WorksheetProtection.protect');
      keep(self, true, {
        'protection/options': { ...OPTIONS, ...(isRecord(options) ? options : {}) },
        'protection/password': passwordOf(password),
      });
    },
    Unprotect: (self, [password]) => {
      const { protected: isProtected, properties } = sheetOf(self);
      if (!isProtected) return;
      const expected = properties['protection/password'] ?? '';
      if (passwordOf(password) !== expected) throw accessDenied('WorksheetProtection.unprotect');
      keep(self, false, { 'protection/options': null, 'protection/password': null });
    },
  },
  notEmulated: ['CheckPassword', 'PauseProtection', 'ResumeProtection', 'SetPassword', 'UpdateOptions'],
});

function keep(self: SheetSelf, isProtected: boolean, changes: Readonly<Record<string, unknown>>): void {
  const properties = { ...sheetOf(self).properties, ...changes };
  const change = { protected: isProtected, properties };
  changeBook(self.host, [{ kind: 'sheet', sheet: self.sheet, change }], 'WorksheetProtection');
}

function passwordOf(value: unknown): string {
  return orElse(value, '', (given) => asText(given, 'WorksheetProtection'));
}
