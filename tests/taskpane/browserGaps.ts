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

export function fillBrowserGaps(): void {
  globalThis.ResizeObserver ??= QuietResizeObserver;
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
