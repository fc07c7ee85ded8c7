"""English words that endings alone would take for kin of others: "car" and "carry", "nursery" and "nurse".

`stem` cuts endings, by which a role is a roll and a policy the police. What is named here keeps a root of its own, with
its inflections. They were found by comparing what is cut alike with what WordNet derives from one another.
"""

from collections.abc import Iterator

#: A word, and behind a colon what is derived from it.
_APART = """
    accordion
    animal
    apartment
    apple
    army
    baby
    badger
    bare
    barista
    barrier
    barrister
    bass
    battery
    bully
    bunker
    bus
    busy
    butcher
    butter
    car
    care: carer carers careful carefully
    career
    carry: carrier carriers
    cite: citation citations
    city
    code: coder coders
    combat
    companion
    competence: competences competent competently competency competencies
    complement: complementary
    comply: compliance compliant
    concert
    conservative
    conversation: conversational
    cope
    copper
    copy
    corn
    corner
    county
    cube
    cure
    currency
    curry
    date
    deny: denial denials
    department: departmental
    designate: designation designations
    detective
    dine: diner diners dinner dinners
    drawer
    eleven
    experiment: experimental experimentation experimentally
    fabric
    fabricate: fabrication fabrications fabricator fabricators
    fact
    factor
    factory
    fare
    fasten
    fate
    file
    fill: filler fillers
    final: finally
    fine
    fire
    flower
    forge
    formal: formally
    format
    former: formerly
    freelance: freelancer freelancers
    fuse
    gallery
    hammer
    hate
    heavy: heavily
    hobby
    hole
    hope
    huge
    imply
    importance: important importantly
    instance
    international: internationally
    laboratory
    ladder
    lady
    lane
    late
    ledger
    letter
    list: listing listings
    listen: listener listeners
    lottery
    mall
    manner
    master: mastery
    mate
    matter
    memorial
    mental: mentally
    mention
    mile
    mill: miller millers
    mine: miner miners
    mineral
    mission
    mode
    note: notation
    nursery
    objective: objectively
    officer
    party
    passion: passionate passionately
    paste
    pastor: pastoral
    pasty
    phone
    pile
    pill
    pine
    pipe: piper pipers
    pole
    police
    policy
    polite: politely
    poll: pollster pollsters
    portable
    portal
    porter
    portion
    positive: positively
    possible: possibly possibility possibilities
    pottery: potter potters
    presence
    probation
    probe
    productive: productively productivity
    professor
    property
    quarry
    question
    radial
    range
    rate
    ready: readily readiness
    responsible: responsibly responsibility responsibilities
    restore: restoration restorations restorer restorers
    robe
    role
    roll: roller rollers
    rubber
    ruby
    sanitation
    scrape: scraper scrapers
    sector
    several
    shine
    shower
    signal
    site
    soldier
    species
    spine: spinal
    stale
    stare
    station
    statistic: statistical statistically statistician statisticians
    store
    story
    stripe
    study
    suitable: suitably suitability
    suite
    summer
    superior
    supplement: supplementary supplemental
    surge
    tailor
    tally
    tape
    taxi
    template
    tidy
    till
    tiny
    tone
    tractor
    treaty
    tube
    tune: tuner tuners
    unit
    unite
    unity
    vegetable
    wage
    war
    warden
    wine
    wire
    wound
"""
_VOWELS = "aeiou"
#: So long are words that other languages have, too.
_BORROWED = 5


def _inflected(word: str) -> Iterator[str]:
    """The plural and the forms of a verb that a word may have."""
    yield word
    if word.endswith("y") and word[-2] not in _VOWELS:
        yield from (f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
        return
    yield f"{word}es" if word.endswith(("s", "sh", "ch", "x")) else f"{word}s"
    if word.endswith("e"):
        yield from (f"{word}d", f"{word[:-1]}ing")
    else:
        yield from (f"{word}ed", f"{word}ing")
    if len(word) >= _BORROWED and word[-1] in "lnrt":  # as German and Spanish inflect the same word: "Stationen"
        yield from (f"{word}e", f"{word}es", f"{word}en")


#: The root of each form: the word itself.
LOOKALIKES = {
    form: word
    for word, _, kin in (line.strip().partition(":") for line in _APART.strip().splitlines())
    for form in (*_inflected(word), *kin.split())
}
