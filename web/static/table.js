/** The modules that came joined in few files: each is made once, when it is first needed (`web/joining.py`). */

globalThis.table ??= (() => {
  /** @type {Map<string, () => any>} */
  const makers = new Map();
  const made = new Map();
  /** @param {string} name */
  const need = (name) => {
    if (!made.has(name)) made.set(name, makers.get(name)?.());
    return made.get(name);
  };
  /** Several files may bring a module. @param {string} name @param {() => any} make */
  const add = (name, make) => {
    if (!makers.has(name)) makers.set(name, make);
  };
  /** What is not here yet is loaded. @param {string} name */
  const later = async (name) => {
    if (!makers.has(name)) await import(`./${name.replaceAll("/", "-")}`);
    return need(name);
  };
  return { add, need, later };
})();
const { add: $add, need: $need, later: $later } = globalThis.table;
