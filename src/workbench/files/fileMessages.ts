import type { BookState } from '../model/book';
import type { LostContent } from './lostContents';
import type { LostPart } from './lostParts';
import type { UnreadableReason } from './unreadableBook';

export interface OpenedFile {
  readonly book: BookState;
  /** What saving from the workbench would leave out of this file. */
  readonly lost: readonly (LostPart | LostContent)[];
}

/** From the page to the worker; the number comes back with the answer. */
export type FileRequest =
  | { readonly kind: 'open'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'save'; readonly id: number; readonly book: BookState };

export type FileAnswer =
  | { readonly kind: 'opened'; readonly id: number; readonly file: OpenedFile }
  | { readonly kind: 'unreadable'; readonly id: number; readonly reason: UnreadableReason }
  | { readonly kind: 'saved'; readonly id: number; readonly bytes: Uint8Array }
  /** A bug of ours. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
