import type { TableDecisions } from '../sheets/own/tableDecisions';
import { french } from './french';
import { done, wrongCall } from './outcome';
import type { Outcome } from './outcome';
import type { Arguments } from './readArguments';

/** How a table that was not laid out for Pistes is to be read, as the options say it. */
export function readTableOptions({ options, repeated }: Arguments): Outcome<TableDecisions> {
  const all = (name: string): readonly string[] => repeated.get(name) ?? [];
  const columns = all('colonne').map((text) => ({ text, parts: cutAt(text, '=') }));
  const best = all('meilleur').map((text) => ({ text, parts: cutAt(text, '=') }));
  const spellings = all('graphie').map((text) => ({ text, parts: spellingParts(text) }));
  const wrong =
    unread('colonne', columns, french`"COLONNE=EN-TÊTE"`) ??
    unread('meilleur', best, french`"CRITÈRE=NOMBRE"`) ??
    unread('graphie', spellings, french`"CRITÈRE:NIVEAU=TEXTE"`);
  if (wrong !== null) return wrong;
  return done({
    sheet: options.get('feuille') ?? null,
    columns: columns.map(({ parts: [column = '', header = ''] }) => ({ column, header })),
    best: best.map(({ parts: [criterion = '', level = ''] }) => ({ criterion, level })),
    spellings: spellings.map(({ parts: [criterion = '', level = '', text = ''] }) => ({
      criterion,
      level,
      text,
    })),
    ignored: all('ignorer'),
  });
}

interface Given {
  readonly text: string;
  readonly parts: readonly string[];
}

function unread(name: string, given: readonly Given[], form: string) {
  const wrong = given.find(({ parts }) => parts.length < 2 || parts.includes(''));
  if (wrong === undefined) return null;
  return wrongCall(
    french`L’option --${name} attend ${form}, pas « ${wrong.text} ». Aide : pistes classer --help`,
  );
}

/** In two, at the first one; a single part where there is none. */
function cutAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** The criterion, the level and the text; fewer where one is missing. */
function spellingParts(text: string): readonly string[] {
  const [told = '', spelling] = cutAt(text, '=');
  const [criterion = '', level] = cutAt(told, ':');
  return spelling === undefined || level === undefined ? [] : [criterion, level, spelling];
}
