/** What somebody does in the pane that the page around it must hear of: it stands in a frame of another address. */
export interface PaneGesture {
  readonly gesture: 'drag' | 'save';
}

/** @param data of a message */
export function isPaneGesture(data: unknown): data is PaneGesture {
  return (
    typeof data === 'object' &&
    data !== null &&
    'gesture' in data &&
    ['drag', 'save'].includes(String(data.gesture))
  );
}
