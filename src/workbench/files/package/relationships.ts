import type { Parts } from './zipParts';
import { textOf } from './zipParts';
import { children, parseXml } from './xmlTree';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `styles`… */
  readonly kind: string;
  /** Name of a part, or an address outside of the file. */
  readonly target: string;
}

/** What a part points to; empty when it points to nothing. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = textOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === null) return [];
  return children(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const kind = Type.slice(Type.lastIndexOf('/') + 1);
    return { id: Id, kind, target: TargetMode === 'External' ? Target : resolved(folder, Target) };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
