/** A question: while it is open a card with its ways to answer, afterwards a quiet one. */

import { html, useComputed, useEffect, useRef, useSignal } from "../html.js";
import { spotOf } from "../state/evidence.js";
import { keep, kept } from "../state/kept.js";
import { saysMore } from "../state/more.js";
import { strings } from "../strings.js";

/** @import { Question, Stance } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.talk;

/** @param {{room: Room, id: string}} props */
export function Resolved({ room, id }) {
  const question = useComputed(() => room.questions.value.find((q) => q.id === id)).value;
  if (!question || question.outcome === null) return null;
  return html`<div class="question resolved">
    <p class="kicker">${words[question.outcome](question.index)}</p>
    <p><${Marked} text=${question.text} mark=${question.requirement} /></p>
  </div>`;
}

/** @param {{room: Room, question: Question}} props */
export function QuestionCard({ room, question }) {
  const posting = question.kind === "posting";
  const place = question.kind === "place";
  const slot = `answer:${room.id}:${question.id}`;
  const text = useSignal(kept(slot));
  const empty = useSignal(false);
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const busy = room.busy.value.has(question.id);
  const refusal = room.refusal.value;

  useEffect(() => {
    if (room.following && !elsewhere()) box.current?.focus();
    room.following = false;
  }, []);

  /** @param {string} value */
  const write = (value) => {
    text.value = value;
    empty.value = false;
    keep(slot, value);
  };
  /** @param {string} type @param {Record<string, unknown>} [fields] */
  const send = async (type, fields = {}) => {
    if (busy) return;
    room.following = true;
    const { ok } = await room.send(question.id, type, { question_id: question.id, ...fields });
    if (ok) keep(slot, "");
    else room.following = false;
  };
  const answer = (/** @type {Stance} */ stance) => {
    const said = text.value.trim();
    if (stance === "yes" && !said) {
      empty.value = true;
      box.current?.focus();
      return;
    }
    send("answer", { text: said, stance });
  };
  const choice = (/** @type {string} */ said, /** @type {Record<string, unknown>} */ fields) =>
    html`<button class="button small" aria-disabled=${busy} onClick=${() => send("answer", fields)}>${said}</button>`;
  const proceed = () => {
    room.following = true;
    room.send(question.id, "proceed");
  };
  /** @param {KeyboardEvent} event */
  const enter = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) answer("yes");
  };
  const line = question.shown_by ?? null;
  // The one that is offered by itself is not offered twice.
  const lines = (question.lines ?? []).filter(({ ref }) => ref !== line?.ref);
  const show = () => {
    const spot = line && spotOf(line, room.original.peek(), room.changes.peek());
    if (spot) room.show([spot]);
  };

  const kicker = question.kind === "gap" ? words.question(question.index, question.of) : words[question.kind];
  const trouble = empty.value ? words.needText[posting ? "posting" : place ? "place" : "answer"] : refusal?.about === question.id ? refusal.text : "";
  const told = useComputed(() => room.session.value.log.some((e) => e.kind === "progress" && e.message.includes(question.reason))).value;
  const heading = `q-${question.id}`;
  return html`<section class="question open" aria-labelledby=${heading}>
    <h2 class="kicker" id=${heading}>${kicker}</h2>
    <p class="asks"><${Marked} text=${question.text} mark=${question.requirement} /></p>
    ${question.reason && !(posting && told) && html`<p class="quiet">${words.why} ${question.reason}</p>`}
    ${question.quote && saysMore({ text: question.requirement, quote: question.quote }) && html`<blockquote><span class="hidden">${words.quote} </span>${question.quote}</blockquote>`}
    ${question.choices.length > 0 &&
    html`<div class="choices" role="group" aria-label=${words.choices}>
      ${question.choices.map((said) => choice(said, { text: said }))}
      ${line && html`<button class="link" onClick=${show}>${words.showLine}</button>`}
    </div>`}
    ${lines.length > 0 &&
    html`<details class="pointing">
      <summary>${words.lines}</summary>
      ${lines.map((line) => choice(line.quote, { line: line.ref }))}
    </details>`}
    <textarea
      ref=${box}
      class=${posting ? "whole-posting" : null}
      rows=${posting ? 10 : 2}
      value=${text.value}
      aria-label=${posting ? words.posting : words.yours}
      aria-invalid=${trouble ? "true" : null}
      placeholder=${posting ? words.postingHint : place ? words.placeHint : words.hint}
      onInput=${(/** @type {Event & {currentTarget: HTMLTextAreaElement}} */ event) => write(event.currentTarget.value)}
      onKeyDown=${enter}
    ></textarea>
    <p class="trouble-line" role="alert">${trouble}</p>
    <div class="ways">
      <button class="button primary" aria-disabled=${busy} onClick=${() => answer("yes")}>${posting ? words.usePosting : words.answer}</button>
      ${!posting &&
      !place &&
      html`<button class="button" aria-disabled=${busy} onClick=${() => answer("no")}>${words.no}</button>
        <button class="button" aria-disabled=${busy} onClick=${() => answer("cannot_confirm")}>${words.cannot}</button>`}
      ${!posting && html`<button class="button" aria-disabled=${busy} onClick=${() => send("skip")}>${words.skip}</button>`}
    </div>
    ${!posting &&
    html`<button class="link proceed" onClick=${proceed}>${words.proceed}</button>`}
  </section>`;
}

/** Whether somebody is busy with something else than the conversation, or has begun to write to it. */
function elsewhere() {
  const here = document.activeElement;
  if (here instanceof HTMLTextAreaElement && here.closest(".ask")) return here.value !== "";
  return here !== null && here !== document.body;
}

/** A text in which the thing it is about stands out. @param {{text: string, mark: string}} props */
function Marked({ text, mark }) {
  const at = mark ? text.indexOf(mark) : -1;
  if (at < 0) return text;
  return html`${text.slice(0, at)}<strong>${mark}</strong>${text.slice(at + mark.length)}`;
}
