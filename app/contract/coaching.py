"""Coaching: she shows a helper the step that she is at, without what is private in it; he points, and says a short line."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta

from app.contract.operation import Operation
from app.contract.wire import PRINTED, Amount, Asked, Id, Told, extensible, whole
from app.domain.coaching import MOST_COUNT, MOST_LINES
from app.domain.hints import LONGEST_HINT

CoachingStateWord = Literal["asked", "offered", "on", "over"]
ShownWord = Literal["amounts", "names"]
StepWord = Literal["choose", "amount", "text", "digits", "review", "confirm", "browse", "wait", "tell", "hidden"]
PartWord = Literal[
    "question",
    "why",
    "field",
    "option",
    "option_detail",
    "fact",
    "fact_value",
    "heading",
    "item",
    "item_detail",
    "yes",
    "no",
    "go_on",
    "more",
    "meanwhile",
]
LookWord = Literal["", "plain", "rows", "tiles", "pictures", "stop", "done", "care", "news"]
PhraseWord = Literal[
    "take_your_time",
    "this_one",
    "read_it_aloud",
    "well_done",
    "go_back",
    "check_the_name",
    "check_the_amount",
    "wait_for_me",
    "stop_here",
    "ask_the_bank",
]
HintWord = Literal["point", "phrase", "line", "call"]
MessageId = Annotated[str, Meta(pattern=whole(r"[a-p]{32}"))]
"""Which sentence: the first 16 bytes of SHA-256 over its context, a zero byte and its English text, each half byte a letter from a to p."""
Place = Annotated[int, Meta(ge=0, le=99)]
Shows = Annotated[list[ShownWord], Meta(max_length=2)]
HintText = Annotated[str, Meta(min_length=1, max_length=LONGEST_HINT, pattern=whole(f"{PRINTED}*"))]
PersonName = Annotated[str, Meta(min_length=1, max_length=60, pattern=whole(f"{PRINTED}*"))]


class SceneParam(Asked, omit_defaults=True):
    """What stands in a place of a sentence: exactly one of these. ``hidden`` stands for whatever is left out, always in the same shape."""

    hidden: bool = False
    count: Annotated[int, Meta(ge=0, le=MOST_COUNT)] | None = None
    amount: Amount | None = None
    name: PersonName | None = None
    words: SceneWords | None = None


class SceneWords(Asked, omit_defaults=True):
    """A sentence by its id; ``params`` in the order of the names of its places."""

    id: MessageId
    params: Annotated[list[SceneParam], Meta(max_length=8)] = []


class SceneLine(Asked, omit_defaults=True):
    """A sentence in its place on the screen: ``at`` counts parts of one kind from 0."""

    part: PartWord
    words: SceneWords
    at: Place = 0


class SceneTarget(Asked, omit_defaults=True):
    """A part that can be pointed at. ``filled``: whether anything stands in a field."""

    part: PartWord
    at: Place = 0
    filled: bool = False


class SceneBody(Asked, omit_defaults=True):
    """The step that she is at. ``hidden`` has nothing else but the language: a PIN, a code, or what is hers alone."""

    kind: StepWord
    language: Annotated[str, Meta(pattern=whole(r"[a-z]{2}(_[A-Z]{2})?"))]
    task: SceneWords | None = None
    number: Place = 0
    of: Place = 0
    look: LookWord = ""
    say: Annotated[list[SceneLine], Meta(max_length=MOST_LINES)] = []
    parts: Annotated[list[SceneTarget], Meta(max_length=MOST_LINES)] = []


class AskCoaching(Asked):
    """She asks. ``shows``: what she allows to be shown this once beyond words and counts."""

    pairing_id: Id
    shows: Shows = []


class OfferCoaching(Asked):
    """He offers."""

    pairing_id: Id


class JoinCoaching(Asked):
    """The other one says yes. ``shows`` is hers to say."""

    shows: Shows = []


class GiveHint(Asked):
    """``point``: at a part of the scene with this number. ``phrase``: a ready one. ``line``: short, no five digits, no link. ``call``."""

    kind: HintWord
    scene: int | None = None
    part: PartWord | None = None
    at: Place = 0
    phrase: PhraseWord | None = None
    text: HintText | None = None


class HintBody(Told):
    """A hint, numbered within its coaching, and the scene that it was given at."""

    number: int
    kind: Annotated[str, extensible(HintWord)]
    scene: int
    part: Annotated[str, extensible(PartWord)] | None = None
    at: int = 0
    phrase: Annotated[str, extensible(PhraseWord)] | None = None
    text: str | None = None


class CoachingBody(Told):
    """A coaching, as the one who asks sees it. ``name`` is the other person's. ``scene`` is told to the helper alone.

    Once it is ``over`` nothing but that is told; a helper is not told what has ended it.
    """

    coaching_id: Id
    pairing_id: Id
    side: Literal["customer", "helper"]
    state: Annotated[str, extensible(CoachingStateWord)]
    name: str
    shows: list[Annotated[str, extensible(ShownWord)]] = []
    scene_number: int = 0
    scene: SceneBody | None = None
    hints: list[HintBody] = []


class Coachings(Told):
    """Those of the one who asks that are not over, at either side, the newest first."""

    items: list[CoachingBody]
    next: str | None = None


_CLOSED: Final = ("coaching_refused",)

CALLS: Final = (
    Operation("listCoaching", "GET", "/coaching", "What of it goes on", Coachings, role="anybody"),
    Operation(
        "askCoaching",
        "POST",
        "/coaching",
        "Ask somebody I trust to look at my step",
        CoachingBody,
        AskCoaching,
        201,
        creates=True,
        problems=("coaching_exists", "too_many_attempts", *_CLOSED),
    ),
    Operation(
        "offerCoaching",
        "POST",
        "/coaching/offers",
        "Offer to look at her step",
        CoachingBody,
        OfferCoaching,
        201,
        creates=True,
        problems=("too_many_attempts", *_CLOSED),
        role="anybody",
    ),
    Operation("readCoaching", "GET", "/coaching/{coachingId}", "The latest scene, and the hints", CoachingBody, role="anybody"),
    Operation(
        "joinCoaching",
        "POST",
        "/coaching/{coachingId}/join",
        "Say yes to what the other one began; may be repeated",
        CoachingBody,
        JoinCoaching,
        problems=("coaching_exists", *_CLOSED),
        role="anybody",
    ),
    Operation(
        "showScene",
        "PUT",
        "/coaching/{coachingId}/scene",
        "Where I am now",
        CoachingBody,
        SceneBody,
        problems=("scene_refused", "too_many_attempts", *_CLOSED),
    ),
    Operation(
        "giveHint",
        "POST",
        "/coaching/{coachingId}/hints",
        "Point at something, or say a short line",
        CoachingBody,
        GiveHint,
        201,
        creates=True,
        problems=("hint_refused", "scene_stale", "too_many_attempts", *_CLOSED),
        role="anybody",
    ),
    Operation("endCoaching", "DELETE", "/coaching/{coachingId}", "End it at once; may be repeated", None, status=204, role="anybody"),
)
