/**
 * Runs once, as soon as somebody sees the page; at once where it is seen. Where pane and ribbon have no runtime in common,
 * Office loads this page a second time, out of sight, for the functions of the ribbon: nothing but its size and its
 * visibility tells the two apart, for both must have the same address where the runtime is shared.
 */
export function whenShown(page: Window, run: () => void): void {
  const { document } = page;
  const look = (): void => {
    if (document.visibilityState !== 'visible' || page.innerWidth === 0 || page.innerHeight === 0) return;
    document.removeEventListener('visibilitychange', look);
    page.removeEventListener('resize', look);
    run();
  };
  document.addEventListener('visibilitychange', look);
  page.addEventListener('resize', look);
  look();
}
