import { readMethod } from '../../../src/sheets/readMethod';
import { csvColumns } from '../../../src/cli/csv/csvColumns';
import { csvRows, numberMissing } from '../../../src/cli/csv/csvRows';
import { numberOrText } from '../../../src/cli/csv/cellContent';
import { headerOrPlace } from '../../../src/sheets/headerOrPlace';
import { LIMITS } from '../../../src/hosts/xlsx/limits';
import { readCsv } from '../../../src/cli/csv/readCsv';
import { readPisteTable } from '../../../src/cli/csv/readPisteTable';

const usual = readMethod(undefined);
if (!usual.ok) throw new Error('no default method');
const { method } = usual.value;

const CRITERIA = 'Potentiel;Enjeu communautaire;Faisabilité';

function sentenceOf(text: string | Uint8Array): string {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const read = readPisteTable(bytes, 'idées.csv', method, LIMITS);
  return read.ok ? 'ok' : read.sentence.replaceAll('\u202f', ' ');
}

function rowsOf(text: string) {
  const table = readPisteTable(Buffer.from(text), 'idées.csv', method, LIMITS);
  if (!table.ok) throw new Error(table.sentence);
  return csvRows(table.value, method);
}

describe('readCsv(bytes)', () => {
  const read = (text: string) => {
    const table = readCsv(Buffer.from(text), 'x.csv', method, LIMITS);
    if (!table.ok) throw new Error(table.sentence);
    return table.value;
  };

  it('completes short lines, drops what is empty at the right and at the end', () => {
    expect(read('\n Titre ;b;;\n1\n\n3;4;;\n;\n\n')).toEqual({
      preamble: [{ line: 1, cells: [''] }],
      headerLine: 2,
      headers: ['Titre', 'b'],
      records: [
        { line: 3, cells: ['1', ''] },
        { line: 4, cells: ['', ''] },
        { line: 5, cells: ['3', '4'] },
      ],
    });
  });

  it('gives no name to a column that holds something and has no header', () => {
    const { headers } = read('Titre;;c;\n1;2;3;4\n');
    expect(headers).toEqual(['Titre', '', 'c', '']);
    expect(headerOrPlace(headers, 1)).toBe('Sans en-tête (colonne B)');
  });

  it('counts lines from the top of the file, the announced separator included', () => {
    expect(read('sep=;\nTitre\n1\n').records[0]?.line).toBe(3);
  });

  it.each([
    ['padded by Excel', 'Liste des pistes;;;;\n;;;;\n', ';'],
    ['alone on its line', 'Liste des pistes\n\n', ';'],
    ['with another separator in it', 'Liste des pistes, du 3 mars, à revoir\n\n', ';'],
    ['above a table of commas', 'Liste des pistes\n\n', ','],
    ['above a table of tabs', 'Liste ; des ; pistes\n\n', '\t'],
    ['beyond the last column', 'a;b;c;d;e;f;g;h\n\n', ';'],
  ])('reads a table under a title %s', (_, title, separator) => {
    const headers = ['Titre', ...CRITERIA.split(';')];
    const line = (cells: readonly string[]): string => `${cells.join(separator)}\n`;
    const table = read(title + line(headers) + line(['a', '1', '2', '3']));
    expect(table).toMatchObject({
      headerLine: 3,
      headers,
      records: [{ line: 4, cells: ['a', '1', '2', '3'] }],
    });
    expect(table.preamble).toHaveLength(2);
  });

  it('counts a title of two lines as one row', () => {
    const { preamble, headerLine } = read('"Liste\ndes ""pistes"" de 2026";;\nTitre;Potentiel;Avis\n');
    expect(preamble).toEqual([{ line: 1, cells: ['Liste\ndes "pistes" de 2026', '', ''] }]);
    expect(headerLine).toBe(3);
  });

  it('takes the row with the most headers where none has all', () => {
    expect(read('Piste\n\nN°;Intitulé;Avis\n1;a;b\n')).toMatchObject({
      headerLine: 3,
      headers: ['N°', 'Intitulé', 'Avis'],
    });
  });
});

