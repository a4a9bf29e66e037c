"""The 64 things that can come up as the four pictures of a pairing, in the order of :func:`app.domain.pictures.pictures`.

Things that everybody has known for eighty years and can say on the telephone, each told apart by its shape alone and, as far as words
allow, by its sound: no two names rhyme. Both ends have to agree on the order, so it never changes; a new one would be a new protocol.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.journeys.say import Say, say


@dataclass(frozen=True, slots=True)
class Drawing:
    """Something drawn: ``key`` is the name of its drawing, ``name`` what everybody calls it."""

    key: str
    name: Say


DRAWINGS: Final = (
    Drawing("sun", say("Drawings", "a sun")),
    Drawing("moon", say("Drawings", "a moon")),
    Drawing("star", say("Drawings", "a star")),
    Drawing("cloud", say("Drawings", "a cloud")),
    Drawing("rainbow", say("Drawings", "a rainbow")),
    Drawing("mountain", say("Drawings", "a mountain")),
    Drawing("umbrella", say("Drawings", "an umbrella")),
    Drawing("teapot", say("Drawings", "a teapot")),
    Drawing("cup", say("Drawings", "a cup")),
    Drawing("bowl", say("Drawings", "a bowl and chopsticks")),
    Drawing("pan", say("Drawings", "a frying pan")),
    Drawing("fish", say("Drawings", "a fish")),
    Drawing("bird", say("Drawings", "a bird")),
    Drawing("cat", say("Drawings", "a cat")),
    Drawing("rabbit", say("Drawings", "a rabbit")),
    Drawing("elephant", say("Drawings", "an elephant")),
    Drawing("tortoise", say("Drawings", "a tortoise")),
    Drawing("crab", say("Drawings", "a crab")),
    Drawing("snail", say("Drawings", "a snail")),
    Drawing("butterfly", say("Drawings", "a butterfly")),
    Drawing("mushroom", say("Drawings", "a mushroom")),
    Drawing("apple", say("Drawings", "an apple")),
    Drawing("grapes", say("Drawings", "a bunch of grapes")),
    Drawing("cherries", say("Drawings", "two cherries")),
    Drawing("carrot", say("Drawings", "a carrot")),
    Drawing("watermelon", say("Drawings", "a slice of watermelon")),
    Drawing("pine", say("Drawings", "a pine tree")),
    Drawing("leaf", say("Drawings", "a leaf")),
    Drawing("tulip", say("Drawings", "a tulip")),
    Drawing("cactus", say("Drawings", "a cactus")),
    Drawing("house", say("Drawings", "a house")),
    Drawing("bridge", say("Drawings", "a bridge")),
    Drawing("windmill", say("Drawings", "a windmill")),
    Drawing("boat", say("Drawings", "a sailing boat")),
    Drawing("bicycle", say("Drawings", "a bicycle")),
    Drawing("bus", say("Drawings", "a bus")),
    Drawing("aeroplane", say("Drawings", "an aeroplane")),
    Drawing("balloon", say("Drawings", "a balloon")),
    Drawing("kite", say("Drawings", "a kite")),
    Drawing("lantern", say("Drawings", "a lantern")),
    Drawing("drum", say("Drawings", "a drum")),
    Drawing("bell", say("Drawings", "a bell")),
    Drawing("cake", say("Drawings", "a cake")),
    Drawing("ladder", say("Drawings", "a ladder")),
    Drawing("chair", say("Drawings", "a chair")),
    Drawing("clock", say("Drawings", "an alarm clock")),
    Drawing("hat", say("Drawings", "a straw hat")),
    Drawing("boot", say("Drawings", "a boot")),
    Drawing("mitten", say("Drawings", "a mitten")),
    Drawing("shirt", say("Drawings", "a shirt")),
    Drawing("comb", say("Drawings", "a comb")),
    Drawing("glasses", say("Drawings", "a pair of glasses")),
    Drawing("book", say("Drawings", "an open book")),
    Drawing("snowman", say("Drawings", "a snowman")),
    Drawing("envelope", say("Drawings", "an envelope")),
    Drawing("telephone", say("Drawings", "a telephone")),
    Drawing("basket", say("Drawings", "a basket")),
    Drawing("broom", say("Drawings", "a broom")),
    Drawing("hammer", say("Drawings", "a hammer")),
    Drawing("scissors", say("Drawings", "a pair of scissors")),
    Drawing("key", say("Drawings", "a key")),
    Drawing("tap", say("Drawings", "a water tap")),
    Drawing("heart", say("Drawings", "a heart")),
    Drawing("crown", say("Drawings", "a crown")),
)
"""Number 0 to number 63."""


def drawings(numbers: tuple[int, ...]) -> tuple[Drawing, ...]:
    """Those with these numbers, in their order."""
    return tuple(DRAWINGS[number] for number in numbers)
