/** Numbers in [0, 1[ that look drawn by lot, the same each time. */
export function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
