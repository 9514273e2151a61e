import type { HostFeature } from '../../workbook/livePort';

/** Requirement set of each thing that may be missing; what else is used came with ExcelApi 1.9. */
const SETS: Readonly<Record<HostFeature, readonly [set: string, version: string]>> = {
  'sheet-views': ['ExcelApiOnline', '1.1'],
  'table-resize': ['ExcelApi', '1.13'],
};

const FEATURES: readonly HostFeature[] = ['sheet-views', 'table-resize'];

/** What this Excel cannot do. */
export function missingFeatures(office: typeof Office): ReadonlySet<HostFeature> {
  const { requirements } = office.context;
  return new Set(FEATURES.filter((feature) => !requirements.isSetSupported(...SETS[feature])));
}
