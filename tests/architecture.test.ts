import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', 'src');

/** One file of the tree, its path from src, with `/`. */
interface Source {
  readonly path: string;
  readonly text: string;
}

interface Edge {
  /** As written: `../core/method`, `react`… */
  readonly target: string;
  /** Nothing of it remains at run time. */
  readonly typeOnly: boolean;
}

interface Rule {
  /** Folders whose values may be imported. */
  readonly values: readonly string[];
  /** Folders of which only types may be. */
  readonly types: readonly string[];
  /** Packages: exact names, or `x/*` for all that begins with x. */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react/*', 'react-dom/*', '@fluentui/*'];

/** What each folder may import beside itself. A folder that is not listed may not exist. */
const RULES: Readonly<Record<string, Rule>> = {
  core: { values: [], types: [], packages: [] },
  workbook: { values: [], types: [], packages: [] },
  sheets: { values: ['core', 'workbook'], types: [], packages: [] },
  'hosts/office': { values: ['workbook'], types: [], packages: [] },
  'hosts/xlsx': {
    values: ['workbook'],
    types: [],
    packages: ['@zip.js/zip.js', '@zip.js/zip.js/*', 'node:zlib'],
  },
  'hosts/memory': { values: ['workbook'], types: [], packages: [] },
  session: { values: ['core', 'workbook', 'sheets'], types: [], packages: [] },
  taskpane: { values: ['session', 'sheets'], types: ['core', 'workbook'], packages: REACT },
  commands: { values: ['session', 'sheets'], types: ['core', 'workbook'], packages: [] },
  cli: { values: ['session', 'sheets'], types: ['core', 'workbook'], packages: ['node:*'] },
  // It plays Excel, and must not know the add-in. What it shows, it shows with libraries of its own.
  workbench: { values: [], types: [], packages: ['hucre', 'hucre/*', '@zip.js/zip.js', '@zip.js/zip.js/*'] },
  'workbench/view': {
    values: ['workbench'],
    types: [],
    packages: ['@univerjs/*', 'rxjs', 'react', 'react/*', 'react-dom', 'react-dom/*'],
  },
};

/** These compose: they alone name a host, and tell its errors from bugs. */
const ENTRIES = ['taskpane/index.tsx', 'cli/pistes.ts'];

/** What an entry may import beyond the rule of its folder; pane and ribbon are one page. */
const COMPOSED = ['workbook', 'commands'];

/** The one folder that names Excel and waits for it. */
const EXCEL_ROOM = 'hosts/office/';

/** All that is wrong in one file, in words; empty when nothing is. */
function check(source: Source): string[] {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  return [
    ...checkName(source.path),
    ...checkBarrel(source.path, file),
    ...edgesOf(file).flatMap((edge) => checkEdge(source.path, edge)),
    ...checkExcel(source.path, file),
  ];
}

function checkName(path: string): string[] {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, '').toLowerCase());
  const vague = parts.find((part) => ['utils', 'util', 'helpers', 'misc'].includes(part));
  const room = roomOf(path);
  return [
    ...(vague === undefined ? [] : [`${path}: « ${vague} » says nothing of what is inside`]),
    ...(room === null ? [`${path}: no rule for this folder`] : []),
  ];
}

function checkBarrel(path: string, file: ts.SourceFile): string[] {
  if (path === 'core/index.ts') return [];
  const onlyExports = file.statements.length > 0 && file.statements.every((one) => reExported(one) !== null);
  const named = /(^|\/)index\.ts$/.test(path);
  return named || onlyExports ? [`${path}: a barrel`] : [];
}

function checkEdge(path: string, edge: Edge): string[] {
  const room = roomOf(path);
  const rule = room === null ? undefined : RULES[room];
  if (rule === undefined) return [];
  const wrong = [`${path}: may not import ${edge.target}`];
  if (!edge.target.startsWith('.')) return allowsPackage(rule, edge.target) ? [] : wrong;
  const target = join(dirname(path), edge.target).split(sep).join('/');
  if (target.startsWith('..')) return wrong;
  const targetRoom = roomOf(target);
  if (targetRoom === null) return wrong;
  if (targetRoom === room) return target === 'core/index' ? wrong : [];
  if (ENTRIES.includes(path) && (targetRoom.startsWith('hosts/') || COMPOSED.includes(targetRoom))) return [];
  if (ENTRIES.some((entry) => stem(entry) === target)) return wrong;
  return rule.values.includes(targetRoom) || (edge.typeOnly && rule.types.includes(targetRoom)) ? [] : wrong;
}

function checkExcel(path: string, file: ts.SourceFile): string[] {
  if (path.startsWith(EXCEL_ROOM)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ['Excel', 'OfficeExtension'].includes(node.text))
      found.push(`${path}: names ${node.text}`);
    if (ts.isCallExpression(node) && nameCalled(node.expression) === 'sync')
      found.push(`${path}: calls sync()`);
    ts.forEachChild(node, visit);
  };
  // The workbench plays Excel: there the name is what it must answer to.
  if (!path.startsWith('workbench/')) visit(file);
  return found;
}

function nameCalled(expression: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression))
    return expression.argumentExpression.text;
  return null;
}

