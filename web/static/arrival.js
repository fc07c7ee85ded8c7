/** Going on in another page of ours without seeing that it is another: it is said, and the focus goes along. */

import { signal } from "./html.js";

/** The title of the page that somebody came to, once it has one. */
export const arrival = signal("");

/** So long a page has to give itself a title. */
const TITLE_MS = 200;
let going = false;

/** Another page will be shown. */
export function leaving() {
  going = true;
}

/** A page is shown. */
export function arrived() {
  if (!going) return;
  going = false;
  toContent();
  setTimeout(() => (arrival.value = document.title), TITLE_MS);
}

/** Where the focus would be lost with what had it, the page's content gets it, unless something there has it. */
export function toContent() {
  const content = document.getElementById("content");
  if (!content?.contains(document.activeElement)) content?.focus({ preventScroll: true });
}
