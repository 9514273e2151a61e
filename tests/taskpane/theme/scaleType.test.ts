import { webLightTheme } from '@fluentui/react-components';
import { LARGE_TEXT, scaleType } from '../../../src/taskpane/theme/scaleType';

describe('scaleType', () => {
  it('enlarges every text and its line, and nothing else', () => {
    const large = scaleType(webLightTheme, LARGE_TEXT);
    const changed = Object.keys(webLightTheme).filter(
      (token) => large[token as keyof typeof large] !== webLightTheme[token as keyof typeof large],
    );
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.filter((token) => !/^(fontSize|lineHeight)/.test(token))).toEqual([]);
    expect(parseInt(large.fontSizeBase200, 10)).toBeGreaterThanOrEqual(16);
    expect(parseInt(large.lineHeightBase300, 10)).toBe(Math.round(20 * LARGE_TEXT));
  });

  it('leaves the theme as it is at the usual size', () => {
    expect(scaleType(webLightTheme, 1)).toBe(webLightTheme);
  });
});
