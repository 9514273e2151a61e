import {
  absoluteAddressOf,
  addressOf,
  parseAddress,
  quotedName,
  splitReference,
} from '../../../src/workbench/model/objects/addresses';

test.each(['A1', 'B2:D9', 'A:C', 'XFD:XFD', '2:3', 'AA10:AB11'])(
  '%s is read and written again',
  (address) => {
    const area = parseAddress(address);
    if (!area) throw new Error('it is an address');
    expect(addressOf(area)).toBe(address);
    expect(parseAddress(absoluteAddressOf(area))).toEqual(area);
  },
);

test('ends may come in any order', () => {
  expect(parseAddress('D9:B2')).toEqual(parseAddress('B2:D9'));
});

test.each(['', 'A', '7', 'A0', 'A1:B', 'XFE1', 'A1048577', 'A1:B2:C3', 'A 1'])(
  '« %s » is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test('names of sheets are quoted where a reference needs it', () => {
  expect(['Notes', 'Évaluation', 'Ma feuille', "L'année", 'AB12', '2026'].map(quotedName)).toEqual([
    'Notes',
    'Évaluation',
    "'Ma feuille'",
    "'L''année'",
    "'AB12'",
    "'2026'",
  ]);
  expect(splitReference("='L''année'!$A$1")).toEqual({ sheet: "L'année", address: '$A$1' });
});
