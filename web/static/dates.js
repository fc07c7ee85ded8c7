/** Dates as people read them. By hand: the browser's own formats take it tens of milliseconds to make ready. */

import { strings } from "./strings.js";

const words = strings.history;

/** @param {number} n */
const two = (n) => String(n).padStart(2, "0");
/** @param {Date} date */
const time = (date) => `${two(date.getHours())}:${two(date.getMinutes())}`;
/** @param {Date} date */
const day = (date) => `${date.getDate()} ${strings.months[date.getMonth()]}`;
/** @param {Date} date */
const dayAndYear = (date) => `${day(date)} ${date.getFullYear()}`;
/** @param {Date} date @param {Date} now The year where it is another one. */
const dayOf = (date, now) => (date.getFullYear() === now.getFullYear() ? day(date) : dayAndYear(date));
/** @param {Date} date */
const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
const DAY_MS = 86_400_000;

/**
 * "today 10:42", "yesterday", "18 Nov", "18 Nov 2025".
 * @param {string} at RFC 3339
 * @param {Date} [now]
 */
export function ago(at, now = new Date()) {
  const then = new Date(at);
  const days = (midnight(now).getTime() - then.getTime()) / DAY_MS;
  if (days <= 0) return `${words.today} ${time(then)}`;
  return days <= 1 ? words.yesterday : dayOf(then, now);
}

/**
 * A moment to come, with its time: "today 14:30", "tomorrow 09:00", "24 Nov 09:00"; one that has passed as `ago` tells it.
 * @param {string} at RFC 3339
 * @param {Date} [now]
 */
export function coming(at, now = new Date()) {
  const then = new Date(at);
  if (then <= now) return ago(at, now);
  const days = Math.floor((then.getTime() - midnight(now).getTime()) / DAY_MS);
  return `${[words.today, words.tomorrow][days] ?? dayOf(then, now)} ${time(then)}`;
}

/**
 * A résumé's date: YYYY, YYYY-MM or YYYY-MM-DD becomes "2019" or "Mar 2019"; anything else stays as it is.
 * @param {string} date
 */
export function partial(date) {
  const found = /^(\d{4})-(\d{2})(-\d{2})?$/.exec(date);
  const month = found && strings.months[Number(found[2]) - 1];
  return month ? `${month} ${found[1]}` : date;
}

/** @param {string} date ISO 8601 */
export const fullDay = (date) => dayAndYear(new Date(date));
