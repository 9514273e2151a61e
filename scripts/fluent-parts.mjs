// Which parts of Fluent the pane uses, and which of them its first screen needs.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';

const ENTRY = 'src/taskpane/index.tsx';

/** Every file that the pane is made of, with what it imports; packages are left out. */
async function readGraph() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    define: { PISTES_VERSION: '""' },
    logLevel: 'error',
  });
  return metafile.inputs;
}

/** The files that load with the entry, before anything is asked for. */
function firstFiles(graph) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    graph[file].imports
      .filter((edge) => !edge.external && edge.kind === 'import-statement')
      .forEach((edge) => visit(edge.path));
  };
  visit(ENTRY);
  return found;
}

/** Each value that a file imports from Fluent: `package name`. */
function partsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = statement.moduleSpecifier.text;
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    if (!from.startsWith('@fluentui/') || !named || clause.isTypeOnly) return [];
    if (ts.isNamespaceImport(named)) throw new Error(`${file}: import the parts of ${from} by name`);
    return named.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => `${from} ${(element.propertyName ?? element.name).text}`);
  });
}

/**
 * What the pane takes from Fluent, as `package name`, sorted.
 *
 * @returns `first`: what loads with the pane; `late`: what loads later and not before
 */
export async function findFluentParts() {
  const graph = await readGraph();
  const atFirst = firstFiles(graph);
  const partsIn = (files) => [...new Set(files.flatMap(partsOf))].sort();
  const first = partsIn([...atFirst]);
  const late = partsIn(Object.keys(graph).filter((file) => !atFirst.has(file)));
  return { first, late: late.filter((part) => !first.includes(part)) };
}
