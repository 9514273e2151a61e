import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { methodFingerprint } from '../../src/core/methodFingerprint';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { readMethod } from '../../src/sheets/readMethod';
import { validationOf } from '../../src/sheets/validationOf';
import { plannedSheet, recordOf } from './planFixture';

const said = { validatedOn: '10/12/2016', validatedBy: 'le comité' };
const validated: MethodRecord = {
  ...recordOf(DEFAULT_METHOD),
  ...said,
  validatedFingerprint: methodFingerprint(DEFAULT_METHOD),
};

test('a validated method stays valid through the sheet, whatever folding forgets', () => {
  const read = readMethod(plannedSheet(planMethodSheet(validated)));
  expect(read.ok && validationOf(read.value)).toEqual({ kind: 'valid', on: '10/12/2016', by: 'le comité' });
  const shouted = { ...validated, validatedFingerprint: ` ${validated.validatedFingerprint.toUpperCase()} ` };
  expect(validationOf(shouted).kind).toBe('valid');
});

test('one threshold moved since is a change; the date and the name are those of the validation', () => {
  const [first, ...others] = DEFAULT_METHOD.criteria;
  if (!first) throw new Error('no criterion');
  const method = { ...DEFAULT_METHOD, criteria: [{ ...first, threshold: 2 }, ...others] };
  expect(validationOf({ ...validated, method })).toEqual({
    kind: 'changed',
    on: '10/12/2016',
    by: 'le comité',
  });
});

test('without a fingerprint, or with a text that is none, nothing can be verified', () => {
  for (const validatedFingerprint of ['', 'oui', '0123456789abcdefg'])
    expect(validationOf({ ...validated, validatedFingerprint })).toEqual({
      kind: 'unverified',
      on: '10/12/2016',
      by: 'le comité',
    });
});

test('without date nor name nobody validated it, whatever the fingerprint', () => {
  expect(validationOf({ ...validated, validatedOn: '', validatedBy: '' })).toEqual({ kind: 'none' });
  expect(validationOf({ ...validated, validatedBy: '' }).kind).toBe('valid');
});
