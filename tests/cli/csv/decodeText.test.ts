import { CHARSETS } from '../../../src/cli/csv/charsets';
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

const text = (of: string) => ({ kind: 'text', text: of });

/** Bytes of a text by one of the older ways to write letters. */
function encoded(of: string, name: keyof typeof CHARSETS): Uint8Array {
  return Uint8Array.from(of, (one) =>
    one < '\u0080' ? one.charCodeAt(0) : 0x80 + CHARSETS[name].indexOf(one),
  );
}

const FRENCH = [
  'N°;Intitulé;Faisabilité\n1;Achats groupés de fournitures;Très simple\n',
  'Intitulé\rŒuvre d’art à Angoulême\rL’été où la forêt brûla\r',
  'N°;Intitulé\n1;« Hôpital » : coût élevé…\n2;ÉCOLE – À VOIR\n3;Noël, maïs et cœur\n',
  'Intitulé\nA\n',
];

describe('decodeText(bytes)', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-8 with two marks', Buffer.from(`\ufeff\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, false)],
    ['UTF-16 big endian', utf16(TEXT, true)],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 big endian without a mark', Buffer.from(TEXT, 'utf16le').swap16()],
    ['Windows-1252', windows1252(TEXT)],
    ['UTF-8 with the end mark of DOS', Buffer.from(`${TEXT}\u001a`)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual(text(TEXT));
  });

  it.each(['windows1252', 'latin9', 'macRoman', 'cp850'] as const)('reads French in %s', (name) => {
    for (const one of FRENCH) {
      const writable = [...one].filter((char) => char < '\u0080' || CHARSETS[name].includes(char)).join('');
      expect(decodeText(encoded(writable, name))).toEqual(text(writable));
    }
  });

  it('keeps the names of other languages that Windows writes', () => {
    const names = 'Intitulé\nJumelage avec Logroño\nMünster et Århus\n';
    expect(decodeText(encoded(names, 'windows1252'))).toEqual(text(names));
    expect(decodeText(encoded('Titre\nLogroño\n', 'windows1252'))).toEqual(text('Titre\nLogroño\n'));
  });

  it('keeps a mark that does not begin the file', () => {
    expect(decodeText(Buffer.from('a\ufeffb'))).toEqual(text('a\ufeffb'));
  });

  it('does not guess where no way gives French', () => {
    // UTF-8 with one byte of another way in it.
    const mixed = Buffer.concat([Buffer.from('Intitulé;Faisabilité\nOpéra;'), Uint8Array.of(0xe9)]);
    expect(decodeText(mixed)).toEqual({ kind: 'unsure' });
  });

  it('has no text for what is none', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xc3))).toEqual({ kind: 'not-text' });
  });

  it('has an empty text for an empty file', () => {
    expect(decodeText(new Uint8Array())).toEqual(text(''));
  });
});
