import { parseDouble } from '../storedNumber';
import type { OdsFormat } from './odsStyles';

const NOT_FINITE = /^[+-]?(?:NaN|INF|Infinity|1\.#\w+)$/i;

/** A stored number; `'none'` for what is stored as a number and says that it is none; undefined for anything else. */
export function storedNumber(text: string): number | 'none' | undefined {
  const bare = text.trim();
  if (NOT_FINITE.test(bare)) return 'none';
  const number = parseDouble(bare);
  if (Number.isNaN(number)) return undefined;
  return Number.isFinite(number) ? number : 'none';
}

/** Digits with what may stand among them: spaces of every kind, dots, commas, apostrophes, an exponent. */
const SHOWN = /\d(?:[\d.,'’\s]*\d)?(?:[eE][+-]?\d+)?/g;

/**
 * Whether a shown text may be that of a number: what a format leaves of it (decimals, sign, unit) may be anything, its
 * digits may not.
 */
export function showsNumber(text: string, value: number, format: OdsFormat): boolean {
  const bare = text.trim();
  // A format may hide some numbers, or fill their cells.
  if (bare === '' || bare === String(value) || /^#+$/.test(bare)) return true;
  const shown = bare.match(SHOWN) ?? [];
  if (format.free) return true;
  const [only] = shown;
  if (only === undefined || shown.length > 1) return false;
  const scale = format.kind === 'percentage' || /%/.test(bare) ? 100 : 1;
  return readings(only).some((reading) => isRounded(reading, Math.abs(value) * scale));
}

interface Reading {
  readonly number: number;
  /** Half of what the last shown digit is worth. */
  readonly margin: number;
}

/** All that digits may say: the last dot or comma may part the decimals, or thousands like the others. */
function readings(shown: string): readonly Reading[] {
  const [digits = '', exponent = '0'] = shown.toUpperCase().split('E');
  const scale = 10 ** Number(exponent);
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = { text: digits, decimals: 0 };
  const parted = {
    text: `${onlyDigits(digits.slice(0, at))}.${onlyDigits(digits.slice(at + 1))}`,
    decimals: 0,
  };
  const cuts = at < 0 ? [whole] : [whole, { ...parted, decimals: digits.length - at - 1 }];
  return cuts.map(({ text, decimals }) => ({
    number: Number(decimals === 0 ? onlyDigits(text) : text) * scale,
    margin: 0.5 * 10 ** -decimals * scale,
  }));
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Beyond fifteen digits nothing is shown. */
const PRECISION = 1e-14;

function isRounded({ number, margin }: Reading, value: number): boolean {
  return Math.abs(number - value) <= margin + Math.max(number, value) * PRECISION;
}
