/** Milliseconds: more than anything takes on a slow machine. */
const PATIENCE = 40_000;
const BETWEEN = 50;

/** Checks again and again until it holds. @throws what the last check threw */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    }
  }
}
