/** One session, live: conversation, document and match. */

import { api } from "../api.js";
import { html, useComputed, useEffect, useLayoutEffect, useMemo, useRef } from "../html.js";
import { Announcer } from "../parts/announcer.js";
import { Conversation } from "../parts/conversation.js";
import { DocumentPane } from "../parts/document.js";
import { Head } from "../parts/head.js";
import { LinkNotice } from "../parts/link.js";
import { MatchPanel } from "../parts/match.js";
import { Stages } from "../parts/stages.js";
import { Room } from "../state/room.js";
import { count, me } from "../store.js";
import { strings } from "../strings.js";
import { Missing } from "./missing.js";

/** @import { Status } from "../protocol.d.ts" */
/** @import { View } from "../state/room.js" */

const words = strings.session;
const VIEWS = /** @type {const} */ (["conversation", "document", "match"]);

/** @param {{id: string}} props */
export function SessionPage({ id }) {
  const room = useMemo(() => new Room(id, api.socket(id, location)), [id]);
  useLayoutEffect(() => {
    room.open();
    const undo = (/** @type {KeyboardEvent} */ event) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      room.undo();
    };
    addEventListener("keydown", undo);
    return () => {
      removeEventListener("keydown", undo);
      room.close();
    };
  }, [room]);

  const known = useComputed(() => room.session.value.known).value;
  const title = useComputed(() => room.session.value.job.title).value;
  const asking = useComputed(() => room.question.value !== null).value;
  const status = useComputed(() => room.session.value.status).value;
  const link = room.link.value;
  const was = useRef(/** @type {Status | null} */ (null));
  useEffect(() => {
    // What is finished before one's eyes counts from now on, whether or not it is told of as well.
    if (was.current && was.current !== status && status === "completed") count();
    was.current = known ? status : null;
  }, [known, status]);
  useEffect(() => {
    document.title = strings.title((asking ? "● " : "") + (title || words.untitled));
  }, [title, asking]);
  useEffect(() => {
    if (link === "signed-out") me.value = null;
  }, [link]);

  if (link === "missing") return html`<${Missing} />`;
  const view = room.view.value;
  return html`<main id="content" class=${`session see-${view} ${room.beside.value ? "beside-original" : ""}`} tabindex="-1">
    <${Head} room=${room} />
    <${Stages} room=${room} />
    <${LinkNotice} room=${room} />
    <${Announcer} room=${room} />
    <${Views} view=${view} asking=${asking} onView=${(/** @type {View} */ next) => (room.view.value = next)} />
    ${known
      ? html`<div class="panes">
          <${Conversation} room=${room} />
          <${DocumentPane} room=${room} />
          <${MatchPanel} room=${room} />
        </div>`
      : html`<div class="splash" role="status">${link === "refused" ? "" : words.loading}</div>`}
  </main>`;
}

/** On narrow screens one part at a time. @param {{view: View, asking: boolean, onView: (view: View) => void}} props */
function Views({ view, asking, onView }) {
  return html`<div class="views" role="group" aria-label=${words.views.label}>
    ${VIEWS.map(
      (name) =>
        html`<button aria-pressed=${view === name} onClick=${() => onView(name)}>
          ${words.views[name]}
          ${name === "conversation" && asking && html`<i class="dot"></i><span class="hidden">${words.questionOpen}</span>`}
        </button>`,
    )}
  </div>`;
}
