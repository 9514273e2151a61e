import fc from 'fast-check';
import { rememberTexts } from '../../src/sheets/rememberTexts';

/** The texts that were made, each time it was. */
function counted(most: number): { readonly remember: (text: string) => string; readonly made: string[] } {
  const made: string[] = [];
  const remember = rememberTexts((text) => {
    made.push(text);
    return text.toUpperCase();
  }, most);
  return { remember, made };
}

describe('rememberTexts', () => {
  it('makes each text once, the empty one too', () => {
    const { remember, made } = counted(10);
    expect(['a', '', 'a', '', 'b'].map(remember)).toEqual(['A', '', 'A', '', 'B']);
    expect(made).toEqual(['a', '', 'b']);
  });

  it('keeps those still asked for, and lets the oldest go', () => {
    const { remember, made } = counted(2);
    ['a', 'b', 'c', 'a', 'd', 'a', 'b'].forEach(remember);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('gives what the function gives, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 1 })), fc.integer({ min: 1, max: 4 }), (texts, most) => {
        const { remember } = counted(most);
        expect(texts.map(remember)).toEqual(texts.map((text) => text.toUpperCase()));
      }),
    );
  });
});
