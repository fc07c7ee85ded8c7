/** A session as a page holds it: the values, the connection, and what the person is looking at. */

import { computed, signal } from "../html.js";
import { browser, Live } from "../live.js";
import { partial } from "../dates.js";
import { strings } from "../strings.js";
import { underWay } from "../watched.js";
import { track } from "./document.js";
import { ofLetter } from "./drafts.js";
import { nothing, openQuestion, reduce } from "./session.js";

/** @import { Answer, Link } from "../live.js" */
/** @import { ServerFrame } from "../protocol.d.ts" */
/** @import { Decision } from "./undo.js" */

/** @typedef {(props: any) => unknown} Part */
/** @typedef {{OwnLine: Part, EntryTools: Part}} Free */
/** @typedef {"conversation" | "document" | "match"} View */
/** @typedef {"changes" | "clean" | "pdf" | "machine" | "letter"} Tab */

/** Where nothing is painted (a hidden tab, a covered window), frames are still taken in. */
const HIDDEN_MS = 200;

/** By then what a decision changes has come. */
const HEARD_MS = 400;

export class Room {
  /**
   * @param {string} id
   * @param {string} socket address of the session's socket
   */
  constructor(id, socket) {
    this.id = id;
    this.session = signal(nothing());
    this.link = signal(/** @type {Link} */ ("connecting"));
    /** Commands on their way, by what they are about. */
    this.busy = signal(/** @type {ReadonlySet<string>} */ (new Set()));
    /** The last refusal and what it was about. */
    this.refusal = signal(/** @type {{about: string, text: string} | null} */ (null));

    this.view = signal(/** @type {View} */ ("conversation"));
    this.tab = signal(/** @type {Tab} */ ("changes"));
    /** The original stands beside the result, where there is room. */
    this.beside = signal(false);
    /** The change whose evidence is open. */
    this.selected = signal("");
    this.editing = signal("");
    /** Where somebody has just written: the change that comes of it takes the focus when it is drawn. */
    this.revised = "";
    /** What every text is edited with, while somebody edits freely. */
    this.free = signal(/** @type {Free | null} */ (null));
    /** Paths and change ids that are lit up in the document. */
    this.spots = signal(/** @type {readonly string[]} */ ([]));

    /** What the person is asked to tell of, beside the line to write it in. */
    this.wish = signal("");
    /** What became of the last decision, to be heard. */
    this.outcome = signal("");

    /** Decisions that can be taken back, the newest last. */
    this.decided = signal(/** @type {readonly Decision[]} */ ([]));
    /** A cover letter was asked for here, and is not there yet. */
    this.letterWanted = signal(false);

    /** The person has just answered: the next question may take the focus. */
    this.following = false;

    this.question = computed(() => openQuestion(this.session.value));
    /** Parts of the session that views follow by themselves, so that a written word redraws only itself. */
    this.original = computed(() => this.session.value.original);
    this.language = computed(() => this.session.value.language);
    /** What the sections are called in the language of the résumé, as in its files. */
    this.headings = computed(() => this.session.value.headings);
    this.changes = computed(() => this.session.value.changes);
    this.questions = computed(() => this.session.value.questions);
    /** What is being written into the conversation. */
    this.drafts = computed(() => this.session.value.drafts.filter((draft) => !ofLetter(draft)));
    this.letterDraft = computed(() => this.session.value.drafts.find(ofLetter) ?? null);
    this.writing = computed(() => this.letterWanted.value || this.letterDraft.value !== null);
    this.document = computed(() => track(this.original.value, this.changes.value, partial));

    /** @type {ServerFrame[]} */
    this.queue = [];
    this.scheduled = false;
    this.live = new Live(socket, (frame) => this.take(frame), (link) => (this.link.value = link), browser());
    this.hurry = () => this.live.hurry();
    this.away = () => this.live.away();

    // What came before the page was there is in its first drawing.
    const found = underWay(socket);
    if (found) this.live.adopt(found);
    this.flush();
  }

  open() {
    addEventListener("online", this.hurry);
    addEventListener("offline", this.away);
    document.addEventListener("visibilitychange", this.hurry);
    if (!this.live.socket && this.live.retry === null) this.live.connect();
  }

