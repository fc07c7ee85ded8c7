/** Tells screen readers the newest progress and each question, once, without the history. */

import { html, useComputed } from "../html.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

/** @param {{room: Room}} props */
export function Announcer({ room }) {
  const progress = useComputed(() => {
    const { status, log } = room.session.value;
    const last = log.findLast((entry) => entry.kind === "progress");
    return status === "running" && last?.kind === "progress" ? last.message : strings.status[status];
  });
  const question = useComputed(() => {
    const open = room.question.value;
    return open ? `${strings.talk.question(open.index, open.of)}: ${open.text}` : "";
  });
  return html`<div class="hidden">
    <p aria-live="polite">${progress.value}</p>
    <p aria-live="polite">${question.value}</p>
    <p aria-live="polite">${room.outcome.value}</p>
  </div>`;
}
