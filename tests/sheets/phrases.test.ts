import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { methodFingerprint } from '../../src/core/methodFingerprint';
import { evaluate } from '../../src/sheets/evaluate';
import type { Evaluation } from '../../src/sheets/evaluation';
import { sayLevel, sayPriority, sayReasons, sayStatus } from '../../src/sheets/phrases';
import { sayMethod, sayValidation } from '../../src/sheets/sayMethod';
import type { CellValue } from '../../src/workbook/cellValue';
import { sheetOf, workbookOf } from './sheetOf';

const HEADER = ['N°', 'Intitulé', 'Piste parente', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];

const evaluated = (...rows: readonly (readonly CellValue[])[]): Evaluation => {
  const result = evaluate(workbookOf(sheetOf('Évaluation', [HEADER, ...rows])));
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value.evaluation;
};

const reasons = (...rows: readonly (readonly CellValue[])[]): string[] => {
  const evaluation = evaluated(...rows);
  return evaluation.pistes.title.map((_, piste) => sayReasons(evaluation, piste));
};

describe('[R12] sayReasons', () => {
  it('tells the rank of a retained piste', () => {
    expect(reasons([1, 'A', null, 1, 1, 1])).toEqual(['Retenue, rang 1']);
  });

  it('tells every threshold, in the order of the criteria, then every configuration', () => {
    expect(
      reasons(
        [1, 'A', null, 4, 3, 4],
        [2, 'B', null, 1, 1, 4],
        [3, 'C', null, 3, 1, 3],
        [4, 'D', null, 3, 3, 3],
      ),
    ).toEqual([
      'Potentiel «\u202fFaible\u202f»\u202f: seuil non atteint ; Enjeu communautaire «\u202fLimité\u202f»\u202f: seuil non atteint ; Faisabilité «\u202fTrès complexe\u202f»\u202f: seuil non atteint',
      'Faisabilité «\u202fTrès complexe\u202f»\u202f: seuil non atteint',
      'Potentiel «\u202fModéré\u202f» avec Faisabilité «\u202fComplexe\u202f»\u202f: configuration exclue',
      'Enjeu communautaire «\u202fLimité\u202f»\u202f: seuil non atteint ; Potentiel «\u202fModéré\u202f» avec Faisabilité «\u202fComplexe\u202f»\u202f: configuration exclue',
    ]);
  });

  it('cuts a title that would drown the sentence', () => {
    const [, , , short = ''] = reasons([1, 'x'.repeat(500), null, 1, 1, 1], [2, 'B'], [3, 'C'], [4, 'D', 1]);
    expect(short).toBe(`Suit «\u202f${'x'.repeat(120)}…\u202f»\u202f: retenue, rang 1`);
  });

  it('tells what is missing, and what cannot be read first', () => {
    expect(reasons([1, 'A', null, null, 1, null], [2, 'B', null, null, 'x', 1])).toEqual([
      'Potentiel\u202f: à évaluer ; Faisabilité\u202f: à évaluer',
      'Enjeu communautaire\u202f: niveau à corriger ; Potentiel\u202f: à évaluer',
    ]);
  });

  it('does not list every criterion of a piste that has no level yet', () => {
    expect(reasons([1, 'A', null, null, null, null], [2, 'B', null, null, '\u00a0', null])).toEqual([
      'Rien n’est encore noté',
      'Rien n’est encore noté',
    ]);
  });

  it('tells whom a sub-piste follows, through the pistes between', () => {
    expect(
      reasons(
        [1, 'Achats groupés', null, 1, 1, 1],
        [2, 'Fournitures', 1],
        [3, 'Papier', 2],
        [4, 'Paie', null, 1, 1, 4],
        [5, 'Bulletins', 'paie'],
      ),
    ).toEqual([
      'Retenue, rang 1',
      'Suit «\u202fAchats groupés\u202f»\u202f: retenue, rang 1',
      'Suit «\u202fFournitures\u202f», elle-même sous-piste de «\u202fAchats groupés\u202f»\u202f: retenue, rang 1',
      'Faisabilité «\u202fTrès complexe\u202f»\u202f: seuil non atteint',
      'Suit «\u202fPaie\u202f»\u202f: seuil non atteint',
    ]);
  });

  it('tells why a parent cannot be told', () => {
    expect(reasons([1, 'A', 'Z'], [2, 'B', 'B'], [3, 'C'], [4, 'C'], [5, 'D', 'C'])).toEqual([
      'Piste parente «\u202fZ\u202f» introuvable',
      'Piste parente «\u202fB\u202f»\u202f: la piste se suit elle-même',
      'Rien n’est encore noté',
      'Rien n’est encore noté',
      'Piste parente «\u202fC\u202f»\u202f: plusieurs pistes répondent à ce nom',
    ]);
  });

  it('names a parent without a title by its row', () => {
    expect(reasons([1, null, null, 1, 1, 1], [2, 'B', 1])).toEqual([
      'Retenue, rang 1',
      'Suit la piste de la ligne 2\u202f: retenue, rang 1',
    ]);
  });
});

