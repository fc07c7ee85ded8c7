/** The library of résumés: what is in it, what is being read, and what could not be. */

import { cvs } from "../api/cvs.js";
import { Refused } from "../api.js";
import { signal } from "../html.js";
import { sentence } from "../store.js";
import { Paged } from "./paged.js";

/** @import { CvItem } from "../cvs.d.ts" */

/** Files that the reader may understand, by their names; it looks at the bytes itself. */
const READABLE = /\.(pdf|docx|json)$/i;

export class Library {
  /** @param {{wrong: (name: string) => string, refused: (name: string, why: string) => string}} words */
  constructor(words) {
    this.words = words;
    /** @type {Paged<CvItem>} */
    this.list = new Paged((cursor) => cvs.page(cursor));
    /** Names of files on their way. */
    this.reading = signal(/** @type {string[]} */ ([]));
    /** Sentences about files that were not taken. */
    this.refusals = signal(/** @type {string[]} */ ([]));
  }

  /**
   * Upload files, one after another; what cannot be read is told by its name, and the others go on.
   * @param {readonly File[]} files
   * @returns {Promise<CvItem[]>} what is new in the library
   */
  async add(files) {
    this.refusals.value = [];
    this.reading.value = files.map((file) => file.name);
    const added = [];
    for (const file of files) {
      try {
        if (!READABLE.test(file.name)) this.refuse(this.words.wrong(file.name));
        else added.push(this.put(await cvs.upload(file, file.name)));
      } catch (error) {
        this.refuse(this.words.refused(file.name, sentence(error)));
      } finally {
        this.reading.value = this.reading.value.slice(1);
      }
    }
    return added;
  }

  /** An empty one to write in the form. @param {string} title @param {string} name of the person @returns {Promise<CvItem>} */
  async blank(title, name) {
    const data = new Blob([JSON.stringify({ basics: { name } })], { type: "application/json" });
    return this.put(await cvs.upload(data, "resume.json", title));
  }

  /**
   * @param {CvItem} cv
   * @param {string} title
   * @returns {Promise<boolean>} false when it was changed elsewhere; the list then shows it as it is
   */
  async rename(cv, title) {
    try {
      this.list.put(await cvs.change(cv.id, { title }, cv.version));
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== "VERSION_CONFLICT") throw error;
      this.list.put(await cvs.get(cv.id));
      return false;
    }
  }

  /** @param {CvItem} cv */
  async remove(cv) {
    await cvs.remove(cv.id);
    this.list.drop(cv.id);
  }

  /** @template {CvItem} T @param {T} cv @returns {T} */
  put(cv) {
    this.list.put(cv);
    return cv;
  }

  /** @param {string} why */
  refuse(why) {
    this.refusals.value = [...this.refusals.value, why];
  }
}
