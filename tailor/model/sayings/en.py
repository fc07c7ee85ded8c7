"""What the built-in engine says in English."""

from tailor.model.sayings.base import Speech, Why

EN = Speech(
    can=(
        "I did not understand that. Without a language model I understand plain requests, such as:\n"
        "• undo the last change\n"
        "• undo the change about …\n"
        "• remove the line about …\n"
        "• put the line about … first\n"
        "• change “…” to “…”\n"
        "• make it two pages\n"
        "• add: … with a fact in your own words\n"
        "• what is missing?\n"
        "• why did you change …?\n"
        "• what did you change?\n"
        "• write a cover letter"
    ),
    toneless=(
        "I do not reword: without a language model I write no sentences of my own, I only order "
        "what is there and use the posting's names for it. You can: edit any line yourself, or tell me "
        "“change “…” to “…””. With a language model, which whoever runs this service can configure, I could "
        "reword it."
    ),
    accepted="I accepted what waited for you:",
    nothing_waits="Nothing waits for you: what I changed stands already.",
    stays=(
        "“{text}” stays where your résumé has it: I move lines within a position and skills within their list, "
        "and nothing else. In the form of your résumé (under “Résumés”) you can put it elsewhere."
    ),
    expect="What they will ask I cannot know. This is what the posting asks for; have an example ready for each:",
    strong="The posting asks for this, and it is shown:",
    files=(
        "The files are behind “Download”, beside the document: PDF, Word, plain text and JSON. What you have not "
        "accepted is not in them."
    ),
    letters="I write a letter. It stands beside the résumé, under “Letter”; a sentence without a source stays out.",
    stand_so="They stand so already: in each entry, what the posting asks for comes first.",
    first_at="What the posting asks for comes first now at {names}.",
    nothing_to_undo="There is no change to undo.",
    took_one="I took back the one change.",
    took_all="I took back all {count} changes.",
    no_change="I found no change about “{topic}”.",
    took_back="I took back this change: {told}",
    nothing_changed="Nothing is changed as yet.",
    one_stands="One change stands",
    stand="{count} changes stand",
    earlier="… and {count} earlier ones.",
    order_skills="another order of the skills",
    order_lines="another order of the lines at {name}",
    removed="“{text}” removed",
    added="“{text}” added",
    entry="an entry",
    untouched="I did not change that.",
    evidence="Evidence: “{quote}”",
    posting="The posting: “{quote}”",
    all_shown="Everything that the posting asks for is shown.",
    not_shown="Not shown as yet (which does not mean that you lack it):",
    only_listed="Only listed among the skills; a line that shows it would count more:",
    tell="Tell me “add: …” with what you did, in your own words, and I put it in its place.",
    nice="(nice to have)",
    more="… and {count} more",
    nearest="I found no line about “{text}”. The closest is “{name}”: is it that one?",
    no_line="I found no line about “{text}”. Say a few words as they stand in it.",
    took_out="I took out “{text}”.",
    removed_it="I removed “{text}”. “Undo” brings it back.",
    stands_first="“{text}” stands first already.",
    comes_first="“{text}” comes first now.",
    stands_last="“{text}” stands last already.",
    comes_last="“{text}” comes last now.",
    not_so="“{text}” does not stand in the résumé as you wrote it. Quote the words as they are.",
    changed_to="Changed to “{text}”.",
    several="“{text}” stands in {count} places. Which line do you mean?",
    add_skill="I add “{text}” to the skills, on your word.",
    add_held="I add “{text}” to the certificates, on your word.",
    plain="Tell me in a plain sentence, for instance “add: I ran the payroll for the whole firm.”",
    no_position="The résumé has no position to add it to.",
    where="Where was that? Say it with the place, for instance “add at {name}: {text}”.",
    add_line="I add “{text}”, in your words.",
    every_line="Every line serves the posting. Say “remove the line about …” for the one that you can spare.",
    least="These lines do least for this posting, oldest first:",
    least_end="Say “remove the line about …” and it goes; “undo” brings it back.",
    page=(
        "I lay it out for 1 page: smaller type and spacing first, as far as it stays readable. Lines that "
        "are then still too much are offered for removal, the oldest first; you decide on each."
    ),
    pages=(
        "I lay it out for {count} pages: smaller type and spacing first, as far as it stays readable. Lines "
        "that are then still too much are offered for removal, the oldest first; you decide on each."
    ),
    score_is="The match stands at {count} of 100.",
    scored=(
        "A must-have counts twice, a nice-to-have once: in full where a line shows it, one in your own words "
        "too, by half where it is only listed. While a must-have is not shown, the score stays at 75 at most."
    ),
    untranslated=(
        "I do not translate: without a language model I write no sentences of my own. You can upload your "
        "résumé in that language, or give me single lines in it with “change “…” to “…””. With a language "
        "model, which whoever runs this service can configure, I could translate."
    ),
    fixed=(
        "The sections stand in one order in every file: I do not move whole sections. I can move a line (“put "
        "the line about … first”), and the skills stand in the order of what the posting asks for."
    ),
    dated=(
        "Entries stand with the latest first, as readers expect: I do not move whole ones. I can move a "
        "line within one, or leave one out."
    ),
    contact=(
        "Names, titles, dates and addresses stay as your résumé has them: change them in the form of "
        "your résumé (under “Résumés”), and begin a new session with it."
    ),
    welcome="You are welcome.",
    spoken_already="“{text}” is listed already.",
    add_tongue="I add “{text}” to the languages, on your word.",
    no_summary="The résumé has no summary.",
    says_of="The résumé says of “{topic}”:",
    says_nothing_of="Nothing in the résumé says “{topic}”.",
    one_sentence="The summary is a single sentence. Tell me “change “…” to “…”” with shorter words.",
    took_sentence=(
        "I took “{text}” out of the summary: nothing in it is asked for by this posting. “Undo” brings it back."
    ),
    denied="Noted: nothing here may say that you did or know “{text}”.",
    denied_stands="Your résumé has it, though: “{text}”. Say “remove the line about …” if it is to go.",
    which="Which one do you mean: {names}? Say “remove the job at …”.",
    where_else=(
        "At none of these? Then I keep what you told me, and you make an entry for it in the form of your résumé."
    ),
    add_award="I add “{text}” to the awards, on your word.",
    add_volunteering="I add “{text}” under volunteering, in your words.",
    unheard="I did not understand this part: “{text}”.",
    years_of="“{wish}”: about {held}, by the dates of {names}.",
    years_all="All positions of the résumé together: about {held}.",
    not_asked="The posting says nothing of “{topic}”.",
    yours="Whether it stays is for you to decide: “remove the line about …” takes it out, “undo” brings it back.",
    letter_own="The letter is made of lines of your résumé and of your own answers: I do not reword it.",
    sorry=(
        "I am sorry that it is not as you want it. Tell me what is wrong: “undo” takes the last change back, "
        "“remove the line about …” takes a line out, “change “…” to “…”” puts your words in."
    ),
    can_again="I did not understand “{text}” either. What I understand stands in the list above.",
    letter_says="I put “{text}” into the letter, in your words. “Take that out of the letter” removes it.",
    letter_out="I took “{text}” out of the letter.",
    letter_how=(
        "What is it to say? Tell me the sentence as it is to stand there: “in the letter, say: I can start in May.”"
    ),
    titled=(
        "A title stays what the employer gave you, as whoever asks there hears it. The headline above can say "
        "what you want to be: “set the headline to {wanted}”."
    ),
    gap=(
        "Say it in one plain line, as it is: what you did meanwhile, and what you can do now. I invent no "
        "reasons. A time of its own can be an entry, made in the form of your résumé; a sentence of yours can "
        "stand in the letter: “in the letter, say: …”."
    ),
    own_entry=(
        "An entry with years of its own is made in the form of your résumé (under “Résumés”); begin a new "
        "session with it. What you told me I keep."
    ),
    no_section=(
        "I move nothing into another section: make the entry there in the form of your résumé (under “Résumés”), "
        "and begin a new session with it."
    ),
    comes_before="“{text}” stands before “{name}” now.",
    took_least=(
        "I took “{text}” out of the summary: the rest says more of what this posting asks for. “Undo” brings it back."
    ),
    no_meaning="I keep no dictionary: what “{topic}” stands for I cannot say.",
    cut_line=(
        "I cut no sentence short myself. The line reads “{text}”: tell me “change “…” to “…”” with shorter words."
    ),
    not_joined=(
        "Each position stays by itself, with its own title and dates, as its employer would confirm them: I "
        "join none. You can make one entry of two in the form of your résumé (under “Résumés”), and begin a "
        "new session with it."
    ),
    made_none="No: each line rests on your résumé or on your own words. What I changed, and by what:",
    long_one="As it stands, it fits on one page.",
    long_now="As it stands, it takes {count} pages.",
    why=Why(
        first="What the posting asks for comes first: {named}.",
        calls_line="The posting calls it {wanted}; your line says {written}.",
        calls_list="The posting calls it {wanted}; your list says {written}.",
        calls_summary="The posting calls it {wanted}; your summary says {written}.",
        told_wish="You told me so, and the posting asks for “{wish}”.",
        told="You told me so, and the posting asks for it.",
        history="Your work history shows it, and the posting asks for it.",
        skills_first="What the posting asks for comes first; nothing is left out.",
        skills_first_named="What the posting asks for comes first: {named}; nothing is left out.",
        groups_first="What the posting asks for comes first among the groups.",
        headline="Your position and what your history shows of what the posting asks for; nothing else is said.",
        summary="Your résumé has no summary; this one says what stands below and nothing else.",
        asked_remove="You asked to remove it.",
        asked_first="You asked to put it first.",
        asked_last="You asked to put it last.",
        asked_words="You asked for these words.",
        told_me="You told me so.",
        asked_shorter="You asked for a shorter summary.",
        asked_entry="You asked to leave this entry out.",
        asked_entries="You asked to leave these entries out.",
    ),
)
