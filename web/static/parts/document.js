/** The middle of a session: the résumé with its changes, clean, or as the PDF. */

import { partial } from "../dates.js";
import { html, signal, useComputed, useEffect, useMemo, useRef, useSignal } from "../html.js";
import { tally, track } from "../state/document.js";
import { strings } from "../strings.js";
import { Glyph } from "./glyph.js";
import { Menu } from "./menu.js";
import { Paper } from "./paper.js";
import { step } from "./reveal.js";
import { Soon } from "./soon.js";

/** @import { Room, Tab } from "../state/room.js" */

const words = strings.doc;
const TARGETS = [1, 2, 3, 4];
const TABS = /** @type {const} */ (["changes", "clean", "pdf", "machine", "letter"]);
const keys = () => import("./keys.js").then((m) => m.Keys);
const LATER = {
  pdf: () => import("./pdf.js").then((m) => m.PdfPane),
  machine: () => import("./machine.js").then((m) => m.Machine),
  letter: () => import("./letter.js").then((m) => m.LetterPane),
};

/** @param {{room: Room}} props */
export function DocumentPane({ room }) {
  const ready = useComputed(() => Boolean(room.session.value.content)).value;
  const tab = room.tab.value;
  const printing = usePrinting();
  // On paper it is the résumé as it stands: without what was struck, and without a window into a PDF.
  const shown = printing && (tab === "changes" || tab === "pdf") ? "clean" : tab;
  return html`<section class="pane document" aria-label=${words.label}>
    <div class="pane-head">
      <${Tabs} tab=${tab} onTab=${(/** @type {Tab} */ next) => (room.tab.value = next)} />
      ${ready && tab === "changes" && html`<${Tally} room=${room} />`}
      ${ready && (tab === "changes" || tab === "clean") && html`<${Beside} room=${room} />`}
      ${ready && tab !== "machine" && tab !== "letter" && html`<${Pages} room=${room} />`}
    </div>
    <div role="tabpanel" id="panel" aria-labelledby=${`tab-${tab}`} tabindex="-1">
      ${ready ? html`<${Shown} room=${room} tab=${shown} />` : html`<${Blank} room=${room} />`}
    </div>
  </section>`;
}

