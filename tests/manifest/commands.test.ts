/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MANIFEST, ROOT, named, parseManifest } from './readManifest';

const file = join(ROOT, 'src', 'commands', 'commands.ts');

/** Names under which the commands are registered with Office: the keys of `COMMANDS`, read without running the file. */
function registeredNames(text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === 'COMMANDS');
  let value = declared?.initializer;
  while (value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression;
  if (value === undefined || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap(({ name }) =>
    name !== undefined && ts.isIdentifier(name) ? [name.text] : [],
  );
}

const called = named(parseManifest(MANIFEST), 'FunctionName').map((name) => name.textContent);

it('calls four functions, each from one button', () => {
  expect(called).toEqual(['rank', 'annexe2', 'myCommune', 'showPiste']);
});

it('calls the functions that the commands register, and all of them', () => {
  expect([...registeredNames(readFileSync(file, 'utf8'))].sort()).toEqual([...called].sort());
});
