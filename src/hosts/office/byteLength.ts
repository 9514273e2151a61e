/** Of the five megabytes that Excel on the web takes or gives in one request, what cells may fill: sizes are estimated. */
export const PAYLOAD_BYTES = 4_500_000;

/** Bytes of a value in the JSON that travels, its comma included. */
export function valueBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 3;
  return value === null ? 5 : String(value).length + 1;
}

/** Bytes of a row of values. */
export function rowBytes(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + valueBytes(value), 3);
}

/** In UTF-8, escapes included. */
function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}
