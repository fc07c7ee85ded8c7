"""The built-in engine: no model, no network, no clock of its own.

Read first: `engine`, whose methods are the steps of a session in their order, `tasks`, which does their work in another
process (`warm` is what that imports beforehand), and `words`, by which all of them compare texts. What people write of
all this stands by language in the files of `tailor.engine.phrasebook`.

  What is asked for   `requirements` takes a posting apart: `lines` under `headings`, `wishes` among them (`prose` knows
                      those without a list) of their `strength`, `stripped` of what is around them, `compounds` cut in
                      two, but for `pairs` that name one thing, `dated` cut at their years; `categories` are the sorts
                      of what is asked for; `technical` names a posting's tools.
  What shows it       `matching` judges by what `ranking` found alike: `named` things, `experience` in years, and what
                      else has `support`; `halves` and `tenure` keep it from taking a part for the whole, `credentials`
                      (of `states`), `courses`, `grades`, `driving`, `abroad`, `degrees` (of `fields`), `roles`,
                      `leading` and `whom` a likeness for the thing; `spoken` knows languages, `concepts` the many names
                      of one work, `evidence` what may show a thing at all; `questions` asks for the rest. What is not
                      in English is taken apart into what it means (`meaning`), by the words of all trades in many
                      languages (`thesaurus`).
  What is written     `editing` drafts for the entries and `skills` for the lists of those, by `naming` (the posting's
                      names) and `answers` (the person's words); `letter` the headline, the summary and the letter, in
                      `phrases`.
  What is said        `chat` answers, by `commands`, each of `several` wishes by itself once haste is mended
                      (`typed`); `pointing` finds the line that is meant by `nouns`, `ordering` moves it, `adding` and
                      `removing` put and take what they name, `leaving_out` entries, `replacing` (of what `swaps`
                      hears) and `shortening` do what they are called, `honours` gives what was won or is held its
                      section, `heading_words` what the summary is to say its place; `whole` hears what is asked of
                      all of it, `manner` how something is to be, `having` what is known, `correcting` what is put
                      right in passing; `counted` tells years, `explaining` the reasons, `gaps` what is not shown,
                      `wondering` what is needed; `following` minds what was said before; `instructions` says what is
                      left alone, `declining` what is not done.
  Advice              `suggestions` about a résumé by itself, by `form`, `style` and `career`.
"""

from tailor.engine.offline.engine import OfflineEngine

__all__ = ["OfflineEngine"]
