import { decodeText } from '../../../src/cli/csv/decodeText';

const TEXT = 'N°;Intitulé\n1;Œuvre « à 3 € »\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** The characters of TEXT where Windows-1252 is not Latin-1. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('Œ', '\x8c').replaceAll('€', '\x80'), 'latin1');
}

describe('decodeText(bytes)', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, false)],
    ['UTF-16 big endian', utf16(TEXT, true)],
    ['Windows-1252', windows1252(TEXT)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('keeps a mark that does not begin the file', () => {
    expect(decodeText(Buffer.from('a\ufeffb'))).toBe('a\ufeffb');
  });

  it('has no text for what is none', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xc3))).toBeNull();
  });

  it('has an empty text for an empty file', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
