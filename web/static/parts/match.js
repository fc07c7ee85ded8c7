/** The right side of a session: the score, every requirement with where it is met, and the fact check. */

import { html, useComputed } from "../html.js";
import { spotOf } from "../state/evidence.js";
import { strings } from "../strings.js";
import { Facts } from "./facts.js";
import { Glyph } from "./glyph.js";
import { shortSource } from "./wording.js";

/** @import { Requirement, RequirementStanding } from "../protocol.d.ts" */
/** @import { Room } from "../state/room.js" */

const words = strings.match;
/** @type {Record<RequirementStanding, {kind: string, sign: unknown}>} */
const LOOKS = {
  demonstrated: { kind: "met", sign: html`<${Glyph} name="check" />` },
  asked: { kind: "met", sign: html`<${Glyph} name="check" />` },
  declared: { kind: "partly", sign: "~" },
  missing: { kind: "not", sign: "–" },
};

const KINDS = /** @type {const} */ (["must", "nice"]);
const ASKED = { kind: "partly", sign: "?" };

/** @param {{room: Room}} props */
export function MatchPanel({ room }) {
  const requirements = useComputed(() => room.session.value.requirements).value;
  return html`<aside class="pane match-panel" aria-label=${words.label}>
    <h2>${words.title}</h2>
    <${Points} room=${room} />
    ${KINDS.map((kind) => html`<${Group} key=${kind} room=${room} kind=${kind} all=${requirements} />`)}
    <${Facts} room=${room} />
  </aside>`;
}

/** @param {{room: Room, kind: Requirement["kind"], all: Requirement[]}} props */
function Group({ room, kind, all }) {
  const mine = all.filter((requirement) => requirement.kind === kind);
  if (!mine.length) return null;
  const met = mine.filter(({ state }) => LOOKS[state].kind === "met").length;
  return html`<section class="requirements" aria-labelledby=${`asks-${kind}`}>
    <h3 id=${`asks-${kind}`}>${words.kinds[kind]} <small>${words.met(met, mine.length)}</small></h3>
    <ul>
      ${mine.map((requirement) => html`<${One} key=${requirement.id} room=${room} requirement=${requirement} />`)}
    </ul>
  </section>`;
}

/** @param {{room: Room}} props */
function Points({ room }) {
  const { before, after } = useComputed(() => room.session.value.score).value;
  if (before === null) return html`<p class="quiet">${words.pending}</p>`;
  const now = after ?? before;
  return html`<div class="points">
    <p>
      <span class="hidden">${words.score(before, now)}</span>
      <span aria-hidden="true">${now !== before && html`<s>${before}</s> <${Glyph} name="arrow" /> `}<b>${now}</b> <small>${words.of}</small></span>
    </p>
    <progress max="100" value=${now} aria-hidden="true"></progress>
  </div>`;
}

/** @param {{room: Room, requirement: Requirement}} props */
function One({ room, requirement }) {
  const { kind, sign } = asked(room, requirement) ? ASKED : LOOKS[requirement.state];
  const spots = requirement.evidence.map((e) => spotOf(e, room.original.value, room.changes.value)).filter(Boolean);
  const said = below(room, requirement);
  const state = words.state[requirement.state];
  const body = html`<i class=${`mark ${kind}`} aria-hidden="true">${sign}</i>
    <span>
      ${said !== state && html`<span class="hidden">${state}: </span>`}${requirement.text}
      <small>${said}</small>
    </span>`;
  if (!spots.length) return html`<li><${Gap} room=${room} requirement=${requirement} body=${body} /></li>`;
  const lit = spots.every((s) => room.spots.value.includes(s));
  const toggle = () => (lit ? (room.spots.value = []) : room.show(spots));
  return html`<li>
    <button class="requirement" aria-pressed=${lit} title=${words.show} onClick=${toggle}>${body}</button>
  </li>`;
}

/** What is not shown can be told, once nothing is asked any more. @param {{room: Room, requirement: Requirement, body: unknown}} props */
function Gap({ room, requirement, body }) {
  const free = useComputed(() => room.session.value.status === "completed").value;
  if (!free || requirement.state !== "missing") return html`<span class="requirement">${body}</span>`;
  return html`<button class="requirement" title=${words.tell} onClick=${() => room.tellOf(requirement.text)}>
    ${body}<span class="hidden">${words.tell}</span>
  </button>`;
}

/** Whether the open question is about it. @param {Room} room @param {Requirement} requirement */
function asked(room, requirement) {
  const open = room.question.value;
  return open !== null && open.requirement !== "" && open.requirement === requirement.text;
}

/** @param {Room} room @param {Requirement} requirement */
function below(room, requirement) {
  const questions = room.questions.value;
  const original = room.original.value;
  const sources = [...new Set(requirement.evidence.map((e) => shortSource(e, questions, original)))];
  return (
    requirement.note ||
    (asked(room, requirement) && words.questionOpen) ||
    sources.slice(0, 2).join(" · ") ||
    (requirement.state === "declared" ? words.skillsOnly : words.notShown)
  );
}
