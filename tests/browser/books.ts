import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planNewWorkbook } from '../../src/sheets/planNewWorkbook';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { readMethod } from '../../src/sheets/readMethod';
import type { Desk } from '../office/workshop';
import { done, Workshop } from '../office/workshop';
import { packBook } from './packedBook';
import { sourceStamp } from './sourceStamp';

const FOLDER = join(__dirname, '..', '..', '.cache', 'browser');

/** The workbook of an example, created and ranked, as `packBook` gives it. */
export function exampleBook(content: 'report' | 'workshop'): Promise<string> {
  return kept(content, async ({ session }) => {
    done(await session.create(content));
  });
}

/** A ranked workbook of so many pistes. */
export function bigBook(count: number): Promise<string> {
  return kept(String(count), async ({ port, session }) => {
    const record = readMethod(undefined);
    if (!record.ok) throw new Error(record.trouble.kind);
    const rows = Array.from({ length: count }, (_, index) => pisteRow(index));
    await port.apply(planNewWorkbook({ holds: 'empty', rows, communes: [] }, record.value));
    done(await session.rank());
  });
}

/** Made once for all test files, as long as no source changes. */
async function kept(key: string, fill: (desk: Desk) => Promise<void>): Promise<string> {
  const path = join(FOLDER, `${key}.${sourceStamp()}.json`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const book = await bookOf(fill);
  mkdirSync(FOLDER, { recursive: true });
  const old = readdirSync(FOLDER).filter((name) => name.startsWith(`${key}.`));
  for (const name of old) rmSync(join(FOLDER, name));
  writeFileSync(`${path}.new`, book);
  renameSync(`${path}.new`, path);
  return book;
}

async function bookOf(fill: (desk: Desk) => Promise<void>): Promise<string> {
  const workshop = new Workshop();
  try {
    const desk = await workshop.open();
    await desk.session.start();
    await fill(desk);
    // Deaf, it starts no more passes by itself; one more ends after any that is under way.
    await desk.session.stop();
    done(await desk.session.rank());
    workshop.hub.settle();
    return packBook(workshop.hub.book);
  } finally {
    await workshop.closeAll();
  }
}

const COMMUNES = ['', 'Touvre', 'Soyaux ; Fléac', 'Angoulême'];

function pisteRow(index: number): ScoringRow {
  return {
    number: index + 1,
    title: `Piste ${String(index + 1)} : mutualiser un service entre les communes`,
    objective: index % 2 === 0 ? 'Réaliser des économies' : "Renforcer l'esprit communautaire",
    breakdown: 'Travailler en réseau',
    parent: null,
    communes: COMMUNES[index % COMMUNES.length] ?? '',
    levels: [1 + (index % 3), 1 + (index % 2), 1 + ((index * 7) % 3)],
  };
}
