"""What is told to machines: each module gives what one kind of source says of a posting.

`boards` asks a job board by the address alone; `objects` reads its answers, as it does what `state` finds in a page's
scripts. `structured` finds schema.org's JobPosting, which `schema` reads; `tracked` is what a page tells its own forms
and counters.
"""
