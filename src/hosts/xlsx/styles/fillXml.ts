import { opaque } from './fontXml';
import type { Markup } from '../xml/markup';

/** A solid fill for a cell. @param make any element of the styles part @param color `RRGGBB` */
export function solidFill(make: Markup, color: string): Markup {
  const colors = [make.make('fgColor', { rgb: opaque(color) }), make.make('bgColor', { indexed: 64 })];
  return make.make('fill', {}, [make.make('patternFill', { patternType: 'solid' }, colors)]);
}

/** A solid fill for a conditional format, where the colour is that of the background. */
export function highlightFill(make: Markup, color: string): Markup {
  const pattern = make.make('patternFill', { patternType: 'solid' }, [
    make.make('bgColor', { rgb: opaque(color) }),
  ]);
  return make.make('fill', {}, [pattern]);
}
