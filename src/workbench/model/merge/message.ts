import type { Operation } from '../operation';

/** From a seat to the hub. Plain JSON, as all messages are. Without operations it only tells what was received. */
export interface Sent {
  readonly operations: readonly Operation[];
  /** How many messages of others the seat had received when it made the change. */
  readonly seen: number;
}

/** From the hub to a seat, in the hub's order: what another seat did, or where the seat's own next message came in. */
export interface Delivered {
  readonly from: 'other' | 'self';
  readonly operations: readonly Operation[];
}
