/** A button that asks once more before it does what cannot be undone. */

import { toContent } from "../arrival.js";
import { html, useLayoutEffect, useRef, useSignal } from "../html.js";
import { sentence } from "../store.js";
import { strings } from "../strings.js";

/**
 * @param {object} props
 * @param {string} props.label on the button
 * @param {string} props.of what it is about, for those who do not see where the button stands
 * @param {string} props.question
 * @param {string} props.yes
 * @param {() => Promise<void>} props.onYes
 */
export function Sure({ label, of, question, yes, onYes }) {
  const asking = useSignal(false);
  const busy = useSignal(false);
  const trouble = useSignal("");
  const first = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const keep = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const asked = useRef(false);
  useLayoutEffect(() => {
    // The focus follows the question, and comes back to where it was.
    if (asking.value) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking.value;
  }, [asking.value]);

  const leave = () => {
    trouble.value = "";
    asking.value = false;
  };
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    try {
      await onYes();
      requestAnimationFrame(toContent); // Where the button stood is nothing any more.
    } catch (error) {
      trouble.value = sentence(error);
    } finally {
      busy.value = false;
    }
  };
  /** @param {KeyboardEvent} event */
  const escape = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
  if (!asking.value) {
    return html`<button type="button" class="button small" ref=${first} onClick=${() => (asking.value = true)}>
      ${label}<span class="hidden">${of}</span>
    </button>`;
  }
  return html`<span class="sure" role="group" aria-label=${question + of} onKeyDown=${escape}>
    <span>${question}</span>
    <button type="button" class="button small danger" aria-disabled=${busy.value} onClick=${go}>${yes}</button>
    <button type="button" class="button small" ref=${keep} onClick=${leave}>${strings.keep}</button>
    ${trouble.value && html`<span class="trouble-line" role="alert">${trouble.value}</span>`}
  </span>`;
}
