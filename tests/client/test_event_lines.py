"""The lines of an event stream mean the same however they are cut into packets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.client.event_lines import Sent, events_in, lines_in

STREAM = ':\n\nid: 7\nevent: payment.updated\ndata: {"付": 1}\n\n: beat\r\nid:8\r\ndata:x\r\n\r\nid: 9\ndata: cut'.encode()


@given(st.lists(st.integers(0, len(STREAM)), max_size=20))
def test_packets_do_not_matter(cuts: list[int]) -> None:
    at = [0, *sorted(cuts), len(STREAM)]
    packets = [STREAM[start:end] for start, end in itertools.pairwise(at)]
    assert list(events_in(lines_in(packets))) == [None, Sent("7", '{"付": 1}'), None, Sent("8", "x")]


def test_a_line_without_end_is_given_up() -> None:
    with pytest.raises(ValueError, match="without end"):
        list(lines_in([b"x" * 3000, b"x" * 3000]))
