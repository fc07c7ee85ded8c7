/** Says so when the connection is away, and that it comes back by itself. */

import { html } from "../html.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

/** @param {{room: Room}} props */
export function LinkNotice({ room }) {
  const link = room.link.value;
  return html`<div role="status">
    ${link === "offline" &&
    html`<p class="link-notice">
      ${strings.link.offline}${" "}
      <button class="link" onClick=${room.hurry}>${strings.link.now}</button>
    </p>`}
    ${link === "refused" &&
    html`<p class="link-notice bad">
      ${strings.link.refused}${" "}
      <button class="link" onClick=${() => location.reload()}>${strings.failed.reload}</button>
    </p>`}
  </div>`;
}
