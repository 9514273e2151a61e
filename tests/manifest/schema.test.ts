import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, ROOT } from './readManifest';

const schema = join(ROOT, '..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
const xmllint = (input: string) =>
  spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input, encoding: 'utf8' });

const present = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
const whenPresent = present ? it : it.skip;

describe('Microsoft’s schemas (checked where xmllint and ../shared/manifest-xsd are present)', () => {
  whenPresent('accept the manifest', () => {
    const { status, stderr } = xmllint(MANIFEST);
    expect(stderr).toBe('- validates\n');
    expect(status).toBe(0);
  });

  whenPresent('refuse it without its provider, and with two elements in the wrong order', () => {
    expect(xmllint(MANIFEST.replace(/<ProviderName>.*<\/ProviderName>/, '')).status).not.toBe(0);
    const tip = /(<Label resid="Open.Label" \/>)(\s*)(<Supertip>[^]*?<\/Supertip>)/;
    const turned = MANIFEST.replace(tip, '$3$2$1');
    expect(turned).not.toBe(MANIFEST);
    expect(xmllint(turned).status).not.toBe(0);
  });
});
