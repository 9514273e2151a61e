import type { HostFeature } from '../../workbook/livePort';

/** What Excel tells beforehand. */
type Told = Exclude<HostFeature, 'highlights'>;

/** Requirement set of each thing that may be missing; what else is used came with ExcelApi 1.9. */
const SETS: Readonly<Record<Told, readonly [set: string, version: string]>> = {
  'sheet-views': ['ExcelApiOnline', '1.1'],
  'table-resize': ['ExcelApi', '1.13'],
};

const FEATURES: readonly Told[] = ['sheet-views', 'table-resize'];

/** What this Excel cannot do. */
export function missingFeatures(office: typeof Office): ReadonlySet<HostFeature> {
  const { requirements } = office.context;
  return new Set(FEATURES.filter((feature) => !requirements.isSetSupported(...SETS[feature])));
}
