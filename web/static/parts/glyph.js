/** Signs drawn by lines: letters that our font lacks would have the browser look through all others. */

import { html } from "../html.js";

/** On a field of 16 by 16. */
const LINES = {
  beside: "M2 3h5v10H2zM9 3h5v10H9z",
  arrow: "M2 8h11M9 4l4 4-4 4",
  check: "M3 8.5l3.5 3.5L13 5",
  down: "M4 6l4 4 4-4",
  pen: "M3 13l1-3.5L11 2.5 13.5 5 6.5 12z",
  undo: "M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
  auto: "M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12v12M8 5h3M8 8h5.5M8 11h3",
  light: "M8 5a3 3 0 0 1 0 6a3 3 0 0 1 0-6M8 1v1M8 14v1M1 8h1M14 8h1M3 3l.7.7M12.3 12.3l.7.7M3 13l.7-.7M12.3 3.7L13 3",
  dark: "M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z",
};

/** For the eye alone; whoever hears a page is told in words. @param {{name: keyof typeof LINES}} props */
export const Glyph = ({ name }) => html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d=${LINES[name]} /></svg>`;
