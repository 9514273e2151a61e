import fc from 'fast-check';
import { fold } from '../../src/core/fold';

describe('fold', () => {
  it.each([
    ['Modéré', 'modere'],
    ['Mode\u0301re\u0301', 'modere'],
    ['FAISABILITÉ', 'faisabilite'],
    ['L’Haÿ-les-Roses', "l'hay les roses"],
    ["L'Isle-d'Espagnac", "l'isle d'espagnac"],
    ['Saint\u2010Yrieix\u2011sur-Charente', 'saint yrieix sur charente'],
    ['Magnac - sur  -Touvre', 'magnac sur touvre'],
    ['Enjeu\r\ncommunautaire', 'enjeu communautaire'],
    ['\u00a0Très\u202fimportant \t', 'tres important'],
    ['Garçon Ångström Ÿ İ', 'garcon angstrom y i'],
    ['plain ascii', 'plain ascii'],
    ['two  spaces', 'two spaces'],
    [' before', 'before'],
    ['after ', 'after'],
    ['', ''],
    [' \u00a0\u202f\u3000\u0085\n', ''],
  ])('[R2] folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['mise en œuvre', 'mise en oeuvre'],
    ['Lætitia', 'Laetitia'],
    ['niveau ２', 'niveau 2'],
    ['m²', 'm2'],
    ['½', '1⁄2'],
    ['Fort\u200b', 'Fort'],
    ['\ufeffFort', 'Fort'],
    ['Fo\u00adrt', 'Fort'],
    ['A\u200dB', 'AB'],
    ['A – B', 'A - B'],
    ['‘Fort’', "'Fort'"],
    ['Touvre', 'Magnac-sur-Touvre'],
  ])('[R2] keeps %j and %j apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('[R2] changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('[R2] is the same for a text composed or decomposed, in upper case or not, spaced with any white space', () => {
    const words = fc.array(fc.constantFrom('élève', 'Noël', 'où', "d'Ëtre", 'ça', 'Touvre'), {
      minLength: 1,
    });
    const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '-', '\n', '  ', '\t', '\u2011');
    fc.assert(
      fc.property(words, spaces, (parts, space) => {
        const folded = fold(parts.join(' '));
        expect(fold(parts.join(space).normalize('NFD'))).toBe(folded);
        expect(fold(` ${parts.join(space).toUpperCase()}\u00a0`.replaceAll("'", '’'))).toBe(folded);
      }),
    );
  });

  it('[R2] treats every ASCII text as the rule does, shortcut or not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'z', '0', ' ', '-', 'A', "'"), maxLength: 8 }),
        (text) => {
          const words = text
            .toLowerCase()
            .split(/[ -]+/)
            .filter((word) => word !== '');
          expect(fold(text)).toBe(words.join(' '));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('[R2] folds every character as the rule says, alone or beside others, shortcut or not', () => {
    const rule = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[\p{White_Space}\u2010\u2011-]+/gu, ' ')
        .replace(/^ | $/g, '');
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const texts = characters.flatMap((character) => [character, `É${character}À${character}`]);
    expect(texts.filter((text) => fold(text) !== rule(text))).toEqual([]);
    const unit = fc.oneof(
      fc.constantFrom('a', 'É', 'œ', 'Σ', ' ', '-', '’', '\u0301', '\u202f'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(fold(text)).toBe(rule(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('[R2] ends on long texts: time squared would outlast the test, long runs of spaces included', () => {
    expect(fold(`a${' '.repeat(400_000)}b${'-'.repeat(400_000)}é`)).toBe('a b e');
  });
});
