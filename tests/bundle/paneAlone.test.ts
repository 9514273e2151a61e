import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '..', '..', 'dist', 'pane');

/** Words that stay in a bundle of the workbench whatever is minified: names of services, of classes in styles, of parts. */
const WORKBENCH = [
  'univer',
  'UniverSheet',
  'sheet.mutation.',
  'atelier d’essai',
  'ContextActivationManager_',
];

test('nothing of the workbench and of its spreadsheet is in the pane that Excel loads', () => {
  if (!existsSync(PANE)) throw new Error('dist/pane is missing: npm run build:pane');
  const files = readdirSync(PANE).filter((name) => /\.(js|html|css|txt)$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((name) => {
    const text = readFileSync(join(PANE, name), 'utf8');
    return WORKBENCH.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
  expect(found).toEqual([]);
});
