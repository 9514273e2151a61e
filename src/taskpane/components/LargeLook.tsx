import type { ReactNode } from 'react';

/** Heard, and not seen. */
const HEARD =
  'position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap;';

/** Of what stands above the list: what has just changed takes its place, and never that of the list. */
const TOP = '84px';

/** Where everything above the list is wide enough to share its lines, and below. */
const WIDE = '@media (min-width: 900px)';
const NARROW = '@media (max-width: 899px)';
/** Lower than a projected pane: a title has one line. */
const LOW = '@media (max-height: 699px)';

/**
 * The list as it is projected on a wall: 24 pixels and more, title, tabs and counts on one line, what has just changed in
 * their place. All other texts have their size from the theme.
 */
const CSS = `
[data-large] .fui-FluentProvider > :first-child, [data-large] main { gap: 4px; }
[data-large] header { position: absolute; top: 4px; right: 12px; min-height: 36px; z-index: 2; }
[data-large] h1 { ${HEARD} }
[data-large] [data-part="top"] { display: flex !important; flex-wrap: wrap; align-items: center; column-gap: 16px; min-height: 36px;
  flex-shrink: 0; padding-right: 126px; }
[data-large] [data-part="top"] > * { flex-shrink: 1; min-width: 0; }
[data-large] [data-part="top"] button { text-align: left; }
[data-large] [data-part="cuts"] { display: flex !important; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
[data-large] [data-part="cuts"] > [role="search"] { flex-grow: 1; min-width: 0; }
[data-large] [data-piste-row] { padding-top: 3px; padding-bottom: 3px; }
[data-large] [data-piste-row] > :first-child, [data-large] [data-piste-row] > :nth-child(2) > :first-child { font-size: 24px; line-height: 29px; }
[data-large] [data-piste-row] > :nth-child(2) > :nth-child(2) { font-size: 24px; line-height: 28px; }
[data-large] [data-piste-row][aria-expanded="false"] > :nth-child(2) > :nth-child(2) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
[data-large] [data-piste-row] + div * { font-size: 22px; line-height: 29px; }
[data-large] [data-part="changed"] { position: fixed; z-index: 3; top: 0; left: 0; right: 0; box-sizing: border-box;
  padding-right: 34px; background: var(--colorNeutralBackground2); min-height: ${TOP}; font-size: 21px; line-height: 26px; animation: pistes-comes 500ms; }
[data-large] [data-part="changed"]:not(:has(details[open])) { max-height: ${TOP}; overflow-y: auto; }
[data-large] [data-part="changed"] button[title] { font-size: 24px; line-height: 29px; }
@keyframes pistes-comes { from { pointer-events: none; } to { pointer-events: none; } }
${NARROW} {
  [data-large] [data-part="top"] { padding-right: 0; }
  [data-large] [data-part="top"] > :first-child { flex-basis: 100%; box-sizing: border-box; padding-right: 126px; }
  [data-large] [data-part="top"] [role="progressbar"] { display: none; }
  [data-large] header svg + span { ${HEARD} }
  [data-large] [data-part="cuts"] > [role="group"] { display: none; }
  [data-large] section > h3 { white-space: normal; font-size: 16px; line-height: 18px; }
}
${WIDE} {
  [data-large] [data-part="top"] { flex-flow: row-reverse nowrap; justify-content: flex-end; padding-right: 290px; }
  [data-large] [data-part="top"] [role="tablist"] { flex-wrap: nowrap; }
  [data-large] [data-piste-row] > :first-child, [data-large] [data-piste-row] > :nth-child(2) > :first-child { font-size: 28px; line-height: 35px; }
  [data-large] [data-piste-row][aria-expanded="false"] > :nth-child(2) > :first-child { -webkit-line-clamp: 1; }
}
${LOW} {
  [data-large] [data-piste-row][aria-expanded="false"] > :nth-child(2) > :first-child { -webkit-line-clamp: 1; }
}
`;

/** Comes with what loads after the first screen: few need it, and never at once. */
export function LargeLook(): ReactNode {
  return <style>{CSS}</style>;
}
