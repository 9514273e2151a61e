/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, ROOT, attribute, childNames, first, named, parseManifest } from './readManifest';

const manifest = parseManifest(MANIFEST);
const overrides = first(manifest, 'VersionOverrides');
const form = first(overrides, 'DesktopFormFactor');

describe('the manifest holds each element in the place that Excel wants', () => {
  it('at its head', () => {
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('in its ribbon', () => {
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    expect(childNames(first(overrides, 'Host'))).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(childNames(form)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint', 'ExtensionPoint']);
    expect(childNames(first(form, 'Group'))).toEqual(['Label', 'Icon', ...Array(4).fill('Control')]);
    expect(childNames(first(overrides, 'Resources'))).toEqual([
      'Images',
      'Urls',
      'ShortStrings',
      'LongStrings',
    ]);
  });

  it('in each button', () => {
    const controls = named(form, 'Control');
    expect(controls.map(childNames)).toEqual(controls.map(() => ['Label', 'Supertip', 'Icon', 'Action']));
    const sizes = controls.map((control) => named(control, 'Image').map((image) => attribute(image, 'size')));
    expect(sizes).toEqual(controls.map(() => ['16', '32', '80']));
  });
});

describe('the manifest says what Pistes is', () => {
  it('has a GUID of its own and the version of the package', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(first(manifest, 'Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first(manifest, 'Version').textContent).toBe(`${version}.0`);
  });

  it('is for Excel with ExcelApi 1.9 and requires no shared runtime', () => {
    const sets = named(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
    expect(attribute(first(manifest, 'Host'), 'Name')).toBe('Workbook');
  });

  it('asks to read and write the workbook, and no more', () => {
    expect(first(manifest, 'Permissions').textContent).toBe('ReadWriteDocument');
    expect(named(manifest, 'AppDomain')).toEqual([]);
    expect(named(manifest, 'WebApplicationInfo')).toEqual([]);
  });
});

describe('pane and commands are one page', () => {
  it('that the shared runtime, the commands and every button that opens the pane name alike', () => {
    const pages = [
      first(overrides, 'Runtime'),
      first(form, 'FunctionFile'),
      ...named(form, 'Action').flatMap((action) => named(action, 'SourceLocation')),
    ];
    expect(pages.map((page) => attribute(page, 'resid'))).toEqual(pages.map(() => 'Taskpane.Url'));
    expect(pages).toHaveLength(3);
    expect(attribute(first(overrides, 'Runtime'), 'lifetime')).toBe('long');
  });

  it('of which there is one, since a pane without the same identifier would be a second', () => {
    const panes = named(form, 'TaskpaneId').map((id) => id.textContent);
    expect(panes).toHaveLength(1);
    expect(new Set(panes).size).toBe(1);
  });

  it('where the head of the manifest says', () => {
    const url = named(overrides, 'Url').find((entry) => entry.getAttribute('id') === 'Taskpane.Url');
    const location = first(first(manifest, 'DefaultSettings'), 'SourceLocation');
    expect(url?.getAttribute('DefaultValue')).toBe(attribute(location, 'DefaultValue'));
  });
});
