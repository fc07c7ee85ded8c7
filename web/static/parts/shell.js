/** The bar on top of every page, and the sentence at the foot when there is one to tell. */

import { api } from "../api.js";
import { arrival } from "../arrival.js";
import { html, useEffect, useSignal } from "../html.js";
import { path } from "../router.js";
import { count, heard, live, me, notice, sentence, stats, tell } from "../store.js";
import { strings } from "../strings.js";
import { Glyph } from "./glyph.js";

/** Where the bar leads to, in its order. */
const PLACES = [
  ["/", strings.nav.tailor],
  ["/resumes", strings.nav.resumes],
  ["/postings", strings.nav.postings],
  ["/applications", strings.nav.applications],
  ["/told", strings.nav.told],
];

/** @param {{away: boolean, children?: unknown}} props `away` from the dashboard */
export function Shell({ away, children }) {
  const signedIn = Boolean(me.value);
  const today = stats.value?.today;
  const told = heard.value;
  const hearing = live.value;
  useEffect(() => {
    // The dashboard keeps the figures fresh; other pages ask for them when something was told, or may have been missed.
    if (away && signedIn) count();
  }, [away, signedIn, told, hearing]);
  useEffect(() => {
    if (signedIn) return heeding();
  }, [signedIn]);
  return html`
    <a class="skip" href="#content">${strings.nav.skip}</a>
    <header class="bar">
      <a class="brand" href="/">${strings.brand}<span aria-hidden="true">.</span></a>
      ${me.value && html`<${Places} key=${path.value} />`}
      <span class="grow"></span>
      ${me.value && today && today.limit > 0 && html`<span class="pill">${strings.usage.pill(today.used, today.limit)}</span>`}
      <${Theme} />
      ${me.value
        ? html`<a class="who" href="/account" aria-current=${path.value === "/account" ? "page" : null}>
              <span class="hidden">${strings.nav.account}: </span>${me.value.name || me.value.username}
            </a>
            <button class="link wide" onClick=${signOut}>${strings.nav.signOut}</button>`
        : me.value === null && html`<a class="link" href=${`/sign-in?next=${path.value}`}>${strings.sign.in}</a>`}
    </header>
    ${children}
    <${Told} />
    <p class="hidden" role="status">${arrival.value}</p>
  `;
}

/** Until then a page is busy with itself. */
const FIRST_MS = 1_000;

/** Listens to what happens elsewhere, as soon as the page has its first things done. @returns {() => void} Ends it. */
function heeding() {
  let end = () => {};
  let over = false;
  const timer = setTimeout(() => {
    import("../listening.js").then(
      ({ listen }) => {
        if (!over) end = listen(location);
      },
      () => undefined, // Without it the pages ask by themselves.
    );
  }, FIRST_MS);
  return () => {
    over = true;
    clearTimeout(timer);
    end();
  };
}

/** A row of links; on narrow screens a menu, which Escape closes, and so does going elsewhere. */
function Places() {
  const open = useSignal(false);
  const here = path.value;
  /** @param {KeyboardEvent & {currentTarget: HTMLElement}} event */
  const escape = (event) => {
    if (event.key !== "Escape" || !open.value) return;
    open.value = false;
    event.currentTarget.querySelector("button")?.focus();
  };
  /** @param {FocusEvent & {currentTarget: HTMLElement}} event */
  const leave = (event) => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) open.value = false;
  };
  return html`<nav class=${open.value ? "open" : ""} aria-label=${strings.nav.label} onKeyDown=${escape} onFocusOut=${leave}>
    <button class="button small opens" aria-expanded=${open.value} aria-controls="places" onClick=${() => (open.value = !open.value)}>
      ${strings.nav.menu} <${Glyph} name="down" />
    </button>
    <ul id="places">
      ${PLACES.map(
        ([to, name]) =>
          html`<li>
            <a href=${to} aria-current=${here === to ? "page" : to !== "/" && here.startsWith(`${to}/`) ? "true" : null}>${name}</a>
          </li>`,
      )}
      <li class="narrow"><a href="/account" aria-current=${here === "/account" ? "page" : null}>${strings.nav.account}</a></li>
      <li class="narrow"><button class="link" onClick=${signOut}>${strings.nav.signOut}</button></li>
    </ul>
  </nav>`;
}

async function signOut() {
  try {
    await api.logout();
    me.value = null;
    stats.value = null;
  } catch (error) {
    tell(sentence(error));
  }
}

const THEMES = /** @type {const} */ (["auto", "light", "dark"]);

function Theme() {
  const root = document.documentElement;
  const theme = useSignal(/** @type {typeof THEMES[number]} */ (root.dataset.theme ?? "auto"));
  const turn = () => {
    theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length];
    if (theme.value === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme.value;
    try {
      localStorage.setItem("theme", theme.value);
    } catch {
      // Storage may be forbidden: the choice then holds until the page is left.
    }
  };
  const label = `${strings.theme.label}: ${strings.theme[theme.value]}`;
  return html`<button class="icon" onClick=${turn} aria-label=${label} title=${label}><${Glyph} name=${theme.value} /></button>`;
}

/** Long enough to read two lines; and to go where a sentence leads. */
const TOLD_MS = 8_000;
const TOLD_WITH_WAY_MS = 20_000;

function Told() {
  const told = notice.value;
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => (notice.value = null), told.way ? TOLD_WITH_WAY_MS : TOLD_MS);
    return () => clearTimeout(timer);
  }, [told?.id]);
  const leave = () => (notice.value = null);
  return html`<div class="told" role="status">${told && html`<p>${told.text}${told.way && html`${" "}<a href=${told.way.to} download=${told.way.file} onClick=${leave}>${told.way.action}</a>`}</p>`}</div>`;
}
