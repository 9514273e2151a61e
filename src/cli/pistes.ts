import { openWorkbook } from '../hosts/xlsx/openWorkbook';
import { LIMITS } from '../hosts/xlsx/limits';
import { newXlsx } from '../hosts/xlsx/xlsxWorkbook';
import { HostError } from '../workbook/hostError';
import type { Call } from './call';
import { french } from './french';
import { sayHostError } from './hostTrouble';
import { unusable } from './outcome';
import type { ExitCode, Outcome } from './outcome';
import { printable } from './printable';
import { readCall } from './readCall';
import { runCall } from './runCall';
import type { World } from './world';
import { writePieces } from './writePieces';

/** Put in by the build: the version of package.json. */
declare const PISTES_VERSION: string;

const world: World = {
  host: { open: openWorkbook, create: newXlsx, limits: LIMITS },
  folder: process.cwd(),
  today: new Date(),
  version: PISTES_VERSION,
  out: (pieces) => writePieces(pieces, process.stdout),
  note: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
};

/** The bundle's lines are long. */
const LONGEST_TRACE = 2_000;

// A reader that stops early (`| head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(sayBug);

async function main(argv: readonly string[]): Promise<ExitCode> {
  const call = readCall(argv);
  const outcome = call.ok ? await run(call.value) : call;
  if (outcome.ok) {
    await world.out(outcome.value);
    return 0;
  }
  world.note(`${printable(outcome.sentence)}\n`);
  return outcome.exit;
}

/** Ours to mend: the user gets a sentence, whoever mends it the trace. Writing comes last, so nothing was written. */
function sayBug(error: unknown): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.note(french`Erreur inattendue de Pistes, rien n’a été écrit. Signalez-la avec ces lignes :\n`);
  world.note(`${trace.slice(0, LONGEST_TRACE)}\n`);
  return 1;
}

async function run(call: Call): Promise<Outcome<Iterable<string>>> {
  try {
    return await runCall(call, world);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return unusable(sayHostError(fileOf(call), error));
  }
}

/** The file that a workbook's trouble is about. */
function fileOf(call: Call): string {
  switch (call.kind) {
    case 'help':
    case 'version':
      return '';
    case 'nouveau':
      return call.output;
    case 'classer':
    case 'commune':
      return call.input;
  }
}
