/** A part of a page that is loaded when it is first shown. */

import { html, useEffect, useSignal } from "../html.js";
import { strings } from "../strings.js";

/** @type {Map<string, (props: any) => unknown>} */
const shown = new Map();

/**
 * @param {object} props
 * @param {string} props.name what the part is known by
 * @param {() => Promise<(props: any) => unknown>} props.load
 * @param {Record<string, unknown>} props.given
 */
export function Soon({ name, load, given }) {
  const trouble = useSignal("");
  const ready = useSignal(shown.has(name));
  const fetch = () => {
    trouble.value = "";
    load().then(
      (part) => {
        shown.set(name, part);
        ready.value = true;
      },
      () => (trouble.value = strings.failed.network),
    );
  };
  useEffect(() => {
    if (!ready.value) fetch();
  }, []);
  if (trouble.value) {
    return html`<p class="trouble-line" role="alert">${trouble.value}${" "}<button class="link" onClick=${fetch}>${strings.retry}</button></p>`;
  }
  return ready.value ? html`<${shown.get(name)} ...${given} />` : html`<p class="quiet" role="status">${strings.loading}</p>`;
}
