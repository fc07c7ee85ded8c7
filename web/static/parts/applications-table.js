/** Applications as a table. */

import { ago, fullDay } from "../dates.js";
import { html, useMemo } from "../html.js";
import { ordered } from "../state/applications.js";
import { applications as words } from "../strings/applications.js";
import { calledBy, Next, StatusChoice } from "./board.js";

/** @import { Application } from "../applications.d.ts" */
/** @import { Move } from "./board.js" */

/** @param {{rows: Application[], onMove: Move}} props */
export function ApplicationsTable({ rows, onMove }) {
  const all = useMemo(() => ordered(rows), [rows]);
  return html`<div class="card table-card">
    <table class="applications-table">
      <thead>
        <tr>
          ${Object.values(words.columns).map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (row) => html`<tr key=${row.id}>
            <td class="what">
              <a class="title" href=${`/applications/${row.id}`}>${calledBy(row)}</a>
              ${row.company && row.position && html`<small>${row.company}</small>`}
            </td>
            <td><${StatusChoice} row=${row} onMove=${onMove} /></td>
            <td class="when" data-name=${words.columns.applied}>${row.applied_at ? fullDay(row.applied_at) : "–"}</td>
            <td class="when" data-name=${words.columns.next}><${Next} row=${row} short /></td>
            <td class="when" data-name=${words.columns.changed}>${ago(row.updated_at)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
