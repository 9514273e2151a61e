/** Numbers and texts as the binary formats lay them down. */
export function u8(...values: readonly number[]): Buffer {
  return Buffer.from(values);
}

export function u16(...values: readonly number[]): Buffer {
  return written(values, 2, (buffer, value, at) => buffer.writeUInt16LE(value, at));
}

export function u32(...values: readonly number[]): Buffer {
  return written(values, 4, (buffer, value, at) => buffer.writeUInt32LE(value >>> 0, at));
}

export function f64(value: number): Buffer {
  return written([value], 8, (buffer, number, at) => buffer.writeDoubleLE(number, at));
}

export function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** A whole number in 30 bits, as the formats pack it. */
export function rk(whole: number): number {
  return ((whole << 2) | 2) >>> 0;
}

function written(
  values: readonly number[],
  size: number,
  write: (buffer: Buffer, value: number, at: number) => void,
): Buffer {
  const buffer = Buffer.alloc(size * values.length);
  values.forEach((value, index) => write(buffer, value, index * size));
  return buffer;
}
