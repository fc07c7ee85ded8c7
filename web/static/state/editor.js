/** One résumé in the form: its document with undo, which entries are open, and where the focus goes next. */

import { batch, computed, signal } from "../html.js";
import { FIELDS } from "./fields.js";
import { begin, redo, seal, step, undo } from "./past.js";
import { confirmed, standing, written } from "./doubts.js";
import { joined, parted, swapped, taken } from "./repairs.js";
import { get, insert, KEY, move, named, outgoing, remove, set, write } from "./resume.js";

/** @import { JsonResume } from "../protocol.d.ts" */
/** @import { Path } from "./resume.js" */
/** @typedef {{list: string, from: number, over: number}} Drag an item of a list on its way over another */

/** @param {Path} path @returns {string} the id of what shows it on the page */
export const idOf = (path) => path.join("-");

/** What belongs to a field or an entry on the page, by the end of its id. */
const BESIDE = new Set(["toggle", "up", "down", "remove", "add", "swap"]);

/** @param {string} id as `idOf` makes it, or of what belongs to that @returns {Path} */
export function pathOf(id) {
  const parts = id.split("-");
  if (BESIDE.has(parts[parts.length - 1])) parts.pop();
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** @param {Path} path of a doubt @returns {string} the id of what takes the focus: a field, or an entry */
const fieldOf = (path) => (path.length === 0 ? "" : idOf(path.length === 2 && path[0] !== "basics" ? [...path, "toggle"] : path));

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
    /** The doubt that was shown last, by its id. */
    this.doubted = "";
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
    // What somebody wrote themselves is not doubted any more.
    this.take(written(write(this.doc.peek(), path, value), path), idOf(path));
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

  /**
   * Title and employer, or two other fields, in each other's place.
   * @param {string} section
   * @param {number} [n] of one entry; of all without it
   * @param {[string, string]} [pair]
   */
  swap(section, n, pair) {
    this.take(swapped(this.doc.peek(), section, n, pair));
  }

  /** One entry with the one above it. @param {string} section @param {number} n */
  join(section, n) {
    const doc = joined(this.doc.peek(), section, n);
    this.show(doc[section][n - 1]);
    this.take(doc, "", idOf([section, n - 1, "toggle"]));
  }

  /** Another entry begins at a line. @param {Path} path of the line */
  part(path) {
    const [section, n] = path;
    const doc = parted(this.doc.peek(), path);
    const at = Number(n) + 1;
    this.show(doc[section][at]);
    this.take(doc, "", idOf([section, at, FIELDS[section][0].name]));
  }

  /** A line goes elsewhere; the focus stays where it was. @param {Path} path of the line @param {Path} goal */
  takeTo(path, goal) {
    const [section, n, field, at] = path;
    const before = this.doc.peek()[section];
    const doc = taken(this.doc.peek(), path, goal);
    const left = get(doc, path.slice(0, 3))?.length ?? 0;
    const list = idOf(path.slice(0, 3));
    const beside = left ? `${list}-${Math.min(Number(at), left - 1)}` : `${list}-add`;
    const gone = (doc[section]?.length ?? 0) < before.length;
    const next = doc[section]?.length ? idOf([section, Math.min(Number(n), doc[section].length - 1), "toggle"]) : `${section}-add`;
    this.take(doc, "", gone ? next : field === undefined ? "" : beside);
  }

  /** Somebody says that what was doubted is right. @param {string} id */
  confirm(id) {
    const path = standing(this.doc.peek()).find((doubt) => doubt.id === id)?.path ?? [];
    this.take(confirmed(this.doc.peek(), id), "", fieldOf(path) || "doubts-next");
  }

  /** The focus goes to the next doubt, or to the one before. @param {1 | -1} by */
  doubt(by) {
    const all = standing(this.doc.peek());
    if (!all.length) return;
    const here = all.findIndex(({ id }) => id === this.doubted);
    const next = all[(here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by + all.length) % all.length];
    this.doubted = next.id;
    const [section, n] = next.path;
    if (section !== undefined && section !== "basics") this.show(get(this.doc.peek(), [section, n]));
    this.focus.value = { id: fieldOf(next.path) || `doubt-${next.id}`, turn: this.focus.peek().turn + 1 };
  }

  /** @param {any} item Open an entry. */
  show(item) {
    this.open.value = new Set([...this.open.peek(), item[KEY]]);
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
