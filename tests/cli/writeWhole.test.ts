import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideName, candidateNames } from '../../src/cli/freeName';
import { addFile, replaceFile } from '../../src/cli/writeWhole';
import { listing, names, newFolder } from './runPistes';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('addFile(names, bytes)', () => {
  it('takes the first free name and replaces nothing', async () => {
    const folder = newFolder();
    const wished = join(folder, 'a.xlsx');
    for (const text of ['one', 'two', 'three']) await addFile(candidateNames(wished), bytes(text));
    expect(names(folder)).toEqual(['a (2).xlsx', 'a (3).xlsx', 'a.xlsx']);
    expect(readFileSync(wished, 'utf8')).toBe('one');
  });

  it('gives each of many at once a name of its own', async () => {
    const folder = newFolder();
    const wished = join(folder, 'a.xlsx');
    const many = Array.from({ length: 12 }, (_, index) =>
      addFile(candidateNames(wished), bytes(`text ${String(index)}`)),
    );
    const taken = await Promise.all(many);
    expect(new Set(taken).size).toBe(12);
    expect(taken.map((place) => readFileSync(place, 'utf8'))).toEqual(
      taken.map((_, index) => `text ${String(index)}`),
    );
    expect(names(folder)).toHaveLength(12);
  });

  it('says that the only name is taken, and leaves nothing behind', async () => {
    const folder = newFolder();
    const place = join(folder, 'a.xlsx');
    writeFileSync(place, 'old');
    const before = listing(folder);
    await expect(addFile([place], bytes('new'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(listing(folder)).toEqual(before);
  });
});

describe('replaceFile(place, bytes, mode)', () => {
  it('replaces the whole file and keeps its mode', async () => {
    const folder = newFolder();
    const place = join(folder, 'a.xlsx');
    writeFileSync(place, 'a much longer text than the new one');
    chmodSync(place, 0o640);
    await replaceFile(place, bytes('new'), statSync(place).mode & 0o7777);
    expect(readFileSync(place, 'utf8')).toBe('new');
    expect(statSync(place).mode & 0o7777).toBe(0o640);
    expect(names(folder)).toEqual(['a.xlsx']);
  });

  it('leaves nothing behind where it cannot', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'a.xlsx', 'inside'), { recursive: true });
    const before = listing(folder);
    await expect(replaceFile(join(folder, 'a.xlsx'), bytes('new'))).rejects.toMatchObject({
      syscall: 'rename',
    });
    expect(listing(folder)).toEqual(before);
  });
});

describe('besideName(input, addition, extension)', () => {
  it.each([
    ['/d/Notes.xlsx', 'classé', '.xlsx', '/d/Notes-classé.xlsx'],
    ['/d/v1.2 été.XLSM', 'classé', '.xlsm', '/d/v1.2 été-classé.xlsm'],
    ['/d.e/notes', 'classé', '.xlsx', '/d.e/notes-classé.xlsx'],
    ['/d/n.csv', "L'Isle/d'Espagnac: a?", '.xlsx', "/d/n-L'Isle-d'Espagnac- a-.xlsx"],
  ])('%s with %s', (input, addition, extension, expected) => {
    expect(besideName(input, addition, extension)).toBe(expected);
  });
});
