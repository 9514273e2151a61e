/**
 * Whether times are what is asked for (`npm run bench`). Among all other tests a thing is done once, and only what is several
 * times too slow is wrong.
 */
export const isMeasuring = process.env['PISTES_BENCH'] === '1';