describe('readPisteTable(bytes)', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['no text', Uint8Array.of(0x50, 0x4b, 3, 4, 0), /^« idées.csv » n’est pas un fichier texte : /],
    ['blank lines only', ' \n;;\n', /^« idées.csv » ne contient aucune ligne\.$/],
    ['a quote left open', `Titre\n"a\nb\n`, /, ligne 2 : un guillemet " s’ouvre et ne se referme pas/],
    ['a line too long', 'Titre;Objectif\na;b\nc;d;e\n', /, ligne 3 : 3 cellules pour 2 colonnes\./],
    ['a line too long, empty cells apart', 'x\nTitre\na\nc;d;;\n', /, ligne 4 : 2 cellules pour 1 colonne\./],
    [
      'a line too long, after a cell of two lines',
      'Titre;Objectif\n"a\nb";c\nd;e;f\n',
      /, ligne 4 : 3 cellules pour 2 colonnes\./,
    ],
    [
      'two rows of headers',
      `x\nTitre;${CRITERIA}\na;1;1;1\nTitre;${CRITERIA}\n`,
      /^« idées.csv » : les lignes 2 et 4 contiennent toutes les en-têtes\. N’en gardez qu’une, puis recommencez\.$/,
    ],
    ['a quote left open under a title', `x, y\nTitre;Objectif\na;"b\n`, /, ligne 3 : un guillemet " s’ouvre/],
    [
      'a title without a table, which is not made longer than it is',
      'Liste des pistes\na;b\n',
      /\(la ligne 1 contient « Liste des pistes »\)\.$/,
    ],
    ['no title column', `N°;Nom;${CRITERIA}\n`, /n’a pas de colonne d’intitulés .*« Nom »/],
    ['a criterion twice', `Titre;Potentiel;potentiel\n`, /l’en-tête « potentiel » y figure deux fois/],
    ['the title twice', `Titre;TITRE\n`, /l’en-tête « TITRE » y figure deux fois/],
    ['a text too long for a cell', `Titre\n${'x'.repeat(32_768)}\n`, /, ligne 2 : .* 32 767 caractères/],
  ])('refuses %s', (_, text, sentence) => {
    expect(sentenceOf(text)).toMatch(sentence);
  });

  it('accepts two headers of one meaning: the first accepted one counts, the other is kept', () => {
    const { rows, extras } = rowsOf('Titre;Intitulé\nlong;court\n');
    expect(rows[0]?.title).toBe('court');
    expect(extras).toEqual([{ header: 'Titre', cells: ['long'] }]);
  });
});

describe('csvColumns(headers)', () => {
  it('recognises headers in any order, case, accents and apostrophe', () => {
    const headers = [
      'FAISABILITE',
      'Communes concernées',
      'intitulé de l’action',
      'Avis',
      'Numéro',
      'Rang',
      'potentiel',
    ];
    expect(csvColumns(headers, method)).toEqual({
      inputs: { number: 4, title: 2, objective: null, breakdown: null, parent: null, communes: 1 },
      criteria: [6, null, 0],
      ours: [5],
      others: [3],
      repeated: [],
    });
  });
});

describe('csvRows(table)', () => {
  it('takes plain integers as numbers in columns that hold numbers, and only there', () => {
    const { rows } = rowsOf(`N°;Titre;Piste parente;Communes;${CRITERIA}\n7;12;3;16;1;02;2,0\n`);
    expect(rows).toEqual([
      {
        number: 7,
        title: '12',
        objective: '',
        breakdown: '',
        parent: 3,
        communes: '16',
        levels: [1, '02', '2,0'],
      },
    ]);
  });

  it('leaves blank lines out, and keeps columns that are not ours beside their rows', () => {
    const { rows, extras } = rowsOf('Titre;Avis\na;oui\n\n;\nb;=1+1\n');
    expect(rows.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(extras).toEqual([{ header: 'Avis', cells: ['oui', '=1+1'] }]);
  });

  it('keeps a column without header, told by its place', () => {
    expect(rowsOf('Titre;;Avis\na;b;c\n').extras).toEqual([
      { header: 'Sans en-tête (colonne B)', cells: ['b'] },
      { header: 'Avis', cells: ['c'] },
    ]);
  });
});

describe('numberMissing(rows)', () => {
  it('numbers after the last the rows that have no N°, in order, and leaves what is typed', () => {
    const { rows } = rowsOf('N°;Titre\n;a\n5;b\nx;c\n;d\n');
    expect(numberMissing(rows).map(({ number }) => number)).toEqual([6, 5, 'x', 7]);
  });
});

describe('numberOrText(text)', () => {
  it.each<[string, string | number | null]>([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['02', '02'],
    ['2,5', '2,5'],
    ['-1', '-1'],
    ['1e3', '1e3'],
    ['³', '³'],
    ['123456789012345', 123456789012345],
    ['1234567890123456', '1234567890123456'],
  ])('%j is %j', (text, value) => {
    expect(numberOrText(text)).toBe(value);
  });
});
