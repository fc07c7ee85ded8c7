/** The résumé as the PDF that would leave, or why there is none. */

import { api } from "../api.js";
import { sessions } from "../api/sessions.js";
import { html, useComputed, useEffect, useSignal } from "../html.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

const words = strings.doc;
const OTHERS = /** @type {const} */ (["docx", "md", "txt"]);

/** @param {{room: Room}} props */
export function PdfPane({ room }) {
  const revision = useComputed(() => room.session.value.revision).value;
  const address = api.file(room.id, "pdf");
  const trouble = useSignal("");
  useEffect(() => {
    let newest = true;
    const settle = (/** @type {string} */ text) => {
      if (newest) trouble.value = text;
    };
    sessions.readBack(room.id, "pdf").then(
      () => settle(""),
      (error) => settle(sentence(error)),
    );
    return () => {
      newest = false;
    };
  }, [revision]);
  if (trouble.value) {
    return html`<div class="sheet refused">
      <p class="trouble-line" role="alert">${trouble.value}</p>
      <p class="do">
        ${OTHERS.map((format) => html`<a class="button" href=${api.file(room.id, format)} download>${strings.session.formats[format]}</a>`)}
      </p>
    </div>`;
  }
  return html`<div class="preview">
    <iframe title=${words.pdfTitle} src=${`${address}?revision=${revision}#navpanes=0&view=FitH`}></iframe>
    <p><a href=${address} target="_blank" rel="noopener">${words.pdfOpen}</a></p>
  </div>`;
}
