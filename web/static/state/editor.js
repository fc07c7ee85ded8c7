/** One résumé in the form: its document with undo, which entries are open, and where the focus goes next. */

import { batch, computed, signal } from "../html.js";
import { FIELDS } from "./fields.js";
import { begin, redo, seal, step, undo } from "./past.js";
import { get, insert, KEY, move, named, outgoing, remove, set, write } from "./resume.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Path } from "./resume.js" */
/** @typedef {{list: string, from: number, over: number}} Drag an item of a list on its way over another */

/** @param {Path} path @returns {string} the id of what shows it on the page */
export const idOf = (path) => path.join("-");

/** What belongs to a field or an entry on the page, by the end of its id. */
const BESIDE = new Set(["toggle", "up", "down", "remove", "add"]);

/** @param {string} id as `idOf` makes it, or of what belongs to that @returns {Path} */
export function pathOf(id) {
  const parts = id.split("-");
  if (BESIDE.has(parts[parts.length - 1])) parts.pop();
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

export class Editor {
  /**
   * @param {JsonResume} doc as `shaped` makes it
   * @param {(doc: JsonResume) => void} onChange called with what is to be sent
   */
  constructor(doc, onChange) {
    this.past = signal(begin(doc));
    this.doc = computed(() => this.past.value.now);
    this.onChange = onChange;
    /** Keys of the entries that are open. */
    this.open = signal(/** @type {ReadonlySet<number>} */ (new Set()));
    /** Which element takes the focus after the next drawing. */
    this.focus = signal({ id: "", turn: 0 });
    this.drag = signal(/** @type {Drag | null} */ (null));
    /** What had the focus last. */
    this.at = signal(/** @type {Path} */ ([]));
  }

  /** @param {JsonResume} doc @param {string} [tag] @param {string} [focus] id of the element that takes it */
  take(doc, tag = "", focus = "") {
    const before = this.past.peek();
    batch(() => {
      this.past.value = step(before, doc, tag);
      if (focus) this.focus.value = { id: focus, turn: this.focus.peek().turn + 1 };
    });
    if (this.past.peek() !== before) this.onChange(outgoing(doc));
  }

  /** @param {Path} path @param {unknown} value */
  write(path, value) {
    this.take(write(this.doc.peek(), path, value), idOf(path));
  }

  /** What is typed from here on is a step of its own. */
  seal() {
    this.past.value = seal(this.past.peek());
  }

  /** Add an entry at the end of a list, open, with the focus in its first field. @param {Path} path */
  add(path) {
    const doc = this.doc.peek();
    const at = (get(doc, path) ?? []).length;
    const item = named();
    const first = path[0] === "basics" ? "network" : FIELDS[path[0]][0].name;
    this.open.value = new Set([...this.open.peek(), item[KEY]]);
    this.take(insert(doc, path, at, item), "", idOf([...path, at, first]));
  }

  /**
   * Add texts to a list, with the focus in the last of them.
   * @param {Path} path of the list
   * @param {number} at
   * @param {string[]} texts
   * @param {string} [head] what stays of the text before them, when it was cut in two
   */
  addLines(path, at, texts, head) {
    let doc = this.doc.peek();
    if (head !== undefined) doc = set(doc, [...path, at - 1], head);
    texts.forEach((text, n) => (doc = insert(doc, path, at + n, text)));
    this.take(doc, "", idOf([...path, at + texts.length - 1]));
  }

  /** @param {Path} path of a list @param {number} at @param {string} focus */
  remove(path, at, focus) {
    this.take(remove(this.doc.peek(), path, at), "", focus);
  }

  /** @param {Path} path of a list @param {number} from @param {number} to @param {string} [focus] */
  move(path, from, to, focus = "") {
    this.take(move(this.doc.peek(), path, from, to), "", focus);
  }

  /** @param {number} key */
  toggle(key) {
    const open = new Set(this.open.peek());
    if (!open.delete(key)) open.add(key);
    this.open.value = open;
  }

  /** Another document in this one's place; it can be undone. @param {JsonResume} doc */
  replace(doc) {
    this.take(doc);
  }

  undo() {
    this.turn(undo(this.past.peek()));
  }

  redo() {
    this.turn(redo(this.past.peek()));
  }

  /** @param {import("./past.js").Past<JsonResume>} past */
  turn(past) {
    if (past === this.past.peek()) return;
    this.past.value = past;
    this.onChange(outgoing(past.now));
  }
}
