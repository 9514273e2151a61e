import type { Writable } from 'node:stream';

/** Writes piece by piece, no faster than they are taken; what nobody takes any more is not written. */
export async function writePieces(pieces: Iterable<string>, stream: Writable): Promise<void> {
  let stopped = false;
  const stop = (): void => void (stopped = true);
  stream.once('error', stop).once('close', stop);
  try {
    for (const piece of pieces) {
      if (stopped) return;
      if (!stream.write(piece)) await taken(stream);
    }
  } finally {
    stream.off('error', stop).off('close', stop);
  }
}

function taken(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      for (const event of EVENTS) stream.off(event, go);
      resolve();
    };
    for (const event of EVENTS) stream.once(event, go);
  });
}

const EVENTS = ['drain', 'error', 'close'] as const;
