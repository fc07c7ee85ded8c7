/** What was said and done so far, the open question, and a line to ask for more. */

import { html, useComputed, useEffect, useLayoutEffect, useMemo, useRef } from "../html.js";
import { worthSaying } from "../state/log.js";
import { can } from "../state/stages.js";
import { strings } from "../strings.js";
import { Ask } from "./ask.js";
import { QuestionCard, Resolved } from "./question.js";
import { reveal } from "./reveal.js";
import { changeLine } from "./wording.js";

/** @import { Entry } from "../state/session.js" */
/** @import { Room } from "../state/room.js" */

const words = strings.talk;
/** So near to its end, a list follows what is added to it. */
const NEAR_PX = 80;

/** @param {{room: Room}} props */
export function Conversation({ room }) {
  const log = useComputed(() => room.session.value.log).value;
  const said = useMemo(() => worthSaying(log), [log]);
  const drafts = room.drafts.value;
  const question = room.question.value;
  // What an answer leads to comes piece by piece: its question may be closed before the session has gone on.
  const due = useComputed(() => can.stop(room.session.value.status)).value;
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const follow = useRef(/** @type {boolean | null} */ (true));

  useLayoutEffect(() => {
    if (list.current && follow.current) list.current.scrollTop = list.current.scrollHeight;
  });
  useEffect(() => {
    if (question || !room.following) return;
    const box = document.querySelector(".ask textarea");
    if (box instanceof HTMLElement && document.activeElement === document.body) box.focus();
    room.following = due; // The next question may be on its way.
  }, [question?.id, due]);
  useEffect(() => {
    // A notice above or a growing line below takes height: the end stays in view.
    const box = list.current;
    if (!box) return;
    const watch = new ResizeObserver(() => {
      if (follow.current) box.scrollTop = box.scrollHeight;
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const onScroll = () => {
    const box = list.current;
    if (box) follow.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
  };

  return html`<div class="talk">
    <div class="log" ref=${list} onScroll=${onScroll} tabindex="0" role="region" aria-label=${words.label}>
      ${log.length === 0 && !question && html`<p class="quiet">${words.empty}</p>`}
      ${said.map((entry) => html`<${Said} key=${entry.seq} room=${room} entry=${entry} />`)}
      ${drafts.map(
        (draft) =>
          html`<div key=${draft.id} class="bubble tailor draft">
            <small>${words.writing}</small>${draft.text}<i class="caret"></i>
          </div>`,
      )}
      ${question && html`<${QuestionCard} key=${question.id} room=${room} question=${question} />`}
    </div>
    <${Ask} room=${room} />
  </div>`;
}

/** @param {{room: Room, entry: Entry}} props */
function Said({ room, entry }) {
  switch (entry.kind) {
    case "progress":
      return html`<p class="event">${entry.message}</p>`;
    case "change":
      return html`<${Changed} room=${room} id=${entry.id} />`;
    case "question":
      return html`<${Resolved} room=${room} id=${entry.id} />`;
    case "answer":
      return html`<${Answered} entry=${entry} />`;
    case "message":
      return html`<div class=${`bubble ${entry.role === "user" ? "you" : "tailor"}`}>
        <span class="hidden">${entry.role === "user" ? words.you : words.tailor}: </span>${entry.text}
        ${entry.fallback === "offline" && html`${" "}<${Without} room=${room} />`}
      </div>`;
    case "error":
      return html`<p class="event bad">${entry.message}</p>`;
    case "status":
      return html`<${Turned} room=${room} entry=${entry} />`;
  }
}

/** Where the model did not answer: the built-in engine may, from here on. @param {{room: Room}} props */
function Without({ room }) {
  const engine = useComputed(() => room.session.value.engine).value;
  if (engine === "offline") return null;
  return html`<button class="link" onClick=${() => room.send("resume", "resume", { engine: "offline" })}>
    ${strings.session.without}
  </button>`;
}

/** @param {{entry: Entry & {kind: "answer"}}} props */
function Answered({ entry }) {
  if (entry.outcome !== "answered") return null;
  const text = entry.text || (entry.stance === "no" ? words.saidNo : entry.stance === "cannot_confirm" ? words.saidCannot : "");
  return text ? html`<div class="bubble you"><span class="hidden">${words.you}: </span>${text}</div>` : null;
}

/** @param {{room: Room, entry: Entry & {kind: "status"}}} props */
function Turned({ room, entry }) {
  const changed = useComputed(() => room.document.value.changes.length > 0).value;
  if (entry.status === "stopped") return html`<p class="event paused">${words.stopped}</p>`;
  if (entry.status !== "completed") return null;
  // On a phone the changes are elsewhere: it leads there.
  const look = () => {
    const [first] = room.document.value.changes;
    if (first) reveal(room, first.id);
    else room.show([]);
  };
  return html`<p class="event"><button class="link plain" onClick=${look}>${changed ? words.completed : words.unchanged}</button></p>`;
}

/** @param {{room: Room, id: string}} props */
function Changed({ room, id }) {
  const change = useComputed(() => room.changes.value.find((c) => c.id === id)).value;
  if (!change) return null;
  const show = () => reveal(room, id);
  const told = change.op === "insert" && change.evidence.some((e) => e.source === "answer");
  return html`<p class="event">
    <button class="link plain" onClick=${show}>${changeLine(change, room.original.value)}</button>
    ${told && ` — ${words.fromAnswer}`}
  </p>`;
}
