/** What the keys do while a change has the focus, and beside. */

export const keys = [
  ["N, P", "next change, previous one"],
  ["A", "accept, bring back"],
  ["E", "edit"],
  ["R", "reject, take back"],
  ["Esc", "close"],
  ["Ctrl Z", "undo the last decision"],
  ["Ctrl Enter", "send what you write"],
];
