import { fold } from '../../core/fold';
import { isNumberSign } from '../headerKey';
import type { InputColumn } from '../names';
import { INPUT_HEADERS, OUR_HEADERS } from '../names';

/** How people call the columns of tables of their own, folded, in French and in English. */
const INPUT_WORDS: readonly (readonly [InputColumn, RegExp])[] = [
  ['parent', /\bparente?\b|^sous action de\b|^rattachee? a\b/],
  ['number', /^(?:num(?:ero)?|ref(?:erence)?|id|ordre|no|number)\b|^#$/],
  [
    'communes',
    /\bcommunes?\b|\bcollectivites?\b|\bterritoires?\b|\bmunicipalit|\btowns?\b|^qui (?:propose|porte|est concerne)|^(?:porteurs?|demandeurs?)\b/,
  ],
  ['breakdown', /\bdeclinaison|\bdetails?\b|\bdescription|\bprecisions?\b|\bmodalites?\b/],
  ['objective', /\bobjectifs?\b|\bthem(?:es?|atiques?)\b|\baxes?\b|\bdomaines?\b|\bgoal|\btheme\b|\btopic/],
  [
    'title',
    /\bidees?\b|\bprojets?\b|\blibelles?\b|\bactions?\b|\bintitules?\b|\bpistes?\b|\btitres?\b|\bmesures?\b|\bpropositions?\b|\bdesignation|\bnoms?\b|\bsujets?\b|\bobjets?\b|\bideas?\b|\bprojects?\b|\btitle\b|\bname\b/,
  ],
];

/** How people call the criteria of the report, in its order. */
const CRITERION_WORDS: readonly RegExp[] = [
  /\bpotenti[ae]l|\bgains?\b|\bbenefices?\b|\bimpact/,
  /\benjeux?\b|\binterets?\b|\bstakes?\b|\bimportance\b/,
  /\bfaisab|\bfacilite\b|\bfeasib|\bmise en oeuvre\b|\bcomplexite\b|\bease\b/,
];

/** Columns that say something else of a piste, whatever they hold. */
const OTHER =
  /\bcouts?\b|\bbudgets?\b|\bmontants?\b|\btotal|\bsommes?\b|\bmoyennes?\b|\bavis\b|\bremarques?\b|\bcommentaires?\b|\bobservations?\b|\bdates?\b|\bannees?\b|\bservices?\b|\bpilotes?\b|\bcosts?\b|\bcomments?\b|\baverage\b|\bsum\b|\bowner\b/;

const OURS = new Set(Object.values(OUR_HEADERS).map(fold));

/** Rows that sum up others: their title, or their first text. */
const SUMMARY =
  /^(?:(?:sous )?tota(?:l|ux)|moyennes?|sommes?|nombre (?:de|d')|nb\b|ecart type|median|average|mean\b|sum\b|count\b)/;

/** The input column that a header may stand for, by an accepted header or by its words; null: by none. */
export function inputMeant(
  header: string,
): { readonly column: InputColumn; readonly isExact: boolean } | null {
  const folded = fold(header);
  for (const [column, accepted] of Object.entries(INPUT_HEADERS) as [InputColumn, readonly string[]][]) {
    if (accepted.some((one) => fold(one) === folded)) return { column, isExact: true };
  }
  if (isNumberSign(folded)) return { column: 'number', isExact: true };
  if (OTHER.test(folded)) return null;
  const found = INPUT_WORDS.find(([, words]) => words.test(folded));
  return found ? { column: found[0], isExact: false } : null;
}

/** Which criterion of the report a header may stand for, from 0; null: none. */
export function criterionMeant(header: string): number | null {
  const folded = fold(header);
  if (OTHER.test(folded)) return null;
  const index = CRITERION_WORDS.findIndex((words) => words.test(folded));
  return index < 0 ? null : index;
}

/** Neither an input column nor a criterion: ours, or one that says something else. */
export function isOtherColumn(header: string): boolean {
  return OTHER.test(fold(header)) || OURS.has(fold(header));
}

export function isSummary(text: string): boolean {
  return SUMMARY.test(fold(text));
}
