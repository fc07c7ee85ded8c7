/** A menu that opens with a click or Enter, and closes with Escape or a click elsewhere. */

import { html, useEffect, useRef } from "../html.js";
import { Glyph } from "./glyph.js";

/**
 * @param {{label: unknown, look?: string, onOpen?: () => void, children?: unknown}} props `look`: the button's classes; `children`: the `li`s, with
 *   a link or a button in each
 */
export function Menu({ label, look = "button", onOpen, children }) {
  const menu = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  useEffect(() => {
    const close = (/** @type {Event} */ event) => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      if (menu.current?.open && !inside) menu.current.open = false;
    };
    addEventListener("click", close);
    addEventListener("focusin", close);
    return () => {
      removeEventListener("click", close);
      removeEventListener("focusin", close);
    };
  }, []);
  const escape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  const leave = () => {
    if (menu.current) menu.current.open = false;
  };
  return html`<details class="menu" ref=${menu} onKeyDown=${escape} onToggle=${() => menu.current?.open && onOpen?.()}>
    <summary class=${look}>${label} ${look.startsWith("button") && html`<${Glyph} name="down" />`}</summary>
    <ul onClick=${leave}>
      ${children}
    </ul>
  </details>`;
}
