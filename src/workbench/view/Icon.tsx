import type { ReactElement } from 'react';

/** Line drawings on 20 × 20, in the colour of the text around. */
const LINES = {
  open: 'M2.5 15.5v-10a1 1 0 0 1 1-1h3.6l1.8 2h5.6a1 1 0 0 1 1 1v1M2.5 15.5l2.2-6.3a1 1 0 0 1 .9-.7h11a.7.7 0 0 1 .7 1l-2 5.4a1 1 0 0 1-1 .6z',
  save: 'M10 2.8v9.4m0 0 3.4-3.4M10 12.2 6.6 8.8M3.2 13.2v2.6a1.2 1.2 0 0 0 1.2 1.2h11.2a1.2 1.2 0 0 0 1.2-1.2v-2.6',
  create: 'M5 2.8h6.2L15 6.6v9.6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zm6 .2v4h4',
  seat: 'M3 4h14a.8.8 0 0 1 .8.8v8.4a.8.8 0 0 1-.8.8H3a.8.8 0 0 1-.8-.8V4.8A.8.8 0 0 1 3 4zm4 13h6m-3-3v3',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  close: 'm4.8 4.8 10.4 10.4m0-10.4L4.8 15.2',
  undo: 'M3.5 3.8v4.7h4.7M3.9 8.3C5.200 5.600 7.700 4.400 10.300 4.400c3.500 0 6.200 2.600 6.200 6s-2.700 6-6.200 6c-1.900 0-3.500-.7-4.600-1.900',
  redo: 'M16.5 3.8v4.7h-4.7M16.1 8.3C14.800 5.600 12.300 4.400 9.700 4.400c-3.500 0-6.200 2.600-6.200 6s2.700 6 6.200 6c1.900 0 3.500-.7 4.600-1.900',
  exchange: 'M3 7h12.500m0 0-3-3m3 3-3 3M17 13.500H4.500m0 0 3-3m-3 3 3 3',
  edited: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
} as const;

/** @param name of the drawing; it says nothing that the words beside it do not */
export function Icon({ name }: { readonly name: keyof typeof LINES }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={LINES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
