/** Which keys do what with a change. */

import { Fragment, html } from "../html.js";
import { keys } from "../strings/keys.js";

export function Keys() {
  return html`<${Fragment}>${keys.map(([key, does]) => html`<li class="key"><kbd>${key}</kbd> ${does}</li>`)}<//>`;
}
