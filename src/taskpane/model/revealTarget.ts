/** A row of the list to bring in sight, as soon as it is among those shown. Another object each time it is asked for. */
export interface RevealTarget {
  readonly item: number;
  /** Whether the row gets the focus: only where somebody asked for it in the pane. */
  readonly takesFocus: boolean;
  /** Nobody asked for it here: who types in a field of the pane must not lose what they look at. */
  readonly isOffer: boolean;
}
