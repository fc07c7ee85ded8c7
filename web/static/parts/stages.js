/** The nine stages as a bar; on narrow screens only the present one is named. */

import { html, useComputed } from "../html.js";
import { standings } from "../state/stages.js";
import { strings } from "../strings.js";

/** @import { Room } from "../state/room.js" */

const words = strings.stages;

/** @param {{room: Room}} props */
export function Stages({ room }) {
  const stage = useComputed(() => room.session.value.stage).value;
  const status = useComputed(() => room.session.value.status).value;
  const question = room.question.value;
  const all = standings(stage, status, question);
  const here = Math.max(0, all.findIndex((s) => s.standing !== "done"));
  const last = status === "completed" ? all.length - 1 : here;
  return html`<ol class="stages" aria-label=${words.label}>
    ${all.map(({ stage: name, standing }, n) => {
      const asked = name === "questions" && (question?.kind === "gap" || question?.kind === "place");
      const label = asked ? words.ofQuestions(question.index, question.of) : words[name];
      return html`<li class=${`${standing} ${n === last ? "here" : ""}`} aria-current=${n === last ? "step" : null}>
        <span>${label}</span><span class="hidden">: ${words.standing[standing]}</span>
      </li>`;
    })}
  </ol>`;
}
