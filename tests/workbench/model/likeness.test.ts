import { likeness } from '../../../src/workbench/model/likeness';

describe('likeness', () => {
  it.each([
    ['communes', '*', true],
    ['', '*', true],
    ['', '?', false],
    ['communes', 'com*es', true],
    ['communes', 'com*e', false],
    ['aXbXc', '*x*', false],
    ['abab', '*ab', true],
    ['abc', 'a?c', true],
    ['a🌾c', 'a?c', true],
    ['a*c', 'a~*c', true],
    ['abc', 'a~*c', false],
    ['a~c', 'a~~c', true],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['un\ndeux', 'un*deux', true],
  ])('%j is like %j: %j', (text, pattern, is) => {
    expect(likeness(pattern)(text)).toBe(is);
  });

  it('takes no longer for a hundred stars', () => {
    const started = performance.now();
    expect(likeness(`${'*a'.repeat(100)}b`)('a'.repeat(2_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
