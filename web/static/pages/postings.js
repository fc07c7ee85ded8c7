/** Stored postings: read another one, and see what each asks for. */

import { postings as calls } from "../api/postings.js";
import { ago } from "../dates.js";
import { html, useEffect, useMemo } from "../html.js";
import { Listed } from "../parts/listed.js";
import { ReadPosting } from "../parts/read-posting.js";
import { Sure } from "../parts/sure.js";
import { Paged } from "../state/paged.js";
import { tell } from "../store.js";
import { strings } from "../strings.js";
import { postings as words } from "../strings/postings.js";

/** @import { PostingHead } from "../postings.d.ts" */

const FEW_SKILLS = 6;

export function PostingsPage() {
  const list = useMemo(() => new Paged(calls.page), []);
  useEffect(() => {
    document.title = strings.title(words.title);
    list.load();
  }, []);
  return html`<main id="content" class="page wide" tabindex="-1">
    <div class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <div class="beside">
      <${ReadPosting} />
      <section class="card part" aria-labelledby="list-title">
        <h2 id="list-title">${words.list}</h2>
        <${Listed} list=${list} empty=${html`<${Empty} />`}>
          <ul class="rows">
            ${(list.rows.value ?? []).map((row) => html`<${Row} key=${row.id} row=${row} list=${list} />`)}
          </ul>
        <//>
      </section>
    </div>
  </main>`;
}

/** @param {{row: PostingHead, list: Paged<PostingHead>}} props */
function Row({ row, list }) {
  const title = row.title || words.untitled;
  const of = words.of(title);
  const remove = async () => {
    await calls.remove(row.id);
    list.drop(row.id);
    tell(words.removed);
  };
  const skills = row.technical_skills.slice(0, FEW_SKILLS);
  return html`<li>
    <div class="grow">
      <strong><a class="title" href=${`/postings/${row.id}`}>${title}</a></strong>
      <p class="quiet">${[row.company, row.location, words.read(ago(row.created_at))].filter(Boolean).join(" · ")}</p>
      <p class="quiet">${words.counts(row.must_count, row.nice_count)}</p>
      ${skills.length ? html`<p class="tags">${skills.map((skill) => html`<span class="tag">${skill}</span>`)}</p>` : null}
    </div>
    <div class="do">
      <a class="button small" href=${`/?posting=${row.id}`}>${words.tailor}<span class="hidden">${of}</span></a>
      <${Sure} label=${words.remove} of=${of} question=${words.sure} yes=${words.yes} onYes=${remove} />
    </div>
  </li>`;
}

function Empty() {
  return html`<div class="empty"><p>${words.empty}</p><p class="quiet">${words.emptyHint}</p></div>`;
}
