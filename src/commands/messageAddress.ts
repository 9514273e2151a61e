/** Longer ones would not fit in the address of a page everywhere. */
const LONGEST = 600;

/** What the page of a message says. */
export interface Message {
  readonly language: string;
  readonly text: string;
}

/**
 * The address of the page that says this. It stands in the fragment, which no browser sends to a server: what a workbook
 * holds stays there.
 *
 * @param from the page that asks, of the same folder
 */
export function messageAddress(from: string, { language, text }: Message): string {
  const address = new URL('message.html', from);
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  address.hash = new URLSearchParams({ language, text: said }).toString();
  return address.href;
}

/** What an address made so says; nothing where it is another. */
export function readMessageAddress(address: string): Message {
  const said = new URLSearchParams(new URL(address).hash.slice(1));
  return { language: said.get('language') ?? 'fr', text: said.get('text') ?? '' };
}
