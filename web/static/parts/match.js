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

const ASKED = { kind: "partly", sign: "?" };

/** @param {{room: Room}} props */
export function MatchPanel({ room }) {
  const requirements = useComputed(() => room.session.value.requirements).value;
  return html`<aside class="pane match-panel" aria-label=${words.label}>
    <h2>${words.title}</h2>
    <${Points} room=${room} />
    ${requirements.length > 0 &&
    html`<ul class="requirements" aria-label=${words.requirements}>
      ${requirements.map((requirement) => html`<${One} key=${requirement.id} room=${room} requirement=${requirement} />`)}
    </ul>`}
    <${Facts} room=${room} />
  </aside>`;
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
  const body = html`<i class=${`mark ${kind}`} aria-hidden="true">${sign}</i>
    <span>
      <span class="hidden">${words.state[requirement.state]}: </span>${requirement.text}
      <small>${below(room, requirement)}</small>
    </span>`;
  if (!spots.length) return html`<li><span class="requirement">${body}</span></li>`;
  const lit = spots.every((s) => room.spots.value.includes(s));
  const toggle = () => (lit ? (room.spots.value = []) : room.show(spots));
  return html`<li>
    <button class="requirement" aria-pressed=${lit} title=${words.show} onClick=${toggle}>${body}</button>
  </li>`;
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
  const said =
    requirement.note ||
    (asked(room, requirement) && words.questionOpen) ||
    sources.slice(0, 2).join(" · ") ||
    (requirement.state === "declared" ? words.skillsOnly : words.notShown);
  return requirement.kind === "nice" ? `${said.replace(/\.$/, "")} · ${words.nice}` : said;
}
