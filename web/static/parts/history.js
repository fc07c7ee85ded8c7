/** The table of sessions with what can be done with each. */

import { api } from "../api.js";
import { ago, fullDay } from "../dates.js";
import { html, useSignal } from "../html.js";
import { navigate } from "../router.js";
import { sentence, tell } from "../store.js";
import { strings } from "../strings.js";
import { Chip } from "./chip.js";
import { Glyph } from "./glyph.js";
import { Skeleton } from "./listed.js";

/** @import { SessionRow } from "../protocol.d.ts" */
/** @import { List } from "../state/list.js" */

const words = strings.history;

/** @param {{list: List}} props */
export function History({ list }) {
  const rows = list.rows.value;
  const trouble = list.trouble.value;
  return html`<section class="card history" aria-labelledby="history-title">
    <h2 id="history-title">${words.title}</h2>
    ${trouble &&
    html`<p class="trouble-line" role="alert">
      ${rows ? `${words.stale} ` : ""}${trouble}${" "}
      <button class="link" onClick=${() => list.refresh()}>${strings.retry}</button>
    </p>`}
    ${rows === undefined ? !trouble && html`<${Skeleton} />` : rows.length ? html`<${Table} rows=${rows} />` : html`<${Empty} />`}
    ${rows?.length && list.cursor.value
      ? html`<button class="button small" onClick=${() => list.more()}>${words.more}</button>`
      : null}
  </section>`;
}

/** @param {{rows: SessionRow[]}} props */
function Table({ rows }) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.posting}</th>
        <th scope="col">${words.status}</th>
        <th scope="col">${words.progress}</th>
        <th scope="col">${words.match}</th>
        <th scope="col"><span class="hidden">${words.actions}</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => html`<${Row} key=${row.id} row=${row} />`)}
    </tbody>
  </table>`;
}

/** @param {{row: SessionRow}} props */
function Row({ row }) {
  const job = row.job ?? {};
  const title = job.title || hostOf(job.url) || words.untitled;
  return html`<tr>
    <td class="posting">
      <a href=${`/sessions/${row.id}`}>${title}</a>
      <small>${[job.company, ago(row.created_at), row.kept_until && words.kept(fullDay(row.kept_until))].filter(Boolean).join(" · ")}</small>
    </td>
    <td class="state"><${Chip} status=${row.status} /></td>
    <td class="progress"><${Bar} row=${row} /></td>
    <td class="match"><${Match} row=${row} /></td>
    <td class="actions"><${Actions} row=${row} title=${title} /></td>
  </tr>`;
}

/** @param {{row: SessionRow}} props */
function Bar({ row }) {
  const label = `${words.progress} ${words.percent(row.progress)}`;
  return html`<progress class=${row.status} max="100" value=${row.progress} aria-label=${label}></progress>`;
}

/** @param {{row: SessionRow}} props */
function Match({ row }) {
  const { before, after } = row.score ?? {};
  if (before === null || before === undefined) return html`<span class="quiet">–</span>`;
  if (after === null || after === undefined || after === before) return html`<span>${before}</span>`;
  return html`<span>${before} <${Glyph} name="arrow" /><span class="hidden">${words.to}</span> ${after}</span>`;
}

/** @param {{row: SessionRow, title: string}} props */
function Actions({ row, title }) {
  const of = html`<span class="hidden">${words.of(title)}</span>`;
  const page = `/sessions/${row.id}`;
  if (row.status === "completed") {
    return html`<a class="button small" href=${api.file(row.id, "pdf")} download data-instead=${api.file(row.id, "docx")}>${words.pdf}${of}</a>
      <a class="button small" href=${api.file(row.id, "docx")} download>${words.docx}${of}</a>`;
  }
  if (row.status === "stopped" || row.status === "failed") {
    return html`<button class="button small" onClick=${() => resume(row.id)}>${words.resume}${of}</button>`;
  }
  const ask = row.question?.kind === "posting" ? words.paste : words.answer;
  return html`<a class="button small" href=${page}>${row.status === "waiting" ? ask : words.open}${of}</a>`;
}

/** @param {string} id */
async function resume(id) {
  try {
    await api.resume(id);
    navigate(`/sessions/${id}`);
  } catch (error) {
    tell(sentence(error));
  }
}

/** Nothing yet: what to do, also for whoever has no file at hand. */
function Empty() {
  const busy = useSignal(false);
  const sample = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      const { startSample } = await import("../state/sample.js");
      navigate(`/sessions/${await startSample()}`);
    } catch (error) {
      tell(error instanceof TypeError ? strings.failed.network : sentence(error));
    } finally {
      busy.value = false;
    }
  };
  return html`<div class="empty">
    <p>${words.empty}</p>
    <p class="quiet">${words.emptyHint}</p>
    <button class="button" aria-disabled=${busy.value} onClick=${sample}>${busy.value ? strings.start.going : words.sample}</button>
  </div>`;
}

/** @param {string | undefined} url */
function hostOf(url) {
  return url && URL.canParse(url) ? new URL(url).host : "";
}