/** Every import of a file: static, of types, dynamic, re-export, `import()` in a type, `require`. */
function edgesOf(file: ts.SourceFile): Edge[] {
  const edges: Edge[] = [];
  const add = (target: ts.Node | undefined, typeOnly: boolean): void => {
    if (target && ts.isStringLiteralLike(target)) edges.push({ target: target.text, typeOnly });
    else edges.push({ target: '(not a plain string)', typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression, node.isTypeOnly);
    if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edges;
}

function isImportCall(node: ts.CallExpression): boolean {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function reExported(statement: ts.Statement): ts.Expression | null {
  return ts.isExportDeclaration(statement) ? (statement.moduleSpecifier ?? null) : null;
}

/** The folder whose rule a path follows; null when there is none. */
function roomOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/');
  const inner = `${first}/${second}`;
  if (Object.hasOwn(RULES, inner)) return inner;
  return Object.hasOwn(RULES, first) ? first : null;
}

function allowsPackage(rule: Rule, name: string): boolean {
  return rule.packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}

function stem(path: string): string {
  return path.replace(/\.tsx?$/, '');
}

function sources(): Source[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|jsx|mts|cts|mjs|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(SRC, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

describe('the tree', () => {
  const all = sources();

  it('is read: there are files in every folder of the method', () => {
    const rooms = new Set(all.map((source) => roomOf(source.path)));
    for (const room of ['core', 'workbook', 'sheets', 'hosts/xlsx', 'session', 'cli'])
      expect(rooms).toContain(room);
  });

  it('has no import that the table of rooms does not allow, no barrel, no Excel outside its room', () => {
    expect(all.flatMap(check)).toEqual([]);
  });
});

describe('the check', () => {
  it.each<[string, string, string]>([
    ['a value from another room', 'core/rank.ts', `import { a } from '../sheets/names';`],
    ['a type from another room', 'core/rank.ts', `import type { A } from '../workbook/area';`],
    ['a package in the core', 'core/rank.ts', `import ts from 'typescript';`],
    ['a module of node outside the command line', 'sheets/read.ts', `import { join } from 'node:path';`],
    ['a re-export', 'workbook/diff.ts', `export { a } from '../core/fold';\nexport const b = 1;`],
    [
      'a dynamic import',
      'sheets/read.ts',
      `export const later = () => import('../hosts/xlsx/openWorkbook');`,
    ],
    [
      'a dynamic import that cannot be read',
      'sheets/read.ts',
      'export const later = (x: string) => import(x);',
    ],
    ['an import inside a type', 'core/rank.ts', `export type A = import('../workbook/area').Area;`],
    ['a require', 'core/rank.ts', `export const a: unknown = require('../sheets/names');`],
    ['a host from a command', 'cli/classer.ts', `import { openWorkbook } from '../hosts/xlsx/openWorkbook';`],
    [
      'the type of a host',
      'cli/classer.ts',
      `import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';`,
    ],
    ['one host from another', 'hosts/memory/m.ts', `import { openWorkbook } from '../xlsx/openWorkbook';`],
    ['the sheets from a host', 'hosts/xlsx/m.ts', `import { SHEETS } from '../../sheets/names';`],
    ['values of the core in the command line', 'cli/classer.ts', `import { fold } from '../core/fold';`],
    ['values of the core in an entry', 'cli/pistes.ts', `import { fold } from '../core/fold';`],
    ['react outside the pane', 'cli/classer.ts', `import { useState } from 'react';`],
    ['the add-in from the workbench', 'workbench/model.ts', `import { SHEETS } from '../sheets/names';`],
    [
      'the add-in from what shows it',
      'workbench/view/texts.ts',
      `import { fr } from '../../taskpane/texts/fr';`,
    ],
    ['react in the emulated workbook', 'workbench/model/book.ts', `import { useState } from 'react';`],
    ['the view from the emulated workbook', 'workbench/seat.ts', `import { texts } from './view/texts';`],
    ['the spreadsheet library in the pane', 'taskpane/App.tsx', `import { Univer } from '@univerjs/core';`],
    ['what is outside src', 'cli/classer.ts', `import lock from '../../package.json';`],
    ['the core through its own barrel', 'core/rank.ts', `import { fold } from './index';`],
    ['an unknown room', 'shared/a.ts', 'export const a = 1;'],
    ['a barrel by name', 'sheets/index.ts', 'export const a = 1;'],
    ['a barrel by content', 'sheets/all.ts', `export * from './names';`],
    ['utils', 'sheets/utils.ts', 'export const a = 1;'],
    ['a folder of helpers', 'sheets/helpers/a.ts', 'export const a = 1;'],
    ['the name Excel', 'session/loop.ts', 'export const run = () => Excel.run(async () => undefined);'],
    ['the name Excel in a type', 'session/loop.ts', 'export type C = Excel.RequestContext;'],
    ['a sync', 'session/loop.ts', 'export const go = (c: { sync(): void }) => c.sync();'],
    ['a hidden sync', 'session/loop.ts', `export const go = (c: { sync(): void }) => c['sync']();`],
  ])('refuses %s', (_, path, text) => {
    expect(check({ path, text })).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['a neighbour', 'core/rank.ts', `import { fold } from './fold';`],
    ['the core from the sheets', 'sheets/read.ts', `import { fold } from '../core/fold';`],
    ['types of the core from a command', 'cli/json.ts', `import type { Status } from '../core/status';`],
    ['a host from an entry', 'cli/pistes.ts', `import { openWorkbook } from '../hosts/xlsx/openWorkbook';`],
    [
      'what a host throws, in an entry',
      'cli/pistes.ts',
      `import { HostError } from '../workbook/hostError';`,
    ],
    ['react where the workbench is shown', 'workbench/view/Icon.tsx', `import { useState } from 'react';`],
    ['the emulated workbook from its view', 'workbench/view/a.ts', `import { Hub } from '../model/hub';`],
    ['Excel in its room', 'hosts/office/run.ts', 'export const go = (c: Excel.RequestContext) => c.sync();'],
    ['the public face of the core', 'core/index.ts', `export { fold } from './fold';`],
    ['the word in a sentence', 'cli/say.ts', `export const say = 'Fermez Excel';`],
  ])('allows %s', (_, path, text) => {
    expect(check({ path, text })).toEqual([]);
  });
});
