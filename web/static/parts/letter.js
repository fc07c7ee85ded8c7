/** The cover letter of a session: asked for, written before one's eyes, and told what stayed out of it. */

import { sessions } from "../api/sessions.js";
import { html, useComputed } from "../html.js";
import { strings } from "../strings.js";
import { letter as words } from "../strings/letter.js";
import { Menu } from "./menu.js";

/** @import { Room } from "../state/room.js" */

const FORMATS = /** @type {const} */ (["pdf", "docx", "md", "txt"]);

/** @param {{room: Room}} props */
export function LetterPane({ room }) {
  const letter = useComputed(() => room.session.value.letter).value;
  const failure = useComputed(() => room.session.value.letterFailure).value;
  const draft = useComputed(() => room.letterDraft.value?.text ?? "").value;
  const writing = room.writing.value;
  const refusal = room.refusal.value;
  const ask = () => writing || room.writeLetter();
  return html`<div class="letter">
    <div class="letter-head">
      <p class="quiet">${words.lead}</p>
      <div class="do">
        <button class=${`button ${letter ? "" : "primary"}`} aria-disabled=${writing} onClick=${ask}>
          ${writing ? words.writing : letter ? words.again : words.go}
        </button>
        ${letter && html`<${Downloads} id=${room.id} />`}
      </div>
    </div>
    ${refusal?.about === "cover_letter" && html`<p class="trouble-line" role="alert">${refusal.text}</p>`}
    ${failure && !writing && html`<p class="trouble-line" role="alert">${words.failed} ${failure.message}</p>`}
    <div role="status">
      ${writing && !draft && html`<p class="quiet">${words.waiting}</p>`}
      ${letter && !writing && html`<p class="verdict-line">${letter.refused ? words.refused(letter.refused) : words.sound}</p>`}
    </div>
    ${draft ? html`<${Text} text=${draft} draft=${true} />` : letter && html`<${Text} text=${letter.text} own=${letter.own} draft=${false} />`}
    ${!draft && !letter && !writing && html`<div class="sheet empty"><p>${words.none}</p><p class="quiet">${words.noneHint}</p></div>`}
  </div>`;
}

/** @param {{text: string, draft: boolean, own?: string[]}} props */
function Text({ text, draft, own = [] }) {
  const told = own.join(" ");
  const paragraphs = text.split(/\n{2,}/);
  return html`<article class=${`sheet letter-sheet ${draft ? "draft" : ""}`} aria-label=${words.label} aria-busy=${draft}>
    ${paragraphs.map((one, n) => html`<p key=${n}>${one}${told && one === told && html` <small class="quiet">${words.own}</small>`}${draft && n === paragraphs.length - 1 && html`<i class="caret"></i>`}</p>`)}
  </article>`;
}

/** @param {{id: string}} props */
function Downloads({ id }) {
  return html`<${Menu} label=${words.download}>
    ${FORMATS.map((format) => html`<li><a href=${sessions.letter(id, format)} download data-instead=${format === "pdf" ? sessions.letter(id, "docx") : null}>${strings.session.formats[format]}</a></li>`)}
  <//>`;
}
