import { asWhole, isRecord } from './arguments';
import { invalidArgument } from './faults';

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/**
 * A percentage from 10 to 400, or a number of pages in one or both directions; one excludes the other.
 *
 * @throws HostFault `InvalidArgument`
 */
export function zoomOf(value: unknown, location: string): Zoom {
  if (!isRecord(value)) throw invalidArgument(location);
  const scale = optional(value['scale'], 10, 400, location);
  const horizontal = optional(value['horizontalFitToPages'], 1, 32_767, location);
  const vertical = optional(value['verticalFitToPages'], 1, 32_767, location);
  const fits = horizontal !== undefined || vertical !== undefined;
  if (fits === (scale !== undefined)) throw invalidArgument(location);
  return {
    ...(scale !== undefined && { scale }),
    ...(horizontal !== undefined && { horizontalFitToPages: horizontal }),
    ...(vertical !== undefined && { verticalFitToPages: vertical }),
  };
}

function optional(value: unknown, least: number, most: number, location: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = asWhole(value, location);
  if (number < least || number > most) throw invalidArgument(location);
  return number;
}
