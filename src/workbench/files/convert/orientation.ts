/** A file turns texts down by 91 to 180, and stacks letters at 255; Office.js says -1 to -90, and 180. */
const STACKED = { file: 255, office: 180 };

export function orientationOf(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.office;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function rotationOf(orientation: number): number {
  if (orientation === STACKED.office) return STACKED.file;
  return orientation < 0 ? 90 - orientation : orientation;
}
