import { isDarkHost } from '../../../src/taskpane/theme/hostTheme';

describe('isDarkHost', () => {
  it('believes what Office says before what its colours show', () => {
    expect(isDarkHost({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' })).toBe(true);
    expect(isDarkHost({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe(false);
  });

  it.each([
    ['#000000', true],
    ['#262626', true],
    ['#666666', true],
    ['#e6e6e6', false],
    ['#ffffff', false],
    ['ffffff', false],
  ])('tells from a background of %s', (bodyBackgroundColor, dark) => {
    expect(isDarkHost({ bodyBackgroundColor })).toBe(dark);
  });

  it('does not know where Office does not tell', () => {
    expect(isDarkHost(null)).toBeNull();
    expect(isDarkHost({})).toBeNull();
    expect(isDarkHost({ bodyBackgroundColor: 'Canvas' })).toBeNull();
  });
});
