/** Which page is shown: the address is the only state. */

import { leaving } from "./arrival.js";
import { signal } from "./html.js";
import { laterAt, SIGN } from "./later.js";

export const path = signal(location.pathname);

addEventListener("popstate", () => {
  leaving();
  path.value = location.pathname;
});

/**
 * Go to another page of ours without loading it anew.
 * @param {string} to
 * @param {{replace?: boolean}} [how]
 */
export function navigate(to, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", to);
  leaving();
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Pages of ours; everything else (files, documents) is loaded. @param {string} address without its query */
const ours = (address) => SIGN.at.test(address) || laterAt(address) !== null;

/** Lets ordinary links between our pages stay within the page. */
export function takeLinks() {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (!ours(link.pathname) || (link.hash && link.pathname === location.pathname)) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  });
}

/** Where to go after signing in: only ever a page of ours. */
export function next() {
  const wanted = new URLSearchParams(location.search).get("next") ?? "/";
  return ours(wanted.split("?")[0]) ? wanted : "/";
}
