import { keepTogether } from '../../../src/taskpane/model/keepTogether';

test('a level keeps its number on its line; other dashes stay as they are', () => {
  const said = keepTogether('sont acceptés « 1 – Fort » et « 2 – Très bon » – ou rien');
  expect(said).toBe(
    'sont acceptés « 1\u00a0–\u2060\u00a0Fort » et « 2\u00a0–\u2060\u00a0Très bon » – ou rien',
  );
});
