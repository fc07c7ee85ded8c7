"""From lines to a résumé, in the order in which `parse` goes.

lines      `page_marks` and `logos` clean them, `one_weight` takes away a look that all of them have, and
           `typed_marks` finds list marks before which no space stands.
sections   `sections` cuts where `heading_lines` finds headings, by their words and their look (`heading_looks`;
           `numbering` sets their numbers aside, `abreast` parts those in one row); `kinds` names the unknown ones.
entries    `entries` cuts a section, by `items`, `paragraphs`, `cuts` and, where the look says more, `slots`,
           `curricula`, `grouped`, `forms` (over `form_labels`), `sentences`, `narrow`, `wrapped`, `counted`,
           `paired`, `run_in`, `tails`, `placed`, `far_titles` and `semicolons`; `starts` weighs where one may begin,
           `endings` where the last one ends, `dateless` and `hidden` find those without dates and those under no
           heading of work, and `careers` those of one column.
facts      `cutting` takes an entry's header apart by `splitting` its cells, with what stands `below` it, and `joints`
           what those hold together, `supervisors`, `streets` and `linked` words aside; of these `pieces`, `roles`,
           `whereabouts`, `in_titles`, `whole_titles`, `places`, `studies` (with `grades`) and `credentials` say which
           is what, by `spans` and `chosen` over learned `weights`; `listing`, `grids` and `skills` read what is a list,
           `names` (by `name_words`) who the person is and `contact`, by `reach` and `addresses`, how to find them.
what is left   `parts` collects it all, `unplaced` says what was not placed.
"""
