import { inflate } from './zipItem';
import type { ZipItem } from './zipItem';

/**
 * The content of the largest item that was asked for: the sheet that is read, then changed, is inflated and verified
 * once. Smaller ones cost little to inflate again, and all of them together much to keep.
 */
export class InflatedPart {
  #item: ZipItem | undefined;
  #content: Uint8Array = new Uint8Array();

  /** @throws HostError as `inflate` */
  contentOf(item: ZipItem): Uint8Array {
    if (item === this.#item) return this.#content;
    const content = inflate(item);
    if (content.length >= this.#content.length) [this.#item, this.#content] = [item, content];
    return content;
  }

  /** Forgets an item that is no longer of use, or whichever is kept. */
  release(item = this.#item): void {
    if (item === this.#item) [this.#item, this.#content] = [undefined, new Uint8Array()];
  }
}
