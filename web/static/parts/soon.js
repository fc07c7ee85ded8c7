/** A part of a page that is loaded when it is first shown. */

import { html, useEffect, useSignal } from "../html.js";
import { strings } from "../strings.js";

/** @type {Map<unknown, (props: any) => unknown>} */
const shown = new Map();

/**
 * @param {object} props
 * @param {() => Promise<(props: any) => unknown>} props.load the same function each time
 * @param {Record<string, unknown>} props.given
 */
export function Soon({ load, given }) {
  const trouble = useSignal("");
  const ready = useSignal(shown.has(load));
  const fetch = () => {
    trouble.value = "";
    load().then(
      (part) => {
        shown.set(load, part);
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
  return ready.value ? html`<${shown.get(load)} ...${given} />` : html`<p class="quiet" role="status">${strings.loading}</p>`;
}
