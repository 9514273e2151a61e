/** Parts that stand one below the other, as if nothing held them together; enlarged, they share lines: see LargeLook. */
export const ONE_BY_ONE = { display: 'contents' };
