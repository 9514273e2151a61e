/**
 * Waits for Office.js, whose tag stands after the scripts of the pane: where Microsoft's server cannot be reached, the page
 * must be able to say so.
 *
 * @returns false where it did not load
 */
export function officeLoaded(page: Document): Promise<boolean> {
  if (typeof Office !== 'undefined') return Promise.resolve(true);
  const tag = page.querySelector('script[src$="/office.js"]');
  return new Promise((resolve) => {
    tag?.addEventListener('load', () => {
      resolve(true);
    });
    tag?.addEventListener('error', () => {
      resolve(false);
    });
  });
}
