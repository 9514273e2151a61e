import { applyOperation } from '../../../../src/workbench/model/applyOperation';
import { linkAt } from '../../../../src/workbench/view/grid/linkAt';
import { first, sampleBook } from '../../model/sampleBook';

function leads(link: string) {
  const book = sampleBook();
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  const state = { name: 'Notes', formula: '=Un!$B$2:$B$4', visible: true, comment: '' };
  applyOperation(book, { kind: 'name', name: 'Notes', state });
  applyOperation(book, { kind: 'format', sheet: first, area, format: { link } });
  const [sheet] = book.sheets;
  return sheet === undefined ? null : linkAt(book, sheet, 1, 1);
}

describe('linkAt', () => {
  it('leads to a place of the workbook: an address, of another sheet or of the same, a name', () => {
    const area = { row: 2, column: 0, rows: 1, columns: 1 };
    expect(leads('#A3')).toMatchObject({ kind: 'place', sheet: first, area });
    expect(leads("#'Un'!A3")).toMatchObject({ kind: 'place', sheet: first, area });
    expect(leads('#notes')).toMatchObject({
      kind: 'place',
      area: { row: 1, column: 1, rows: 3, columns: 1 },
    });
  });

  it('leads to a page over https, and to nothing else outside', () => {
    expect(leads('https://exemple.fr/a')).toMatchObject({ kind: 'page', address: 'https://exemple.fr/a' });
    for (const link of [
      'http://exemple.fr',
      'javascript:alert(1)',
      'file:///etc',
      'mailto:a@b.fr',
      'https://',
      '#Partie!A1',
    ])
      expect(leads(link)).toMatchObject({ kind: 'elsewhere' });
    expect(leads('')).toBeNull();
  });
});
