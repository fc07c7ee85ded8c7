"""Whom a place of work serves and what its trade is about: a hotel's guests, the claims of an insurer.

To name them adds no claim where the evidence tells of the place or the trade.
"""

from tailor.model.checking.case import Case
from tailor.model.checking.rephrasing import says_otherwise
from tailor.model.checking.stems import listed
from tailor.model.checking.words import is_function

#: Whom a place serves, and the words by which a passage tells of such a place or its trade.
_PLACES = {
    person: frozenset(listed(places))
    for people, places in (
        (
            "passenger traveller rider",
            "bus buses coach coaches train trains rail railway railways tram trams ferry ferries airline airlines "
            "airways airport flight flights taxi taxis cab metro station stations",
        ),
        ("diner", "restaurant restaurants bistro brasserie waiter waitress chef"),
        ("shopper", "shop shops store stores supermarket supermarkets retail"),
        ("homeowner householder", "home homes house houses"),
        ("motorist driver", "garage garages tyre tyres mot roadside breakdown"),
        ("swimmer bather", "pool pools lifeguard"),
        ("borrower reader", "library libraries librarian"),
        ("tenant", "lettings letting tenancy tenancies rented flats"),
        ("viewer", "television tv"),
        ("listener", "radio"),
        ("holidaymaker camper", "campsite campsites caravan resort"),
        ("inmate prisoner", "prison prisons hmp"),
        ("congregation parishioner", "church churches parish"),
        ("skier", "ski"),
        ("worshipper", "church mosque temple synagogue"),
        ("member", "gym gyms club clubs"),
        ("children child", "nursery nurseries preschool kindergarten creche childminder school schools classroom"),
        ("toddler", "nursery nurseries preschool kindergarten creche childminder"),
        ("pupil", "school schools classroom"),
    )
    for person in people.split()
}


def is_served(case: Case, index: int) -> bool:
    """Whether a word only names those whom the place of work serves, as the evidence tells."""
    low = case.reading.words[index].low
    places = _PLACES.get(low) or _PLACES.get(low.removesuffix("s"))
    return places is not None and any(not places.isdisjoint(s.reading.lows) for s in case.bound)


#: What a trade is about, and the words by which a passage, the heading mostly, tells of the trade.
_MATTERS = {
    matter: frozenset(listed(trades))
    for matters, trades in (
        ("insurance", "insurance assurance insurer insurers mutual claims underwriter underwriting loss"),
        ("book", "library librarian libraries bookshop bookseller books"),
        ("spectacle", "optician opticians optician's optics optical optometrist eyewear"),
        ("wedding bridal", "bridal wedding weddings bride brides"),
        ("legal", "solicitor solicitors law legal paralegal barrister chambers llp conveyancer conveyancing"),
        ("court", "court courts magistrates tribunal"),
        ("banking", "bank banks banking"),
        ("network", "network networks"),
        ("property", "estate homes lettings letting properties valuer conveyancer conveyancing housing"),
        ("school", "school schools teacher primary secondary academy"),
        ("classroom", "school schools teacher primary secondary academy"),
        ("hotel", "hotel hotels inn"),
        ("restaurant", "restaurant restaurants bistro brasserie"),
        ("kitchen", "kitchen kitchens chef cook"),
        ("clinical", "nurse nurses ward hospital clinic midwife physiotherapist therapist doctor surgery nhs"),
        ("hospital", "hospital hospitals infirmary nhs"),
        ("dental", "dental dentist dentistry"),
        ("veterinary animal", "vet vets veterinary animal animals"),
        ("pet", "vet vets veterinary"),
        ("pharmacy", "pharmacy pharmacist chemist chemists dispenser"),
        ("flight", "airline airlines airways air cabin pilot flight flights"),
        ("cabin", "airline airlines airways air cabin"),
        ("aircraft", "airline airlines airways air pilot aviation aerospace"),
        ("rail railway train", "rail railway railways train trains"),
        ("bus", "bus buses coach coaches"),
        (
            "vehicle car",
            "garage garages motor motors mechanic tyre tyres autos dealership bus buses coach hgv lorry driver",
        ),
        ("farm", "farm farms farmer dairy"),
        ("crop", "farm farms farmer grower growers nursery nurseries glasshouse arable"),
        ("garden", "garden gardens gardener gardening"),
        ("construction building", "construction builders contractors building builder"),
        ("electrical", "electrician electricians electrical electrics"),
        ("plumbing", "plumber plumbers plumbing heating"),
        ("laboratory lab", "laboratory lab laboratories analyst chemist microbiology"),
        ("museum", "museum museums curator"),
        ("gallery", "gallery galleries"),
        ("theatre stage", "theatre theatres stage playhouse"),
        ("police", "police constable constabulary"),
        ("prison", "prison prisons hmp"),
        ("fire", "firefighter fire"),
        ("warehouse", "warehouse warehouses warehousing depot"),
        ("salon hair", "salon salons hairdresser hairdressers barber hair"),
        ("beauty", "salon salons beautician beauty"),
        ("sales", "sales salesperson rep reps"),
        ("retail", "shop shops store stores retail supermarket"),
        ("planning", "planner planning"),
        ("survey surveying", "surveyor surveyors surveys"),
        ("accounting accountancy", "accountant accountants accountancy accounts bookkeeper"),
        ("payroll", "payroll"),
        ("university academic", "university universities lecturer"),
        ("charity", "charity charities hospice foundation"),
        ("bakery", "bakery bakeries baker"),
        ("brewery", "brewery breweries brewer brewing"),
        ("energy", "energy electricity power"),
        ("council municipal", "council councils borough"),
        ("security", "security"),
        ("bereaved", "funeral funerals undertaker undertakers crematorium cremation"),
        ("industrial", "factory factories plant plants mill mills foundry manufacturing process works production"),
    )
    for matter in matters.split()
}


def is_of_trade(case: Case, index: int) -> bool:
    """Whether a word only says of what trade the thing behind it is, which is said: "insurance claims"."""
    words, after = case.reading.words, index + 1
    low = words[index].low
    trades = _MATTERS.get(low) or _MATTERS.get(low.removesuffix("s"))
    if trades is None or after >= len(words) or words[index].capital:
        return False
    if case.reading.text[words[index].end : words[after].start] != " ":
        return False
    if not (case.sayers(after) or words[after].low in _PAST):
        return False
    before = words[index - 1] if index else None
    if before is not None and (before.low in _JOINING or not (is_function(before.low) or _is_known(case, index - 1))):
        return False  # "Leasehold and commercial property files": what is in a row is one more of it.
    return any(not trades.isdisjoint(s.reading.lows) for s in case.bound)


_JOINING = frozenset({"and", "or"})
#: What somebody has of a trade by having been in it.
_PAST = frozenset({"background", "experience", "career"})


def _is_known(case: Case, index: int) -> bool:
    """Whether a word is said, or tells how many."""
    return index in case.reading.numeric or bool(case.sayers(index)) or says_otherwise(case, index)
