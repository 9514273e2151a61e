import { invalidArgument } from './faults';

/** The names that people use; Excel knows all those of HTML. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

/**
 * `#RRGGBB`, upper case, as Excel gives it back.
 *
 * @throws HostFault `InvalidArgument`
 */
export function colourOf(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
  const colour = digits === undefined ? NAMED[value.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (colour !== undefined) return colour;
  throw invalidArgument(location);
}
