import axe from 'axe-core';

/**
 * What is not accessible in the document, in words. Colours and places need a layout, which jsdom has not: they are
 * looked at in a browser.
 */
export async function axeProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // Guards of focus that Fluent puts around a list box: known, and no one reaches them.
      .filter(({ html }) => !html.includes('data-tabster-dummy'))
      .map(({ html }) => `${id}: ${html}`),
  );
}
