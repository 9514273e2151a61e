/** How much a text looks like French where it is not plain ASCII. */
export interface FrenchScore {
  /** Characters that French puts there. */
  readonly good: number;
  /** Letters of other languages. */
  readonly foreign: number;
  /** Characters that nobody would write there. */
  readonly odd: number;
}

type Verdict = keyof FrenchScore | 'neither';

const USUAL = new Set('éèêëàâçîïôùûüœæÿÉÈÊËÀÂÇÎÏÔÙÛÜŒÆŸ');
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const SPACE_OR_NOTHING = /^(?:[\s\u00a0;,|"'’«»()/-]|)$/u;
/** Signs that stand beside a word or a number, never inside one. */
const SIGNS = new Set('«»“”‘„–—…€°§²³•·½¼¾×±®©™º\u00a0');

/** Judges each character beyond ASCII by its neighbours: « IntitulŽ » has a capital after a small letter. */
export function frenchScore(text: string): FrenchScore {
  const score = { good: 0, foreign: 0, odd: 0, neither: 0 };
  for (const { 0: one, index } of text.matchAll(/[^\x00-\x7f]/gu))
    score[judge(one, text[index - 1] ?? '', text[index + one.length] ?? '')] += 1;
  return { good: score.good, foreign: score.foreign, odd: score.odd };
}

function judge(one: string, before: string, after: string): Verdict {
  const isInside = LETTER.test(before) && LETTER.test(after);
  if (one === '’') return isInside ? 'good' : 'neither';
  if (one === '°' || one === 'º') return /[nN\d]/.test(before) ? 'good' : 'odd';
  if (LETTER.test(one)) return judgeLetter(one, before, after);
  return SIGNS.has(one) && !isInside ? 'neither' : 'odd';
}

function judgeLetter(one: string, before: string, after: string): Verdict {
  if (UPPER.test(one) && LOWER.test(before)) return 'odd';
  if (one === 'À' || one === 'à') return 'good';
  if (SPACE_OR_NOTHING.test(before) && SPACE_OR_NOTHING.test(after)) return 'odd';
  return USUAL.has(one) ? 'good' : 'foreign';
}
