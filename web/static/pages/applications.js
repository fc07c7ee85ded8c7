/** Where a person applied: a board by status or a table, new ones, and all as CSV. */

import { applications as calls } from "../api/applications.js";
import { html, useEffect, useMemo, useRef, useSignal } from "../html.js";
import { ApplicationForm } from "../parts/application-form.js";
import { ApplicationsTable } from "../parts/applications-table.js";
import { Board, calledBy } from "../parts/board.js";
import { Listed } from "../parts/listed.js";
import { Paged } from "../state/paged.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { applications as words } from "../strings/applications.js";

/** @import { Application, ApplicationFields, ApplicationStatus } from "../applications.d.ts" */

const VIEWS = /** @type {const} */ (["board", "table"]);

export function ApplicationsPage() {
  const list = useMemo(() => new Paged(calls.page), []);
  const view = useSignal(chosen());
  const adding = useSignal(false);
  const opener = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const done = () => {
    adding.value = false;
    opener.current?.focus();
  };
  useEffect(() => {
    document.title = strings.title(words.title);
    list.load();
  }, []);

  /** Shown at once, and taken back when the server refuses. @param {Application} row @param {ApplicationStatus} status */
  const move = async (row, status) => {
    list.put({ ...row, status });
    try {
      list.put(await calls.edit(row.id, { status }));
      tell(words.moved(calledBy(row), words.status[status]));
    } catch (error) {
      list.put(row);
      tell(sentence(error));
    }
  };
  /** @param {ApplicationFields} given */
  const add = async (given) => {
    list.put(await calls.add(given));
    done();
  };
  /** @param {typeof VIEWS[number]} name */
  const see = (name) => {
    view.value = name;
    try {
      localStorage.setItem("applications", name);
    } catch {
      // Storage may be forbidden: the choice then holds until the page is left.
    }
  };
  const rows = list.rows.value ?? [];
  const Shown = view.value === "board" ? Board : ApplicationsTable;
  return html`<main id="content" class="page full" tabindex="-1">
    <div class="page-head">
      <h1 class="grow">${words.title}</h1>
      ${rows.length
        ? html`<div class="segments" role="group" aria-label=${words.view.label}>
              ${VIEWS.map((name) => html`<button aria-pressed=${view.value === name} onClick=${() => see(name)}>${words.view[name]}</button>`)}
            </div>
            <a class="button" href=${calls.table} download aria-label=${words.csvLong} title=${words.csvLong}>${words.csv}</a>`
        : null}
      <button class="button primary" ref=${opener} aria-expanded=${adding.value} onClick=${() => (adding.value = !adding.value)}>${words.add}</button>
      <p class="lead">${words.lead}</p>
    </div>
    ${adding.value &&
    html`<section class="card part" aria-labelledby="add-title">
      <h2 id="add-title">${words.addTitle}</h2>
      <${ApplicationForm} one=${null} onSave=${add} onCancel=${done} />
    </section>`}
    <${Listed} list=${list} empty=${!adding.value && html`<${Empty} />`}>
      <${Shown} rows=${rows} onMove=${move} />
    <//>
  </main>`;
}

function Empty() {
  return html`<div class="card empty"><p>${words.empty}</p><p class="quiet">${words.emptyHint}</p></div>`;
}

/** @returns {typeof VIEWS[number]} */
function chosen() {
  try {
    return localStorage.getItem("applications") === "table" ? "table" : "board";
  } catch {
    return "board"; // storage may be forbidden: nothing was chosen then
  }
}
