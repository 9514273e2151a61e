import { parseArgs } from 'node:util';
import type { CommandName } from './call';
import { french } from './french';
import { OPERANDS, OPTIONS } from './options';
import { done, wrongCall } from './outcome';
import type { Outcome } from './outcome';

/** The arguments of one command, sorted. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Value of each option given; `''` for one that takes none. Without the dashes. */
  readonly options: ReadonlyMap<string, string>;
  /** All values of each option that may come several times, in the order given. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly help: boolean;
}

/**
 * Sorts what follows the name of a command. A value that begins with a dash is written `--option=value`, an operand
 * that does, after `--`.
 */
export function readArguments(command: CommandName, argv: readonly string[]): Outcome<Arguments> {
  const rules = OPTIONS[command];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(rules).map(([name, rule]) => [
        name,
        { type: rule.takes === 'nothing' ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const operands: string[] = [];
  const options = new Map<string, string>();
  const repeated = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') return done({ operands, options, repeated, help: true });
    const value = readOption(command, token, options);
    if (!value.ok) return value;
    if (OPTIONS[command][token.name]?.takes === 'texts')
      repeated.set(token.name, [...(repeated.get(token.name) ?? []), value.value]);
    else options.set(token.name, value.value);
  }
  const wrong = checkOperands(command, operands);
  return wrong ?? done({ operands, options, repeated, help: false });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  command: CommandName,
  token: OptionToken,
  seen: ReadonlyMap<string, string>,
): Outcome<string> {
  const { name, rawName, value } = token;
  const takes = Object.hasOwn(OPTIONS[command], name) ? OPTIONS[command][name]?.takes : undefined;
  if (takes === undefined)
    return wrongCall(french`« ${command} » ne connaît pas l’option ${rawName}. ${seeHelp(command)}`);
  if (seen.has(name)) return wrongCall(french`L’option ${rawName} est donnée deux fois. ${seeHelp(command)}`);
  if (takes === 'nothing') {
    if (value === undefined) return done('');
    return wrongCall(french`L’option ${rawName} n’attend pas de valeur. ${seeHelp(command)}`);
  }
  const what = takes === 'file' ? french`le nom d’un fichier` : french`un texte`;
  if (value === undefined || value.trim() === '')
    return wrongCall(french`L’option ${rawName} attend ${what}. ${seeHelp(command)}`);
  if (value.startsWith('-') && token.inlineValue !== true)
    return wrongCall(
      french`L’option ${rawName} attend ${what}, et « ${value} » ressemble à une option : si c’est bien ce qu’elle attend, écrivez ${rawName}=${value}.`,
    );
  return done(value);
}

function checkOperands(command: CommandName, operands: readonly string[]) {
  const expected = OPERANDS[command];
  const missing = expected[operands.length];
  if (missing !== undefined)
    return wrongCall(french`Il manque ${missing} après « ${command} ». ${seeHelp(command)}`);
  const extra = operands[expected.length];
  if (extra !== undefined)
    return wrongCall(
      french`« ${extra} » est de trop : un nom qui contient des espaces s’écrit entre guillemets. ${seeHelp(command)}`,
    );
  const empty = operands.findIndex((operand) => operand.trim() === '');
  return empty < 0
    ? null
    : wrongCall(french`${expected[empty] ?? ''} est vide après « ${command} ». ${seeHelp(command)}`);
}

function seeHelp(command: CommandName): string {
  return french`Aide : pistes ${command} --help`;
}
