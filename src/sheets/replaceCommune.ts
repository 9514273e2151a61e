import { fold } from '../core/fold';
import { ALWAYS_PARTS } from '../core/readCommunes';

const WITH_SEPARATORS = new RegExp(`(${ALWAYS_PARTS.source})`);

/**
 * What a cell of communes holds, with one that is not listed called otherwise: the whole name between its separators,
 * never a piece of another one. What surrounds it stays as it was typed; null where no such name stands there.
 */
export function replaceCommune(cell: string, name: string, by: string): string | null {
  const parts = cell.split(WITH_SEPARATORS);
  const replaced = parts.map((part) => {
    if (fold(part) !== fold(name)) return part;
    const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(part) ?? [];
    return before + by + after;
  });
  const text = replaced.join('');
  return text === cell ? null : text;
}
