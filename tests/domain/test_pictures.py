"""Four pictures bind both keys and both nonces: whoever changes anything between the two ends shows them different ones."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.family import PICTURES, SHOWN_PICTURES
from app.domain.pictures import End, commitment, keeps, pictures

TEXTS = st.text("ABCabc019_-", min_size=0, max_size=12)
ENDS = st.builds(End, TEXTS, TEXTS)
HERS, HIS = End("K" * 43, "n" * 43), End("k" * 43, "m" * 43)


@given(TEXTS, ENDS, ENDS)
def test_both_ends_see_the_same_four_out_of_all(pairing_id: str, hers: End, his: End) -> None:
    shown = pictures(pairing_id, hers, his)
    assert shown == pictures(pairing_id, hers, his)
    assert len(shown) == SHOWN_PICTURES
    assert all(0 <= picture < PICTURES for picture in shown)


@given(ENDS, ENDS)
def test_a_commitment_binds_key_and_nonce(promised: End, revealed: End) -> None:
    assert keeps(commitment(promised), revealed) is (promised == revealed)


@given(TEXTS, TEXTS, TEXTS)
def test_no_letter_wanders_from_the_key_into_the_nonce(key: str, nonce: str, letters: str) -> None:
    assume(letters)
    assert commitment(End(key + letters, nonce)) != commitment(End(key, letters + nonce))


def test_whatever_is_swapped_other_pictures_are_seen() -> None:
    """Each part exchanged for another, and the two ends for one another. One of 16.7 million exchanges would not show."""
    swapped = {
        "her key": (HERS, HIS, replace(HERS, thumbprint="X" * 43), HIS),
        "his key": (HERS, HIS, HERS, replace(HIS, thumbprint="X" * 43)),
        "her nonce": (HERS, HIS, replace(HERS, nonce="x" * 43), HIS),
        "his nonce": (HERS, HIS, HERS, replace(HIS, nonce="x" * 43)),
        "the ends": (HERS, HIS, HIS, HERS),
        "the keys": (HERS, HIS, End(HIS.thumbprint, HERS.nonce), End(HERS.thumbprint, HIS.nonce)),
        "the nonces": (HERS, HIS, End(HERS.thumbprint, HIS.nonce), End(HIS.thumbprint, HERS.nonce)),
    }
    assert {name for name, (a, b, c, d) in swapped.items() if pictures("pai", a, b) == pictures("pai", c, d)} == set()
    assert pictures("pai", HERS, HIS) != pictures("another", HERS, HIS)


def test_no_picture_is_likelier_than_another() -> None:
    """16,384 pictures: each of the 64 is expected 256 times; with 63 degrees of freedom chi square is above 120 once in 30,000 runs."""
    shown = Counter(picture for number in range(4096) for picture in pictures(str(number), HERS, HIS))
    expected = 4096 * SHOWN_PICTURES / PICTURES
    assert len(shown) == PICTURES
    assert sum((count - expected) ** 2 / expected for count in shown.values()) < 120


def test_who_sits_between_them_finds_no_nonce_that_fits() -> None:
    """He is bound to what he shows each of them before he knows their nonces: ten thousand tries with the same four are none too many."""
    seen_by_her = pictures("pai", HERS, End("mallory", "bound before she reveals"))
    tries = (pictures("pai", End("mallory", f"bound before he reveals {number}"), HIS) for number in range(10_000))
    assert seen_by_her not in tries
