/** What a page fetches later must not come with it from the start: a second, plain import would make the first one idle. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

function fileOf(from: string, path: string): string | null {
  const base = join(dirname(from), path);
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file)) ?? null;
}

/** Imports of types alone leave nothing in the build. */
function isTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  const names = importClause?.namedBindings;
  const isList = names !== undefined && ts.isNamedImports(names) && importClause?.name === undefined;
  return importClause?.isTypeOnly === true || (isList && names.elements.every(({ isTypeOnly }) => isTypeOnly));
}

interface Imports {
  readonly plain: string[];
  readonly later: string[];
}

function importsOf(file: string): Imports {
  const found: Imports = { plain: [], later: [] };
  const take = (list: string[], path: ts.Expression | undefined): void => {
    const target = path && ts.isStringLiteral(path) && path.text.startsWith('.') ? fileOf(file, path.text) : null;
    if (target !== null) list.push(target);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypesOnly(node)) take(found.plain, node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) take(found.plain, node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      take(found.later, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

test.each(['src/taskpane/main.tsx', 'src/taskpane/gallery/main.tsx'])('%s', (page) => {
  const files = new Map<string, Imports>();
  const waiting = [join(root, page)];
  for (const file of waiting) {
    if (files.has(file)) continue;
    const imports = importsOf(file);
    files.set(file, imports);
    waiting.push(...imports.plain);
  }
  expect(files.size).toBeGreaterThan(100);
  const idle = [...files.values()].flatMap(({ later }) => later.filter((file) => files.has(file)));
  expect(idle.map((file) => relative(root, file))).toEqual([]);
});
