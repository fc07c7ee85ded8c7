"""What is told to machines: each module gives what one kind of source says of a posting.

`boards` knows job boards by their addresses, `embeds` those of whom a page shows a posting, and `answers` reads what
their APIs say; `objects` knows what the properties there mean, as it does of what `state` finds in a page's scripts.
`structured` finds schema.org's JobPosting, which `schema` reads; `tracked` is what a page tells its own forms and
counters.
"""
