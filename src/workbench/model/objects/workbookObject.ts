import type { HostObject } from '../../protocol/hostObject';
import type { Replica } from '../replica';
import { applications } from './applicationObject';
import { asFlag } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { Host, WorkbookOptions } from './host';
import { bookOf } from './host';
import { namedItems } from './namedItemObjects';
import type { Place } from './place';
import { ranges } from './rangeObject';
import { settingCollections } from './settingObjects';
import { tablesOfBook } from './tableCollectionObject';
import { worksheetCollections } from './worksheetCollectionObject';

/** The root of what one seat's add-ins can reach: the workbook as its replica sees it. */
export function createWorkbook(replica: Replica, options: WorkbookOptions = {}): HostObject {
  return workbooks.of({
    replica,
    options,
    runtime: options.runtime ?? { enableEvents: true },
    columnIds: new Map(),
    views: new Map(),
    calculationMode: 'Automatic',
  });
}

const runtimes: DefinedClass<Host> = defineClass<Host>({
  type: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (host) => host.runtime.enableEvents,
      set: (host, value) => {
        host.runtime.enableEvents = asFlag(value, 'Runtime.enableEvents');
      },
    },
  },
});

const workbooks: DefinedClass<Host> = defineClass<Host>({
  type: 'Workbook',
  scalars: {
    Name: (host) => host.options.name ?? 'Classeur1.xlsx',
    ReadOnly: (host) => bookOf(host).readOnly,
    IsDirty: () => false,
    AutoSave: (host) => host.options.autoSave ?? true,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
  },
  children: {
    Application: (host) => applications.of(host),
    Names: (host) => namedItems.of(host),
    Settings: (host) => settingCollections.of(host),
    Tables: (host) => tablesOfBook.of(host),
    Worksheets: (host) => worksheetCollections.of(host),
    _Runtime: (host) => runtimes.of(host),
  },
  methods: {
    GetSelectedRange: (host) => ranges.of(selected(host)),
    GetActiveCell: (host) => {
      const place = selected(host);
      return ranges.of({ ...place, area: { ...place.area, rows: 1, columns: 1 } });
    },
  },
  notEmulated: [
    ...[
      'Bindings',
      'Comments',
      'CustomXmlParts',
      'DataConnections',
      'Functions',
      'LinkedWorkbooks',
      'Styles',
    ],
    ...['PivotTableStyles', 'PivotTables', 'Properties', 'Protection', 'Queries', 'SlicerStyles', 'Slicers'],
    ...['TableStyles', 'TimelineStyles', 'ChartDataPointTrack', 'UsePrecisionAsDisplayed', 'Close', 'Save'],
    ...['GetActiveChart', 'GetActiveChartOrNullObject', 'GetActiveSlicer', 'GetActiveSlicerOrNullObject'],
    ...['GetIsActiveCollabSession', 'GetSelectedRanges', 'InsertWorksheetsFromBase64'],
  ],
});

function selected(host: Host): Place {
  return { host, ...host.replica.selection };
}
