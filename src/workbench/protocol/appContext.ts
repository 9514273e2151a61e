import type { BookState } from '../model/book';

export interface AppContextOptions {
  readonly id: string;
  /** Of the user interface and of the data. */
  readonly locale: string;
  /** `{ ExcelApi: '1.15' }` */
  readonly requirements: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly documentUrl: string;
}

const EXCEL_ON_THE_WEB = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 };
const TASK_PANE = 1;
const SHOWN = 2;

/** What a pane asks first: where it runs and what the host can do. */
export function appContext(
  options: AppContextOptions,
  settings: BookState['settings'],
): Record<string, unknown> {
  return {
    _id: options.id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16',
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: writeSettings(settings),
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: options.id,
    _appInstanceId: options.id,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: '16.0.17000.0',
    _addinName: 'add-in',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN,
  };
}

/** `Office.context.document.settings` travel as pairs of a name and a JSON text. */
export function writeSettings(settings: BookState['settings']): readonly (readonly [string, string])[] {
  return Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]);
}
