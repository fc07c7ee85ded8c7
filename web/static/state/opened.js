/** One résumé of the library, open in the editor: loaded, saved by itself, and reconciled with other places. */

import { cvs } from "../api/cvs.js";
import { Refused } from "../api.js";
import { batch, signal } from "../html.js";
import { sentence } from "../store.js";
import { doubted, kept } from "./doubts.js";
import { Editor } from "./editor.js";
import { Origin } from "./origin.js";
import { outgoing, shaped } from "./resume.js";
import { Saving } from "./saving.js";

/** @import { Cv } from "../cvs.d.ts" */
/** @import { JsonResume } from "../protocol.d.ts" */
/** @typedef {{title: string, data: JsonResume, doubts: {id: string, path: string}[]}} Sheet what is saved */

export class Opened {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    /** null until it is loaded. */
    this.editor = signal(/** @type {Editor | null} */ (null));
    this.title = signal("");
    /** The text of the file that it was read from; null where that was JSON, or there is none. */
    this.origin = signal(/** @type {Origin | null} */ (null));
    this.filename = "";
    /** Of what was stored last; what a file's reading warned of stands among the doubts. */
    this.warnings = signal(/** @type {string[]} */ ([]));
    this.trouble = signal("");
    this.missing = signal(false);
    /** A sentence for everybody, heard as well as seen. */
    this.said = signal("");
    /** @type {Saving<Sheet>} */
    this.saving = new Saving((sheet, version, leaving) => this.store(sheet, version, leaving), 0);
    /** What the server has, as text. */
    this.stored = "";
  }

  async load() {
    this.trouble.value = "";
    try {
      const cv = await cvs.get(this.id);
      batch(() => {
        this.title.value = cv.title;
        this.saving.version.value = cv.version;
        this.filename = cv.filename ?? "";
        this.editor.value = new Editor(this.placed(cv), () => this.changed());
        this.stored = JSON.stringify(this.sheet());
      });
    } catch (error) {
      if (error instanceof Refused && (error.status === 404 || error.status === 400)) this.missing.value = true;
      else this.trouble.value = sentence(error);
    }
  }

  /** What was stored as the form holds it: its entries know where they stand in the file. @param {Cv} cv */
  placed(cv) {
    // Nothing of a JSON Resume stands anywhere else.
    const origin = cv.places.length ? new Origin(cv.original_text, cv.places) : null;
    this.origin.value = origin;
    const doc = doubted(shaped(cv.data), cv.doubts);
    return origin?.placed(doc) ?? doc;
  }

  /** @returns {Sheet} */
  sheet() {
    const doc = this.editor.peek()?.doc.peek() ?? {};
    return { title: this.title.peek().trim(), data: outgoing(doc), doubts: kept(doc) };
  }

  /** Saves a moment later, unless it is only what the server has already. */
  changed() {
    const sheet = this.sheet();
    if (!this.saving.open && JSON.stringify(sheet) === this.stored) return;
    this.saving.change(sheet);
  }

  /** @param {string} title */
  rename(title) {
    this.title.value = title;
    this.changed();
  }

  /** @param {Sheet} sheet @param {number} version @param {boolean} leaving */
  async store(sheet, version, leaving) {
    const { title, ...rest } = sheet;
    const cv = await cvs.change(this.id, title ? sheet : rest, version, leaving);
    this.stored = JSON.stringify(sheet);
    this.warnings.value = cv.warnings;
    return cv.version;
  }

  /** Mine stays: it is stored over what was stored elsewhere. */
  async keepMine() {
    await this.tried(async () => this.saving.overwrite((await cvs.get(this.id)).version));
  }

  /** The other one stays; undo brings mine back. @param {string} told */
  async takeTheirs(told) {
    await this.tried(async () => {
      const cv = await cvs.get(this.id);
      this.saving.yield(cv.version);
      this.show(cv);
      this.said.value = told;
    });
  }

  /** Another version of it, stored already, in the form; undo brings back what was there. @param {Cv} cv */
  show(cv) {
    const editor = this.editor.peek();
    if (!editor) return;
    this.title.value = cv.title;
    const doc = this.placed(cv);
    this.stored = JSON.stringify({ title: this.title.peek().trim(), data: outgoing(doc), doubts: kept(doc) });
    editor.replace(doc);
  }

  /** @param {() => Promise<void>} work */
  async tried(work) {
    try {
      await work();
    } catch (error) {
      this.said.value = sentence(error);
    }
  }

  /** The page is left: what waits is sent on its way. */
  close() {
    this.saving.flush(true);
    this.saving.stop();
  }
}
