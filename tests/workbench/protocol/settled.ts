/** Lets messages that nobody awaits come and go: clean-up requests, events. */
export async function settled(turns = 8): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
