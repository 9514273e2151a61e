import type { Call } from '../../src/cli/call';
import { readCall } from '../../src/cli/readCall';
import type { TableDecisions } from '../../src/sheets/own/tableDecisions';

function sentenceOf(argv: readonly string[]): string {
  const call = readCall(argv);
  if (call.ok) return 'understood';
  expect(call.exit).toBe(2);
  return call.sentence.replaceAll('\u202f', ' ');
}

const NONE: TableDecisions = { sheet: null, columns: [], best: [], spellings: [], ignored: [] };

describe('readCall(argv)', () => {
  it.each<[string, Call]>([
    ['--help', { kind: 'help', topic: null }],
    ['-h', { kind: 'help', topic: null }],
    ['help', { kind: 'help', topic: null }],
    ['help commune', { kind: 'help', topic: 'commune' }],
    ['classer --help', { kind: 'help', topic: 'classer' }],
    ['classer x.xlsx --json -h', { kind: 'help', topic: 'classer' }],
    ['--version', { kind: 'version' }],
    ['nouveau x.xlsx', { kind: 'nouveau', output: 'x.xlsx', content: { kind: 'empty' } }],
    ['nouveau x.xlsx --exemple', { kind: 'nouveau', output: 'x.xlsx', content: { kind: 'report' } }],
    [
      'nouveau --exemple-atelier X.XLSX',
      { kind: 'nouveau', output: 'X.XLSX', content: { kind: 'workshop' } },
    ],
    [
      'nouveau x.xlsx --pistes=a.csv',
      { kind: 'nouveau', output: 'x.xlsx', content: { kind: 'csv', path: 'a.csv' } },
    ],
    [
      'nouveau x.xlsx --pistes a.txt',
      { kind: 'nouveau', output: 'x.xlsx', content: { kind: 'csv', path: 'a.txt' } },
    ],
    [
      'classer x.xlsx',
      {
        kind: 'classer',
        input: 'x.xlsx',
        table: NONE,
        target: { kind: 'beside' },
        dropped: false,
        replaces: false,
        json: false,
      },
    ],
    [
      'classer x.xlsx --remplacer-quand-meme',
      {
        kind: 'classer',
        input: 'x.xlsx',
        table: NONE,
        target: { kind: 'beside' },
        dropped: false,
        replaces: true,
        json: false,
      },
    ],
    [
      'commune x.xlsx Touvre --remplacer-quand-meme',
      {
        kind: 'commune',
        input: 'x.xlsx',
        table: NONE,
        commune: 'Touvre',
        target: { kind: 'beside' },
        replaces: true,
        json: false,
      },
    ],
    [
      'classer x.xlsx --json',
      {
        kind: 'classer',
        input: 'x.xlsx',
        table: NONE,
        target: { kind: 'nowhere' },
        dropped: false,
        replaces: false,
        json: true,
      },
    ],
    [
      'classer --json --sur-place x.xlsm --non-retenues',
      {
        kind: 'classer',
        input: 'x.xlsm',
        table: NONE,
        target: { kind: 'in-place' },
        dropped: true,
        replaces: false,
        json: true,
      },
    ],
    [
      'classer x.ods --sortie y.xlsx --json',
      {
        kind: 'classer',
        input: 'x.ods',
        table: NONE,
        target: { kind: 'file', path: 'y.xlsx' },
        dropped: false,
        replaces: false,
        json: true,
      },
    ],
    [
      'classer --sortie=-y.xlsx -- -x.xlsx',
      {
        kind: 'classer',
        input: '-x.xlsx',
        table: NONE,
        target: { kind: 'file', path: '-y.xlsx' },
        dropped: false,
        replaces: false,
        json: false,
      },
    ],
    [
      'commune x.xlsx Touvre',
      {
        kind: 'commune',
        input: 'x.xlsx',
        table: NONE,
        commune: 'Touvre',
        target: { kind: 'beside' },
        replaces: false,
        json: false,
      },
    ],
  ])('understands %s', (line, call) => {
    expect(readCall(line.split(' '))).toEqual({ ok: true, value: call });
  });

  it.each<[string, RegExp]>([
    ['', /^Que faut-il faire \? Commandes : nouveau, classer, commune\./],
    ['ranger x.xlsx', /^« ranger » n’est pas une commande/],
    ['help ranger', /^« ranger » n’est pas une commande/],
    ['--json', /^« --json » n’est pas une commande/],
    ['nouveau', /^Il manque SORTIE\.xlsx après « nouveau »/],
    ['classer --json', /^Il manque CLASSEUR\.xlsx/],
    ['commune x.xlsx', /^Il manque COMMUNE/],
    ['commune x.xlsx Saint Michel', /^« Michel » est de trop : .* guillemets/],
    ['nouveau x.xlsx --json', /^« nouveau » ne connaît pas l’option --json/],
    ['classer x.xlsx -j', /^« classer » ne connaît pas l’option -j/],
    ['classer x.xlsx --constructor', /ne connaît pas l’option --constructor/],
    ['classer x.xlsx --no-json', /ne connaît pas l’option --no-json/],
    ['commune x.xlsx Touvre --sur-place', /ne connaît pas l’option --sur-place/],
    ['classer x.xlsx --json=oui', /--json n’attend pas de valeur/],
    ['classer x.xlsx --json --json', /--json est donnée deux fois/],
    ['classer x.xlsx --sortie', /--sortie attend le nom d’un fichier\./],
    ['classer x.xlsx --sortie=', /--sortie attend le nom d’un fichier\./],
    ['classer x.xlsx --sortie --json', /« --json » ressemble à une option : .* --sortie=--json/],
    ['classer x.xlsx --sortie a.xlsx --sortie b.xlsx', /--sortie est donnée deux fois/],
    ['classer x.xlsx --sortie a.xlsx --sur-place', /--sortie et --sur-place ne vont pas ensemble/],
    ['nouveau x.xlsx --exemple --exemple-atelier', /--exemple et --exemple-atelier ne vont pas ensemble/],
    ['nouveau x.xlsx --exemple --pistes a.csv', /--pistes et --exemple ne vont pas ensemble/],
    ['nouveau x', /« x » : .* finir par \.xlsx/],
    ['nouveau x.xlsm', /« x\.xlsm » : .* finir par \.xlsx/],
    ['classer x.xlsx --sortie y.pdf', /« y\.pdf » : .* finir par \.xlsx/],
    ['classer x.xlsx --sortie y.ods', /« y\.ods » : .* finir par \.xlsx/],
    ['classer x.xlsm --sortie y.pdf', /« y\.pdf » : .* finir par \.xlsm/],
    ['classer x.xlsx --sortie y.xlsm', /n’est pas un fichier \.xlsm/],
    ['classer x.xlsm --sortie y.xlsx', /macros, que seul un fichier \.xlsm peut garder/],
    ['classer x.csv --sur-place', /--sur-place n’écrit que dans un classeur \.xlsx ou \.xlsm/],
    ['classer x.ods --sur-place', /--sur-place n’écrit que dans un classeur \.xlsx ou \.xlsm/],
    ['classer x.xltm --sur-place', /--sur-place n’écrit que dans un classeur \.xlsx ou \.xlsm/],
  ])('refuses « %s »', (line, sentence) => {
    expect(sentenceOf(line.split(' ').filter((word) => word !== ''))).toMatch(sentence);
  });

  it('refuses an empty name', () => {
    expect(sentenceOf(['classer', ' '])).toMatch(/^CLASSEUR\.xlsx est vide/);
    expect(sentenceOf(['commune', 'x.xlsx', ''])).toMatch(/^COMMUNE est vide/);
  });
});
