import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { french } from '../../src/cli/french';
import { printable } from '../../src/cli/printable';
import { sayDay } from '../../src/sheets/sayDay';
import { sayCounts, sayIssues } from '../../src/cli/summary';

const CLI = join(__dirname, '..', '..', 'src', 'cli');

describe('french`…`', () => {
  it('sets narrow no-break spaces in the sentence, and leaves what is inserted alone', () => {
    expect(french`« ${'a : b »'} » : oui ; ${3} ?`).toBe('«\u202fa : b »\u202f»\u202f: oui\u202f; 3\u202f?');
  });

  it('leaves colons that stand against a word', () => {
    expect(french`10:30, --sortie=x`).toBe('10:30, --sortie=x');
  });
});

describe('printable(text)', () => {
  it('shows what a terminal would obey', () => {
    expect(printable('a\u001b[2Jb\u202ec\td\ne')).toBe('a\ufffd[2Jb\ufffdc\td\ne');
  });
});

describe('sayDay(date)', () => {
  it('says the day as a French letter does', () => {
    expect(sayDay(new Date(2016, 11, 10))).toBe('10 décembre 2016');
    expect(sayDay(new Date(2017, 2, 1))).toBe('1er mars 2017');
  });
});

describe('sayCounts(counts)', () => {
  const none = { retained: 0, 'below-threshold': 0, excluded: 0, unscored: 0, invalid: 0, sub: 0 };

  it('leaves out what there is none of', () => {
    expect(sayCounts({ ...none, retained: 40, unscored: 1, sub: 37 })).toBe(
      '40 retenues, 1 à évaluer et 37 sous-pistes',
    );
    expect(sayCounts(none)).toBe('aucune piste');
  });

  it('tells every status', () => {
    const counts = { retained: 1, 'below-threshold': 2, excluded: 3, unscored: 4, invalid: 5, sub: 1 };
    expect(sayCounts(counts)).toBe(
      '1 retenue, 2 écartées par un seuil, 3 en configuration exclue, 4 à évaluer, 5 à corriger et 1 sous-piste',
    );
  });
});

describe('sayIssues(issues)', () => {
  const issues = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      cell: `Évaluation!G${String(index + 2)}`,
      code: 'unknown-level' as const,
      message: 'non',
    }));

  it('tells twenty, and counts the others', () => {
    expect(sayIssues([])).toEqual([]);
    expect(sayIssues(issues(20))).toHaveLength(21);
    expect(sayIssues(issues(21)).at(-1)).toBe('  et 1 autre');
    expect(sayIssues(issues(32)).at(-1)).toBe('  et 12 autres');
  });
});

describe('the sentences of the command line', () => {
  const texts = readdirSync(CLI, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('example'))
    .flatMap((name) => textsOf(readFileSync(join(CLI, name), 'utf8')).map((text) => ({ name, text })));

  it('are found', () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(textsOf("const a = french`x : ${f('y : z')} ;`; const b = 'u ?';")).toEqual([
      'x\u202f: ',
      'y : z',
      '\u202f;',
      'u ?',
    ]);
  });

  it.each([
    ['a plain space before ; : ! ? or inside « »', / [;:!?»]|« /],
    ['an exclamation mark', /[\p{L}\u202f]!/u],
    ['a straight apostrophe between letters', /\p{L}'\p{L}/u],
    ['three dots', /\.\.\./],
  ])('have no %s', (_, wrong) => {
    expect(texts.filter(({ text }) => wrong.test(text))).toEqual([]);
  });
});

/** Texts of a source as the user reads them: those of the tag `french` typeset, insertions left out. */
function textsOf(source: string): string[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node, tagged: boolean): void => {
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      isRest(node)
    ) {
      const parts = Object.assign([node.text], { raw: [node.text] });
      texts.push(tagged ? french(parts) : node.text);
    }
    const tag = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'french';
    ts.forEachChild(node, (child) => {
      visit(child, tag || (tagged && !ts.isExpression(child)));
    });
  };
  visit(file, false);
  return texts;
}

function isRest(node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}
