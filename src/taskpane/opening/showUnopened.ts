/** `unreachable`: Office.js did not come. `failed`: anything else. */
export type Unopened = 'unreachable' | 'failed';

/**
 * Says why there is no pane, in the words that came with the page: no library, and no text that is loaded, may be there.
 *
 * @param language of the browser: Office has not told its own yet
 * @param reload what « Réessayer » does
 */
export function showUnopened(root: HTMLElement, why: Unopened, language: string, reload: () => void): void {
  const { ownerDocument: page } = root;
  const lang = /^fr\b/i.test(language) ? 'fr' : 'en';
  const words = page.querySelector<HTMLTemplateElement>(`template[lang=${lang}]`);
  if (words === null) return;
  page.documentElement.lang = lang;
  root.replaceChildren(words.content.cloneNode(true));
  for (const other of root.querySelectorAll(`p:not([data-why=${why}])`)) other.remove();
  root.querySelector('button')?.addEventListener('click', reload);
}
