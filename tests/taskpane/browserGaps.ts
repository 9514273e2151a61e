import { MessageChannel } from 'node:worker_threads';

/**
 * What jsdom lacks of a browser: nothing is ever laid out there, so sizes never change and no media query holds; and its
 * page counts as left as soon as nothing in it has the focus.
 */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {
    // Never tells anything.
  }
  unobserve(): void {
    // Never told anything.
  }
  disconnect(): void {
    // Never told anything.
  }
}

let heeds = false;

/** Rules that can be met where nothing is laid out: what is hidden, and the values of the theme. */
const HEEDED = /display:\s*none|visibility:\s*hidden|\{\s*--/;

/**
 * Leaves all other rules of style out: nothing in these tests sees them, and jsdom would match hundreds of them against
 * each element whose name or role is asked for.
 */
function heedFewStyles(): void {
  if (heeds) return;
  heeds = true;
  const style = document.head.appendChild(document.createElement('style'));
  const sheets = style.sheet && (Object.getPrototypeOf(style.sheet) as CSSStyleSheet);
  style.remove();
  if (sheets === null) throw new Error('jsdom keeps no sheet of styles');
  const { insertRule } = sheets;
  sheets.insertRule = function (rule, index) {
    return HEEDED.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : 0;
  };
}

export function fillBrowserGaps(): void {
  heedFewStyles();
  globalThis.ResizeObserver ??= QuietResizeObserver;
  // Node has the same, which jsdom hides.
  Object.assign(globalThis, { MessageChannel });
  document.hasFocus = () => true;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
