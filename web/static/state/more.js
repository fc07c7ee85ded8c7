/** Whether a quote of a posting is worth showing beside what was made of it. */

/** So few words beside it ("You have …") say no more. */
const FEW = 2;

/** Whether a quote says more than what was made of it. @param {{text: string, quote: string}} one */
export function saysMore({ text, quote }) {
  const [made, said] = [plain(text), plain(quote)];
  return !` ${said} `.includes(` ${made} `) || said.split(" ").length - made.split(" ").length > FEW;
}

/** @param {string} text */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, " ").trim();
