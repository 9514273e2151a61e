import { openWorkbook } from '../hosts/xlsx/openWorkbook';
import { newXlsx } from '../hosts/xlsx/xlsxWorkbook';
import { HostError } from '../workbook/hostError';
import type { Call } from './call';
import { sayHostError } from './hostTrouble';
import { unusable } from './outcome';
import type { ExitCode, Outcome } from './outcome';
import { printable } from './printable';
import { readCall } from './readCall';
import { runCall } from './runCall';
import type { World } from './world';

/** Put in by the build: the version of package.json. */
declare const PISTES_VERSION: string;

const world: World = {
  host: { open: openWorkbook, create: newXlsx },
  folder: process.cwd(),
  today: new Date(),
  version: PISTES_VERSION,
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
};

// A reader that stops early (`| head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<ExitCode> {
  const call = readCall(argv);
  const outcome = call.ok ? await run(call.value) : call;
  if (outcome.ok) {
    world.out(outcome.value);
    return 0;
  }
  world.note(`${printable(outcome.sentence)}\n`);
  return outcome.exit;
}

async function run(call: Call): Promise<Outcome<string>> {
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
