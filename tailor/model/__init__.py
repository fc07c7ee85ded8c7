"""What the product speaks of, as plain values: no database, no clock, no network, no randomness in here.

Read first: `session` (all that is known of one, and what follows from that), `progress` (what each command and each
step's result makes of it: the only way in which one changes), `events` (what it tells its watchers) and `gates` (what
every draft has to pass).

  Values     `resume`, `posting` (with requirements, matches and the score), `change`, `claims`, `cover_letter`,
             `suggestion` and `notification`, all of them of the one base in `value`; `carrying` keeps what an edited
             résumé cannot say, `doubt` what its reading was unsure of.
  Steps      `step` says which can be done now. `progress` hands a command to `deciding` (which has `weighing` tell what
             an answer is worth), a result to `working`, drafts to `writing`, and what concerns the letter or the pages
             to `letter` and `length`; each writes the next state and its events by the one `writer`. `effort` tells
             beforehand what a result costs to take in, `restoring` brings back what was stored.
  Gates      `gates` admits drafts, `speech` replies and reasons, `letter` a letter's sentences (by `courtesy` and
             `courtesies`, which of them claim nothing). What a text claims, and whether the evidence says so, is the
             fact check's: the package `checking`.
  People     `asking` says what a session says by itself, in the languages of the package `sayings`. `answered` and
             `yes` tell whether an answer is one, `statements` what it states, `placing` where it belongs (by
             `workplaces`, what those are called in passing, and `ongoing`, when it was; `parting` each part of it),
             `orders` what is meant for a machine that reads.
  Wishes     `wishes` and `coverage`: what a requirement names, and what of it the document shows; `vocabulary` knows
             what means the same, `folding` how texts are compared.
"""
