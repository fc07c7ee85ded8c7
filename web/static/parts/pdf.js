/** The résumé as the PDF that would leave. */

import { api } from "../api.js";
import { html, useComputed } from "../html.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

const words = strings.doc;

/** @param {{room: Room}} props */
export function PdfPane({ room }) {
  const revision = useComputed(() => room.session.value.revision).value;
  const address = api.file(room.id, "pdf");
  return html`<div class="preview">
    <iframe title=${words.pdfTitle} src=${`${address}?revision=${revision}#navpanes=0&view=FitH`}></iframe>
    <p><a href=${address} target="_blank" rel="noopener">${words.pdfOpen}</a></p>
  </div>`;
}
