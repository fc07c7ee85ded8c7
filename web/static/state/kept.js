/** Text that a person has written but not sent: it outlives a reload, not the tab. */

/** @param {string} slot @returns {string} */
export function kept(slot) {
  try {
    return sessionStorage.getItem(slot) ?? "";
  } catch {
    return ""; // storage may be forbidden: nothing was kept then
  }
}

/** @param {string} slot @param {string} text */
export function keep(slot, text) {
  try {
    if (text) sessionStorage.setItem(slot, text);
    else sessionStorage.removeItem(slot);
  } catch {
    // Storage may be forbidden or full: the text then lives as long as the page.
  }
}
