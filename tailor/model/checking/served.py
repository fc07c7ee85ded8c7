"""The people whom a place of work serves: a hotel's guests, a bus's passengers. To name them adds no claim."""

from tailor.model.checking.case import Case
from tailor.model.checking.stems import listed

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
