"""What a title says of the employer: that there is none but oneself, or its name."""

from tailor.documents.parsing import splitting
from tailor.documents.words import regions, towns, vocabulary
from tailor.model.resume import Work


def told(item: Work) -> Work:
    """A position with what its title says of the employer in that one's place."""
    return _on_own_account(_named(item))


def _named(item: Work) -> Work:
    """A position with a town in the employer's place, where the title names that: "Fitter at Hexmill", "Leeds"."""
    title, name = splitting.in_title(item.position)
    if not title or item.location or not (towns.is_small_town(item.name) or regions.is_place(item.name)):
        return item
    return item.model_copy(update={"name": name, "position": title, "location": item.name})


def _on_own_account(item: Work) -> Work:
    """Work on one's own account has a town and no employer: "Self-employed electrician, Swansea".

    Where it is said behind the title, it stands in the employer's place: "Electrician, self-employed".
    """
    if not item.location and vocabulary.on_own_account(item.position) and towns.is_small_town(item.name):
        item = item.model_copy(update={"name": "", "location": item.name})
    title, _, behind = item.position.rpartition(", ")
    if item.name or not title or len(behind.split()) > 2 or not vocabulary.on_own_account(behind):
        return item
    return item.model_copy(update={"name": behind, "position": title})
