import { joinBook, openBook } from './officeBook';

const area = { row: 1, column: 1, rows: 2, columns: 1 };
const VALUES = [
  ['Piste', 'Statut'],
  ['a', null],
  ['b', null],
];

describe('one workbook in two Excels', () => {
  it('shows each what the other wrote', async () => {
    const first = await openBook([{ name: 'S', values: VALUES }]);
    const second = await joinBook(first.hub);
    await first.port.write([{ sheet: 'S', blocks: [{ area, values: [['Retenue'], ['Exclue']] }] }], []);
    first.hub.settle();
    expect((await second.port.read({ kind: 'all' })).sheets[0]?.values).toEqual([
      ['Piste', 'Statut'],
      ['a', 'Retenue'],
      ['b', 'Exclue'],
    ]);
    first.pane.close();
    second.pane.close();
  });

  it('shows by what is read back that a row was inserted meanwhile', async () => {
    const first = await openBook([{ name: 'S', values: VALUES }]);
    const second = await joinBook(first.hub);
    const sheet = second.replica.book.sheets[0]?.id ?? '';
    await first.port.read({ kind: 'all' });
    second.replica.perform([{ kind: 'insert', sheet, axis: 'rows', at: 1, count: 1 }], 'user');
    first.hub.settle();
    const check = [{ sheet: 'S', area: { ...area, column: 0, columns: 2 } }];
    const plan = { sheet: 'S', blocks: [{ area, values: [['Retenue'], ['Exclue']] }] };
    expect(await first.port.write([plan], check)).toEqual([
      [
        [null, 'Retenue'],
        ['a', 'Exclue'],
      ],
    ]);
    first.pane.close();
    second.pane.close();
  });
});
