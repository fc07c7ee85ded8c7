/** The résumé itself, drawn from the tracked document. */

import { html } from "../html.js";
import { Changed, Gone, Kept, Move } from "./change.js";

/** @import { Doc, Entry, Section } from "../state/document.js" */
/** @import { Line } from "../state/tracking.js" */
/** @import { Room } from "../state/room.js" */


/** @param {{room: Room, doc: Doc}} props */
export function Paper({ room, doc }) {
  return html`
    <header>
      <h2 class="name">${doc.name}</h2>
      ${doc.label && html`<div class="label" ...${spot(room, doc.label)}><${Changed} room=${room} line=${doc.label} /></div>`}
      <p class="contact">${doc.contact.join(" · ")}</p>
    </header>
    ${doc.summary &&
    html`<section>
      <h3>${room.headings.value.summary}</h3>
      <div ...${spot(room, doc.summary)}><${Changed} room=${room} line=${doc.summary} /></div>
    </section>`}
    ${doc.sections.map((section) => html`<${Part} key=${section.section + section.title} room=${room} section=${section} />`)}
  `;
}

/** @param {{room: Room, section: Section}} props */
function Part({ room, section }) {
  const { section: name, title, entries, move } = section;
  return html`<section>
    <h3>${title || room.headings.value[name]}</h3>
    ${move && html`<${Move} room=${room} change=${move} />`}
    ${entries.map((entry) => html`<${Item} key=${entry.path} room=${room} entry=${entry} inline=${name === "skills"} />`)}
  </section>`;
}

/** @param {{room: Room, entry: Entry, inline: boolean}} props */
function Item({ room, entry, inline }) {
  const { heading, texts, lines, keywords, label, move, gone, kept } = entry;
  const named = heading.title || label || texts[0]?.before || keywords.map((line) => line.before).join(", ");
  if (gone) return html`<div class="entry"><${Gone} room=${room} change=${gone} name=${named} /></div>`;
  const Tools = room.free.value?.EntryTools;
  const tools = Tools && html`<${Tools} room=${room} path=${entry.path} name=${named} />`;
  if (inline) return html`<${Keywords} room=${room} entry=${entry} tools=${tools} />`;
  const lit = room.spots.value.includes(entry.path);
  return html`<div class=${`entry ${lit ? "spot" : ""}`}>
    ${(heading.title || heading.dates) &&
    html`<div class="entry-head">
      <h4>${heading.title || label}${heading.detail && html`<span>${heading.detail}</span>`}</h4>
      ${heading.dates && html`<span class="dates">${heading.dates}</span>`}
    </div>`}
    ${tools}
    ${kept && html`<${Kept} room=${room} change=${kept} />`}
    ${move && html`<${Move} room=${room} change=${move} />`}
    ${texts.map((line) => html`<div key=${line.path} ...${spot(room, line)}><${Changed} room=${room} line=${line} /></div>`)}
    ${lines.length > 0 &&
    html`<ul>
      ${lines.map((line) => html`<li key=${keyOf(line)} ...${spot(room, line)}><${Changed} room=${room} line=${line} /></li>`)}
    </ul>`}
    ${keywords.length > 0 && html`<p>${keywords.map((line) => line.after).join(", ")}</p>`}
  </div>`;
}

/** A group of skills is one line of text in which single words change. @param {{room: Room, entry: Entry, tools: unknown}} props */
function Keywords({ room, entry, tools }) {
  const { keywords, label, move, kept } = entry;
  const tail = (/** @type {number} */ n) => (n < keywords.length - 1 ? "," : "");
  const lit = room.spots.value.includes(entry.path) || room.spots.value.includes(`${entry.path}.keywords`);
  return html`<div class=${`entry skills ${lit ? "spot" : ""}`}>
    ${kept && html`<${Kept} room=${room} change=${kept} />`}
    ${move && html`<${Move} room=${room} change=${move} />`}
    ${tools}
    <div>
      ${label && html`<strong>${label}${keywords.length > 0 ? ": " : ""}</strong>`}
      ${keywords.map(
        (line, n) =>
          html`<span key=${keyOf(line)} ...${spot(room, line)}><${Changed} room=${room} line=${line} inline=${true} tail=${tail(n)} /></span>${" "}`,
      )}
    </div>
  </div>`;
}

/** @param {Line} line An inserted line has no place of its own in the original. */
const keyOf = (line) => (line.change?.op === "insert" ? line.change.id : line.path);

/** @param {Room} room @param {Line} line */
function spot(room, line) {
  const spots = room.spots.value;
  const lit = spots.includes(line.path) || (line.change !== null && spots.includes(line.change.id));
  return lit ? { class: "spot" } : {};
}
