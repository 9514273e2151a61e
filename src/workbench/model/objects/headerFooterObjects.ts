import type { HostObject } from '../../protocol/hostObject';
import { asFlag, asOneOf, asText } from './arguments';
import type { DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import type { SheetSelf } from './host';
import { setSheetProperty, sheetProperty } from './sheetProperties';

interface PageSelf extends SheetSelf {
  /** `defaultForAllPages`, `firstPage`… */
  readonly pages: string;
}

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
const PREFIX = 'pageLayout/headersFooters';
const LONGEST = 255;

const headerFooters: DefinedClass<PageSelf> = defineClass<PageSelf>({
  type: 'HeaderFooter',
  scalars: {
    LeftHeader: line('leftHeader'),
    CenterHeader: line('centerHeader'),
    RightHeader: line('rightHeader'),
    LeftFooter: line('leftFooter'),
    CenterFooter: line('centerFooter'),
    RightFooter: line('rightFooter'),
  },
});

export const headerFooterGroups: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: (self) => sheetProperty(self, `${PREFIX}/state`, 'Default'),
      set: (self, value) => {
        setSheetProperty(self, `${PREFIX}/state`, asOneOf(value, STATES, 'HeaderFooterGroup.state'));
      },
    },
    UseSheetMargins: flag('useSheetMargins'),
    UseSheetScale: flag('useSheetScale'),
  },
  children: {
    DefaultForAllPages: pages('defaultForAllPages'),
    EvenPages: pages('evenPages'),
    FirstPage: pages('firstPage'),
    OddPages: pages('oddPages'),
  },
});

function pages(name: string): (self: SheetSelf) => HostObject {
  return ({ host, sheet }) => headerFooters.of({ host, sheet, pages: name });
}

function flag(name: string): Scalar<SheetSelf> {
  return {
    get: (self) => sheetProperty(self, `${PREFIX}/${name}`, true),
    set: (self, value) => {
      setSheetProperty(self, `${PREFIX}/${name}`, asFlag(value, `HeaderFooterGroup.${name}`));
    },
  };
}

function line(name: string): Scalar<PageSelf> {
  return {
    get: (self) => sheetProperty(self, `${PREFIX}/${self.pages}/${name}`, ''),
    set: (self, value) => {
      const text = asText(value, `HeaderFooter.${name}`);
      if (text.length > LONGEST) throw invalidArgument(`HeaderFooter.${name}`);
      setSheetProperty(self, `${PREFIX}/${self.pages}/${name}`, text);
    },
  };
}
