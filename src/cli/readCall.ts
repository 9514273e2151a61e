import { COMMAND_NAMES } from './call';
import type { Call, CommandName, NewContent, Target } from './call';
import { checkFileNames } from './fileNames';
import { french } from './french';
import { done, wrongCall } from './outcome';
import type { Outcome } from './outcome';
import { readArguments } from './readArguments';
import { readTableOptions } from './readTableOptions';
import type { Arguments } from './readArguments';

/** Understands the arguments of the command line, the program's name left out. No file is looked at. */
export function readCall(argv: readonly string[]): Outcome<Call> {
  const [first, ...rest] = argv;
  if (first === undefined)
    return wrongCall(
      french`Que faut-il faire ? Commandes : ${COMMAND_NAMES.join(', ')}. Aide : pistes --help`,
    );
  if (first === '--help' || first === '-h') return done({ kind: 'help', topic: null });
  if (first === '--version') return done({ kind: 'version' });
  if (first === 'help') return readHelp(rest);
  const command = commandOf(first);
  if (command === null) return unknownCommand(first);
  const read = readArguments(command, rest);
  if (!read.ok) return read;
  return read.value.help ? done({ kind: 'help', topic: command }) : readCommand(command, read.value);
}

function readHelp(rest: readonly string[]): Outcome<Call> {
  const [topic, extra] = rest;
  if (topic === undefined) return done({ kind: 'help', topic: null });
  const command = commandOf(topic);
  if (command === null) return unknownCommand(topic);
  return extra === undefined
    ? done({ kind: 'help', topic: command })
    : wrongCall(french`« ${extra} » est de trop.`);
}

function commandOf(word: string): CommandName | null {
  return COMMAND_NAMES.find((name) => name === word) ?? null;
}

function unknownCommand(word: string) {
  return wrongCall(
    french`« ${word} » n’est pas une commande : il y a ${COMMAND_NAMES.join(', ')}. Aide : pistes --help`,
  );
}

function readCommand(command: CommandName, given: Arguments): Outcome<Call> {
  const { operands, options } = given;
  const [file = '', commune = ''] = operands;
  const json = options.has('json');
  const replaces = options.has('remplacer-quand-meme');
  switch (command) {
    case 'nouveau': {
      const content = readContent(options);
      return content.ok ? checkFileNames({ kind: 'nouveau', output: file, content: content.value }) : content;
    }
    case 'classer': {
      const target = readTarget(options, json);
      if (!target.ok) return target;
      const table = readTableOptions(given);
      if (!table.ok) return table;
      const dropped = options.has('non-retenues');
      const common = { target: target.value, table: table.value, replaces, json };
      return checkFileNames({ kind: 'classer', input: file, dropped, ...common });
    }
    case 'commune': {
      const target = readTarget(options, json);
      if (!target.ok) return target;
      const table = readTableOptions(given);
      if (!table.ok) return table;
      const common = { target: target.value, table: table.value, replaces, json };
      return checkFileNames({ kind: 'commune', input: file, commune, ...common });
    }
  }
}

function readContent(options: ReadonlyMap<string, string>): Outcome<NewContent> {
  const given = ['pistes', 'exemple', 'exemple-atelier'].filter((name) => options.has(name));
  if (given.length > 1) return notTogether(given);
  const path = options.get('pistes');
  if (path !== undefined) return done({ kind: 'csv', path });
  if (options.has('exemple')) return done({ kind: 'report' });
  return done({ kind: options.has('exemple-atelier') ? 'workshop' : 'empty' });
}

function readTarget(options: ReadonlyMap<string, string>, json: boolean): Outcome<Target> {
  const path = options.get('sortie');
  const inPlace = options.has('sur-place');
  if (path !== undefined && inPlace) return notTogether(['sortie', 'sur-place']);
  if (path !== undefined) return done({ kind: 'file', path });
  if (inPlace) return done({ kind: 'in-place' });
  return done({ kind: json ? 'nowhere' : 'beside' });
}

function notTogether(names: readonly string[]) {
  const said = names.map((name) => `--${name}`).join(' et ');
  return wrongCall(french`Les options ${said} ne vont pas ensemble : gardez-en une.`);
}
