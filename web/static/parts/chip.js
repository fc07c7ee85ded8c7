/** A status, in words and colour. */

import { html } from "../html.js";
import { strings } from "../strings.js";

/** @import { Status } from "../protocol.d.ts" */

/** @param {{status: Status}} props */
export function Chip({ status }) {
  return html`<span class=${`chip ${status}`}>${strings.status[status] ?? status}</span>`;
}