/** Whether the page is on its way to paper. */
function usePrinting() {
  const printing = useSignal(false);
  useEffect(() => {
    const begin = () => (printing.value = true);
    const end = () => (printing.value = false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing.value;
}

/** @param {{room: Room, tab: Tab}} props */
function Shown({ room, tab }) {
  if (tab === "changes" || tab === "clean") return html`<${Sheet} room=${room} tab=${tab} />`;
  return html`<${Soon} key=${tab} load=${LATER[tab]} given=${{ room }} />`;
}

/** @param {{tab: Tab, onTab: (tab: Tab) => void}} props */
function Tabs({ tab, onTab }) {
  /** @param {KeyboardEvent} event */
  const turn = (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.tabs.label} onKeyDown=${turn}>
    ${TABS.map(
      (name) =>
        html`<button
          role="tab"
          id=${`tab-${name}`}
          aria-controls="panel"
          aria-selected=${tab === name}
          tabindex=${tab === name ? 0 : -1}
          onClick=${() => onTab(name)}
        >
          ${words.tabs[name]}
        </button>`,
    )}
  </div>`;
}

/** How many pages it takes, and how many it should. @param {{room: Room}} props */
function Pages({ room }) {
  const pages = useComputed(() => room.session.value.pages).value;
  const target = useComputed(() => room.session.value.pageTarget).value;
  if (pages === null) return null;
  const choose = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.currentTarget);
    room.send("options", "options", { page_target: value ? Number(value) : null });
  };
  return html`<select
    class=${`pages ${target && pages > target ? "over" : ""}`}
    aria-label=${words.target}
    value=${target ?? ""}
    onChange=${choose}
  >
    <option value="">${words.pages(pages)}</option>
    ${TARGETS.map((n) => html`<option value=${n} selected=${n === target}>${words.pages(pages)} · ${words.atMost(n)}</option>`)}
  </select>`;
}

/** How many changes there are, and the way from one to the next. @param {{room: Room}} props */
function Tally({ room }) {
  const { changes } = room.document.value;
  const count = tally(changes);
  const parts = [
    count.accepted === count.all && words.allAccepted(count.all),
    count.accepted && count.accepted < count.all && words.accepted(count.accepted),
    count.proposed && words.open(count.proposed),
    count.rejected && words.rejected(count.rejected),
  ].filter(Boolean);
  const free = html`<button class="icon" aria-label=${words.free} title=${words.free} aria-pressed=${room.free.value !== null} onClick=${() => freely(room)}>
    <${Glyph} name="pen" />
  </button>`;
  if (!count.all) return html`<p class="tally quiet"><span>${words.none}</span>${free}</p>`;
  return html`<div class="tally">
    <span>${parts.join(" · ")}</span>
    ${free}
    <button
      class="icon"
      aria-label=${words.undo}
      aria-keyshortcuts="Control+Z"
      title=${words.undo}
      aria-disabled=${room.decided.value.length === 0}
      onClick=${() => room.undo()}
    >
      <${Glyph} name="undo" />
    </button>
    <button class="icon" aria-label=${words.previous} title=${words.previous} onClick=${() => step(room, -1)}>‹</button>
    <button class="icon" aria-label=${words.next} title=${words.next} onClick=${() => step(room, 1)}>›</button>
    <${Keys} />
  </div>`;
}

/** Have every text stand open for one's own wording, or no longer. @param {Room} room */
async function freely(room) {
  room.editing.value = "";
  room.free.value = room.free.peek() ? null : await import("./own-line.js");
}

/** The keys are told to who asks. */
function Keys() {
  const open = useSignal(false);
  const sign = html`<span aria-hidden="true">?</span><span class="hidden">${words.keys}</span>`;
  return html`<${Menu} label=${sign} look="icon keys" onOpen=${() => (open.value = true)}>
    ${open.value && html`<${Soon} load=${keys} given=${{}} />`}
  <//>`;
}

/** Where the window is wide enough. @param {{room: Room}} props */
function Beside({ room }) {
  const on = room.beside.value;
  return html`<button class="icon beside-switch" aria-label=${words.beside} title=${words.beside} aria-pressed=${on} onClick=${() => (room.beside.value = !on)}>
    <${Glyph} name="beside" />
  </button>`;
}

/** What was uploaded, which nothing changes. @param {{room: Room}} props */
function Original({ room }) {
  const original = room.original.value;
  const doc = useMemo(() => track(original, [], partial), [original]);
  // The same in all but one thing: here nothing is edited.
  const still = useMemo(() => Object.assign(Object.create(room), { free: signal(null) }), [room]);
  return html`<article class="sheet original" aria-label=${words.original} lang=${room.language.value || null}>
    <${Paper} room=${still} doc=${doc} />
  </article>`;
}

/** @param {{room: Room, tab: Tab}} props */
function Sheet({ room, tab }) {
  const data = useComputed(() => room.session.value.data).value;
  const clean = useMemo(() => (tab === "clean" ? track(data, [], partial) : null), [tab, data]);
  const sheet = useRef(/** @type {HTMLElement | null} */ (null));
  const spots = room.spots.value;
  useEffect(() => {
    const lit = sheet.current?.querySelector(".spot");
    if (!lit) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    lit.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }, [spots]);
  const doc = clean ?? room.document.value;
  const result = html`<article class="sheet" aria-label=${words.label} ref=${sheet} lang=${room.language.value || null}>
    <${Paper} room=${room} doc=${doc} />
  </article>`;
  return room.beside.value ? html`<div class="two-sheets"><${Original} room=${room} />${result}</div>` : result;
}

/** @param {{room: Room}} props */
function Blank({ room }) {
  const { status, error } = room.session.value;
  if (status === "failed") return html`<div class="sheet blank"><p>${error?.message || words.unread}</p></div>`;
  return html`<div class="sheet blank">
    <p class="quiet">${words.empty}</p>
    <i></i><i></i><i></i><i></i><i></i>
  </div>`;
}
