import { paneAddress } from '../../../src/workbench/view/seat/paneAddress';

test.each([
  ['http://localhost:8080/seat.html', 'http://localhost:8081/volet/taskpane.html'],
  ['http://127.0.0.1:8080/seat.html', 'http://127.0.0.1:8081/volet/taskpane.html'],
  ['http://[::1]:8080/seat.html', 'http://[::1]:8080/volet/taskpane.html'],
  ['https://essai.exemple.fr/seat.html', 'https://essai.exemple.fr/volet/taskpane.html'],
])('beside %s the pane stands at %s: where the policy of the page lets it', (here, pane) => {
  expect(paneAddress(new URL(here), '8081')).toBe(pane);
});