  close() {
    removeEventListener("online", this.hurry);
    removeEventListener("offline", this.away);
    document.removeEventListener("visibilitychange", this.hurry);
    this.live.close();
  }

  /** Frames are taken in together, once a painted frame. @param {ServerFrame} frame */
  take(frame) {
    this.queue.push(frame);
    if (this.scheduled) return;
    this.scheduled = true;
    const flush = () => this.flush();
    requestAnimationFrame(flush);
    setTimeout(flush, HIDDEN_MS);
  }

  flush() {
    if (!this.scheduled) return;
    this.scheduled = false;
    const frames = this.queue;
    this.queue = [];
    if (frames.some((frame) => frame.type === "letter_update")) this.letterWanted.value = false;
    this.session.value = frames.reduce(reduce, this.session.peek());
  }

  /**
   * Send a command; what goes wrong is told beside what it was about.
   * @param {string} about a change's or question's id, or the command's name
   * @param {string} type
   * @param {Record<string, unknown>} [fields]
   * @returns {Promise<Answer>}
   */
  async send(about, type, fields = {}) {
    this.busy.value = new Set([...this.busy.value, about]);
    if (this.refusal.value?.about === about) this.refusal.value = null;
    const answer = await this.live.send(type, fields);
    this.busy.value = new Set([...this.busy.value].filter((one) => one !== about));
    if (!answer.ok) {
      const ours = strings.failed[/** @type {"OFFLINE" | "NO_REPLY"} */ (answer.error?.code)];
      this.refusal.value = { about, text: answer.error?.message || ours || strings.failed.unknown };
    }
    return answer;
  }

  /**
   * Decide on a change; the decision can be taken back.
   * @param {"accept" | "reject" | "edit"} type
   * @param {string} id
   * @param {Record<string, unknown>} [fields]
   */
  async decide(type, id, fields = {}) {
    const before = this.changes.value.find((change) => change.id === id)?.after ?? "";
    const answer = await this.send(id, type, { change_id: id, ...fields });
    if (answer.ok && !answer.duplicate) {
      this.decided.value = [...this.decided.value, { type, id, before }];
      this.told(type);
    }
    return answer;
  }

  /**
   * Write a text of the document oneself, or take it out.
   * @param {string} path
   * @param {"replace" | "remove"} op
   * @param {string} [text]
   */
  async revise(path, op, text = "") {
    // The change may be drawn before the answer is there.
    this.revised = path;
    const { ok, duplicate } = await this.send(path, "revise", { path, op, text });
    if (!ok) {
      this.revised = "";
      return;
    }
    this.editing.value = "";
    if (!duplicate) this.decided.value = [...this.decided.value, { type: "revise", id: path, before: "" }];
    this.told("edit");
  }

  /** Take the newest decision back that still stands; it comes into view. */
  async undo() {
    const { inverse } = await import("./undo.js");
    const decided = [...this.decided.value];
    for (let decision = decided.pop(); decision; decision = decided.pop()) {
      const back = inverse(decision, this.changes.value);
      this.decided.value = [...decided];
      if (!back) continue;
      this.show([back.id]);
      const { ok } = await this.send(back.id, back.type, { change_id: back.id, ...back.fields });
      if (ok) this.told("undo");
      return;
    }
  }

  /** What a decision led to is said, with the score, which comes behind it. @param {keyof typeof strings.change.decided} what */
  told(what) {
    setTimeout(() => {
      const { before, after } = this.session.peek().score;
      const score = before === null ? "" : ` ${strings.match.score(before, after ?? before)}`;
      this.outcome.value = strings.change.decided[what] + score;
    }, HEARD_MS);
  }

  /** Have the person tell of something that the posting asks for. @param {string} wish */
  tellOf(wish) {
    this.view.value = "conversation";
    this.wish.value = wish;
  }

  async writeLetter() {
    this.letterWanted.value = true;
    const { ok } = await this.send("cover_letter", "cover_letter");
    if (!ok) this.letterWanted.value = false;
  }

  /**
   * Show something of the document, whatever is shown now.
   * @param {readonly string[]} spots paths or change ids
   */
  show(spots) {
    this.view.value = "document";
    if (this.tab.value !== "changes" && this.tab.value !== "clean") this.tab.value = "changes";
    this.spots.value = [...spots];
  }
}