describe('words', () => {
  it('gives the label of each status', () => {
    const evaluation = evaluated(
      [1, 'A', null, 1, 1, 1],
      [2, 'B', null, 4, 1, 1],
      [3, 'C', null, 3, 1, 3],
      [4, 'D'],
      [5, 'E', 1],
      [6, 'F', null, 'x', 1, 1],
    );
    expect(evaluation.pistes.title.map((_, piste) => sayStatus(evaluation, piste))).toEqual([
      'Retenue',
      'Seuil non atteint',
      'Configuration exclue',
      'À évaluer',
      'Sous-piste',
      'À corriger',
    ]);
  });

  it('offers a level as number and label, a nameless one as its number', () => {
    const criterion = { name: 'Force', definition: '', labels: ['Haute', '2'], threshold: 1 };
    expect([sayLevel(criterion, 1), sayLevel(criterion, 2)]).toEqual(['1 – Haute', '2']);
  });

  it('counts priorities as French does', () => {
    expect([sayPriority(1), sayPriority(2)]).toEqual(['1re priorité', '2e priorité']);
  });

  it('says the method on one line', () => {
    expect(sayMethod(DEFAULT_METHOD).replaceAll('\u202f', ' ')).toBe(
      'classement par Potentiel, Enjeu communautaire puis Faisabilité ; seuils écartant : Potentiel au-delà de « Modéré », Enjeu communautaire au-delà de « Structurant » et Faisabilité au-delà de « Complexe » ; configurations exclues : Potentiel « Modéré » avec Faisabilité « Complexe »',
    );
  });

  it('says who validated the method and when', () => {
    const record = {
      method: DEFAULT_METHOD,
      source: 'sheet' as const,
      proposedBy: '',
      validatedOn: '10/12/2016',
      validatedBy: 'le comité',
      validatedFingerprint: '',
      columns: [],
      sheet: '',
      ignored: [],
    };
    expect(sayValidation(record)).toBe('méthode validée le 10/12/2016 par le comité');
    expect(sayValidation({ ...record, validatedOn: '', validatedBy: '' })).toBe('méthode non validée');
    const valid = { ...record, validatedFingerprint: methodFingerprint(DEFAULT_METHOD) };
    expect(sayValidation(valid)).toBe('méthode validée le 10/12/2016 par le comité');
    const changed = { ...valid, method: { ...DEFAULT_METHOD, excluded: [] } };
    expect(sayValidation(changed)).toBe('méthode modifiée depuis sa validation du 10/12/2016 par le comité');
    expect(sayValidation({ ...changed, validatedOn: '' })).toBe(
      'méthode modifiée depuis sa validation par le comité',
    );
  });
});
