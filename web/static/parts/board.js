/** Applications on a board: a column for each status; cards are dragged, or moved by their own list of statuses. */

import { coming } from "../dates.js";
import { html, useMemo, useSignal } from "../html.js";
import { columns, due, STATUSES } from "../state/applications.js";
import { applications as words } from "../strings/applications.js";

/** @import { Application, ApplicationStatus } from "../applications.d.ts" */
/** @typedef {(row: Application, status: ApplicationStatus) => void} Move */

/** @param {{rows: Application[], onMove: Move}} props */
export function Board({ rows, onMove }) {
  const held = useSignal("");
  const over = useSignal("");
  const all = useMemo(() => columns(rows), [rows]);
  /** @param {DragEvent} event @param {ApplicationStatus} status */
  const hover = (event, status) => {
    if (!held.value) return;
    event.preventDefault();
    over.value = status;
  };
  /** @param {DragEvent} event @param {ApplicationStatus} status */
  const drop = (event, status) => {
    event.preventDefault();
    const row = rows.find((one) => one.id === held.value);
    held.value = over.value = "";
    if (row && row.status !== status) onMove(row, status);
  };
  return html`<div class="board">
    ${all.map(
      ({ status, rows: own }) =>
        html`<section
          class=${`column ${over.value === status ? "over" : ""} ${own.length ? "" : "vacant"}`}
          aria-label=${words.count(words.status[status], own.length)}
          onDragOver=${(/** @type {DragEvent} */ event) => hover(event, status)}
          onDragLeave=${() => (over.value = "")}
          onDrop=${(/** @type {DragEvent} */ event) => drop(event, status)}
        >
          <h2><span>${words.status[status]}</span><span class="pill">${own.length}</span></h2>
          <ul>
            ${own.map((row) => html`<${Card} key=${row.id} row=${row} held=${held} onMove=${onMove} />`)}
          </ul>
        </section>`,
    )}
  </div>`;
}

/** @param {{row: Application, held: import("../vendor/signals.js").Signal<string>, onMove: Move}} props */
function Card({ row, held, onMove }) {
  /** @param {DragEvent} event */
  const take = (event) => {
    held.value = row.id;
    event.dataTransfer?.setData("text/plain", calledBy(row));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
  };
  return html`<li class="card app" draggable="true" onDragStart=${take} onDragEnd=${() => (held.value = "")}>
    <a class="title" href=${`/applications/${row.id}`}>${calledBy(row)}</a>
    ${row.company && row.position && html`<p class="quiet">${row.company}</p>`}
    <${Next} row=${row} />
    <${StatusChoice} row=${row} onMove=${onMove} />
  </li>`;
}

/** @param {{row: Application, short?: boolean}} props `short`: what it is about is said already */
export function Next({ row, short = false }) {
  const near = due(row);
  if (!near) return short ? "–" : null;
  const when = coming(row.next_step_at ?? "");
  return html`<span class=${`next ${near}`}>${short && near !== "over" ? when : words.next[near](when)}</span>`;
}

/** @param {{row: Application, onMove: Move}} props */
export function StatusChoice({ row, onMove }) {
  const id = `status-${row.id}`;
  /** @param {Event & {currentTarget: HTMLSelectElement}} event */
  const choose = (event) => {
    onMove(row, /** @type {ApplicationStatus} */ (event.currentTarget.value));
    requestAnimationFrame(() => document.getElementById(id)?.focus()); // In another column it is another element.
  };
  return html`<select id=${id} class="status-choice" aria-label=${words.statusOf(calledBy(row))} value=${row.status} onChange=${choose}>
    ${STATUSES.map((name) => html`<option value=${name} selected=${name === row.status}>${words.status[name]}</option>`)}
  </select>`;
}

/** @param {Application} row */
export const calledBy = (row) => row.position || row.company || words.untitled;
