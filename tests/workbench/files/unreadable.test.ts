import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setText, writeParts } from '../../../src/workbench/files/package/zipParts';
import type { Parts } from '../../../src/workbench/files/package/zipParts';
import { readBook } from '../../../src/workbench/files/readBook';
import { sayUnreadable } from '../../../src/workbench/files/sayUnreadable';
import { UnreadableBook } from '../../../src/workbench/files/unreadableBook';
import type { UnreadableReason } from '../../../src/workbench/files/unreadableBook';
import { packed } from './packed';

const fixture = (name: string) => readFileSync(join(__dirname, '..', '..', 'fixtures', 'xlsx', name));

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason> {
  try {
    await readBook(bytes);
  } catch (error) {
    if (error instanceof UnreadableBook) return error.reason;
    throw error;
  }
  throw new Error('it was read');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function ole(directory: string): Uint8Array {
  const wide = [...directory].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...wide,
  ]);
}

function zipOf(contents: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const parts: Parts = new Map();
  for (const [name, text] of Object.entries(contents)) setText(parts, name, text);
  return writeParts(parts, 6);
}

const RELS = (target: string): string =>
  `<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="${target}"/></Relationships>`;

describe('a file that is no workbook of ours', () => {
  it('says which it is instead', async () => {
    expect(await reasonOf(new Uint8Array())).toBe('empty');
    expect(await reasonOf(bytesOf('Titre;Note\na;1'))).toBe('not-a-workbook');
    expect(await reasonOf(ole('EncryptedPackage'))).toBe('encrypted');
    expect(await reasonOf(fixture('plain.xls'))).toBe('old-format');
    expect(await reasonOf(fixture('plain.ods'))).toBe('open-document');
    expect(await reasonOf(fixture('password.ods'))).toBe('open-document');
    expect(await reasonOf(await zipOf({ 'lisez-moi.txt': 'bonjour' }))).toBe('not-a-workbook');
    const types = { '[Content_Types].xml': '<Types/>' };
    expect(await reasonOf(await zipOf({ ...types, '_rels/.rels': RELS('word/document.xml') }))).toBe(
      'not-a-workbook',
    );
    expect(await reasonOf(await zipOf({ ...types, '_rels/.rels': RELS('xl/workbook.bin') }))).toBe(
      'binary-format',
    );
  });

  it('is damaged when it is cut short, or when a part of it is missing or no XML', async () => {
    const whole = fixture('plain.xlsx');
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
    const flipped = Uint8Array.from(whole);
    for (let at = 2_000; at < 2_040; at += 1) flipped[at] = 0x55;
    expect(await reasonOf(flipped)).toBe('damaged');
    expect(await reasonOf(await packed({ sheet: '<sheetData/><mergeCells>' }))).toBe('damaged');
    expect(
      await reasonOf(
        await zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': RELS('xl/workbook.xml') }),
      ),
    ).toBe('damaged');
  });

  it('is too large when its cells span more than a browser can hold', async () => {
    const corner =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await reasonOf(await packed({ sheet: corner }))).toBe('too-large');
  });
});

describe('what is said of it', () => {
  it.each<UnreadableReason>([
    ...(['empty', 'not-a-workbook', 'encrypted', 'old-format'] as const),
    ...(['binary-format', 'open-document', 'damaged', 'too-large'] as const),
  ])('%s: what happened, that the open workbook stays, and what to do', (reason) => {
    const [sentence = '', advice = ''] = sayUnreadable(reason, 'budget.xlsx').split(/(?<=reste tel quel\.) /);
    expect(sentence).toMatch(/^« budget\.xlsx » (?:est|n’est pas) .+ ; le classeur ouvert reste tel quel\.$/);
    expect(advice).toMatch(/^(?:Choisissez|Ouvrez|Enregistrez|Téléchargez).+\.$/);
  });
});
