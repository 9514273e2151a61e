/** Styles of the grid's library, put beside the page's by the builder. */
declare module '*.css';
