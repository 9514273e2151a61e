/** What somebody does in the pane that the page around it must hear of: it stands in a frame of another address. */
export interface PaneGesture {
  /** `press`: the mouse or a key, on whatever it may be; `next`, `previous`: see `areaStep`. */
  readonly gesture: 'drag' | 'save' | 'press' | 'next' | 'previous';
}

/** @param data of a message */
export function isPaneGesture(data: unknown): data is PaneGesture {
  return (
    typeof data === 'object' &&
    data !== null &&
    'gesture' in data &&
    ['drag', 'save', 'press', 'next', 'previous'].includes(String(data.gesture))
  );
}
