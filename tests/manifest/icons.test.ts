/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, ROOT, attribute, first, named, parseManifest } from './readManifest';

const manifest = parseManifest(MANIFEST);
const folder = join(ROOT, 'assets', 'icons');
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const fileOf = (address: string): string => address.replace('https://localhost:3000/assets/', '');

/** Width and height in pixels, as the PNG itself says. */
function measure(name: string): readonly [number, number] {
  const bytes = readFileSync(join(folder, name));
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error(`${name} is not a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Each icon that the manifest shows, with the size at which it does. */
function shownIcons(): readonly (readonly [file: string, size: number])[] {
  const addresses = new Map(
    named(first(manifest, 'Images'), 'Image').map((image) => [
      attribute(image, 'id'),
      attribute(image, 'DefaultValue'),
    ]),
  );
  const ribbon = named(first(manifest, 'DesktopFormFactor'), 'Image').map(
    (image) =>
      [fileOf(addresses.get(attribute(image, 'resid')) ?? ''), Number(attribute(image, 'size'))] as const,
  );
  const own = (element: string) => fileOf(attribute(first(manifest, element), 'DefaultValue'));
  return [...ribbon, [own('IconUrl'), 32], [own('HighResolutionIconUrl'), 64]];
}

it('shows icons that are there, each at its real size', () => {
  const shown = shownIcons();
  expect(shown.length).toBeGreaterThan(15);
  expect(shown.map(([file]) => [file, ...measure(file)])).toEqual(
    shown.map(([file, size]) => [file, size, size]),
  );
});

it('has an icon of its own for each button of the group', () => {
  const controls = named(first(manifest, 'Group'), 'Control');
  const smallest = controls.map((control) => attribute(first(control, 'Image'), 'resid'));
  expect(new Set(smallest).size).toBe(controls.length);
  const pictures = ['pane', 'rank', 'annexe2', 'commune'].map((name) =>
    readFileSync(join(folder, `${name}-16.png`)),
  );
  expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(4);
});

it('keeps no picture that the manifest does not show, nor one without its drawing', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pictures.sort()).toEqual([...new Set(shownIcons().map(([file]) => file))].sort());
  const drawings = pictures.map((name) => join(folder, name.replace(/-\d+\.png$/, '.svg')));
  expect(drawings.filter((file) => !existsSync(file))).toEqual([]);
});
