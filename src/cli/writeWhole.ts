import { randomBytes } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './fileTrouble';

/** File systems without hard links say so with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL', 'EACCES']);

/**
 * Puts a whole file in the place of another, at once: whoever looks sees the old one or the new one.
 *
 * @param mode permission bits of the file replaced; absent: those of a new file
 * @throws the file system's error; nothing is left behind, and what stood there still stands
 */
export async function replaceFile(place: string, bytes: Uint8Array, mode?: number): Promise<void> {
  await withTemporary(place, bytes, mode, (temporary) => rename(temporary, place));
}

/**
 * Writes a whole file under the first of these names that is free, even if others do the same at the same time.
 *
 * @returns the name taken
 * @throws the file system's error, `EEXIST` when no name is free; nothing is left behind
 */
export async function addFile(places: Iterable<string>, bytes: Uint8Array): Promise<string> {
  let last: unknown = null;
  for (const place of places) {
    try {
      await withTemporary(place, bytes, undefined, (temporary) => publish(temporary, place));
      return place;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
      last = error;
    }
  }
  throw last;
}

/** A link is made only if its name is free, and at once: a rename would replace what stands there. */
async function publish(temporary: string, place: string): Promise<void> {
  try {
    await link(temporary, place);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error) ?? '')) throw error;
    // Reserve the name, which fails if it is taken; the whole file then takes the place of the empty one.
    await (await open(place, 'wx')).close();
    await rename(temporary, place).catch(async (reason: unknown) => {
      await unlink(place);
      throw reason;
    });
    return;
  }
  await unlink(temporary);
}

async function withTemporary(
  place: string,
  bytes: Uint8Array,
  mode: number | undefined,
  use: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(
    dirname(place),
    `.${basename(place).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const file = await open(temporary, 'wx');
  try {
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.datasync();
    } finally {
      await file.close();
    }
    await use(temporary);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
