/** Files that our own links lead to: the page fetches them, so that a refusal is told in it and not by the browser. */

import { call } from "./api.js";
import { sentence, tell } from "./store.js";
import { strings } from "./strings.js";

/** A browser may take a moment to read what it is handed. */
const KEPT_MS = 60_000;

/**
 * Lets ordinary links with `download` to our interface be fetched by the page. A link's `data-instead` is the address
 * of the same thing as Word file: it is offered where this one is refused.
 */
export function takeDownloads() {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.hasAttribute("download") || link.origin !== location.origin || !link.pathname.startsWith("/api/")) return;
    event.preventDefault();
    download(link.pathname.slice("/api".length) + link.search, link.dataset.instead);
  });
}

/** @param {string} path below /api @param {string} [instead] */
async function download(path, instead) {
  try {
    const { blob, name } = await call("GET", path, undefined, { Accept: "*/*" }, { as: "file" });
    saveFile(blob, name);
  } catch (error) {
    const other = instead ? { to: instead, action: strings.session.instead, file: true } : null;
    tell(sentence(error), other);
  }
}

/** Hand a file to the browser's downloads. @param {Blob} blob @param {string} name */
export function saveFile(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
