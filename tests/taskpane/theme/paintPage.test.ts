/** @jest-environment jsdom */
import { paintPage } from '../../../src/taskpane/theme/paintPage';

const look = (): readonly string[] => [
  document.documentElement.style.colorScheme,
  document.body.style.backgroundColor,
];

it('gives the page the look of Office, and takes it back where Office tells none', () => {
  paintPage(document, { isDarkTheme: true });
  expect(look()).toEqual(['dark', 'rgb(41, 41, 41)']);
  paintPage(document, { bodyBackgroundColor: '#FFFFFF' });
  expect(look()).toEqual(['light', 'rgb(255, 255, 255)']);
  paintPage(document, null);
  expect(look()).toEqual(['', '']);
});
