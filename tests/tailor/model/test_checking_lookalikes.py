"""Words that look like kin and are not: one of them is no evidence of the other, whatever their endings say."""

import pytest

from tailor.model.checking.lookalikes import LOOKALIKES
from tailor.model.checking.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("car", "care"), ("cars", "carried"), ("carer", "carrier"), ("career", "careful"), ("role", "roll"),
        ("files", "filled"), ("listing", "listening"), ("cities", "cited"), ("stores", "stories"), ("fact", "factory"),
        ("part", "parties"), ("police", "policy"), ("officer", "office"), ("county", "count"), ("stations", "states"),
        ("statistics", "station"), ("nursery", "nurse"), ("warden", "ward"), ("shower", "shows"), ("corner", "corn"),
        ("copper", "copies"), ("productive", "products"), ("wounds", "winding"), ("wine", "winner"), ("sites", "sits"),
        ("codes", "cod"), ("note", "not"), ("range", "ring"), ("ruby", "rubbing"), ("tiling", "till"),
        ("plans", "planes"), ("wins", "wine"), ("tapped", "taped"), ("hats", "hates"), ("tons", "tones"),
    ],
)  # fmt: skip
def test_lookalikes_are_no_kin(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "kin",
    [
        "care cares cared caring carer", "carry carries carried carrying carrier", "file files filed filing",
        "store stores stored storing", "city cities", "study studies studied studying", "code codes coded coding coder",
        "comply complies complied compliance", "station stations stationen", "sector sectors sectores",
        "restore restored restoring restoration", "statistics statistical statistician",
    ],
)  # fmt: skip
def test_each_keeps_its_own_forms(kin: str) -> None:
    assert len({stem(word) for word in kin.split()}) == 1


def test_no_form_is_of_two_words() -> None:
    """A form that two of the words have would belong to the one that stands last."""
    assert all(LOOKALIKES[word] == word for word in LOOKALIKES.values())
