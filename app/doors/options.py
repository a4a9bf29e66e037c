"""What can be said on the command line. The doors themselves are loaded only when they are opened."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from urllib.parse import urlsplit

from app import __version__
from app.domain.people import LANGUAGES, TEXT_SIZES, THEMES

_MOST_WORKERS = 64
_LONGEST_NAME = 70
STORIES = (
    *("pay", "pay-new", "freeze", "family-pair", "family-approve", "family-coach", "scam-alert", "check-desk", "scam", "scam-pay"),
    *("paper", "bills", "branch", "practice", "kiosk"),
)
"""The stories that are built so far."""


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Reads the command line; exits with a usage line when it makes no sense."""
    return command_line().parse_args(arguments)


def command_line() -> argparse.ArgumentParser:
    """All that may be said."""
    parser = argparse.ArgumentParser(prog="banxing", description="Banking at your own pace, with family beside you.")
    parser.add_argument("--version", action="version", version=f"banxing {__version__}")
    seats = parser.add_subparsers(title="doors", required=True, metavar="DOOR")
    _window(seats.add_parser("home", help="the senior's seat"), "home")
    _window(seats.add_parser("family", help="the seat of somebody whom a senior trusts"), "family")
    _window(seats.add_parser("desk", help="the seat of the bank's own people: fraud desk or teller"), "desk", profile="desk")
    _kiosk(seats.add_parser("kiosk", help="a machine of a branch, for one customer after the other"))
    seats.add_parser("kiosk-seat").set_defaults(door=_late("kiosk_seat"))
    _tour(seats.add_parser("tour", help="plays stories through real windows and keeps a picture of each step"))
    _bank(seats.add_parser("bank", help="the reference bank"))
    _check_message(seats.add_parser("check-message", help="says of messages whether they look like scams"))
    return parser


def _window(parser: argparse.ArgumentParser, door: str, profile: str = "default") -> None:
    parser.add_argument("--bank", metavar="URL", help="the bank to talk to (default: the practice bank of this machine)")
    parser.add_argument("--bank-telephone", type=_telephone, default="", metavar="N", help="the bank's number, printed on every sheet")
    parser.add_argument("--profile", type=_profile, default=profile, help="own settings and keys, so that two people can use one machine")
    parser.add_argument("--language", choices=LANGUAGES, help="the language for this time")
    _look(parser)
    parser.set_defaults(door=_late(door))


def _kiosk(parser: argparse.ArgumentParser) -> None:
    _window(parser, "kiosk", profile="kiosk")
    parser.add_argument("--windowed", action="store_true", help="in a window of its own, to try it out")
    parser.add_argument("--new-staff-key", action="store_true", help="reads a line: the key with which staff end the kiosk")


def _tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="DIR", help="where tour.json and the pictures go")
    parser.add_argument("--story", choices=(*STORIES, "all"), default="all")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="the window's size in pixels")
    _look(parser)
    parser.set_defaults(door=_late("tour"))


def _check_message(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Reads messages, a JSON string a line, and answers each with a line of JSON: verdict, scamType, signals, reasons, language."
    )
    parser.add_argument("--json", action="store_true", required=True, help="lines of JSON in and out; the only form there is so far")
    parser.set_defaults(door=_late("check_message"))


def _look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, metavar="P", help=f"percent: {', '.join(map(str, TEXT_SIZES))}")
    parser.add_argument("--theme", choices=THEMES)


def _bank(parser: argparse.ArgumentParser) -> None:
    tools = parser.add_subparsers(required=True, metavar="TOOL")
    serve = tools.add_parser("serve", help="serves the API; prints one JSON line when it is ready")
    serve.add_argument("--database", metavar="URL", default="sqlite:///banxing.sqlite", help="or postgresql://USER@HOST/NAME")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=0)
    serve.add_argument(
        "--health-port",
        type=int,
        default=0,
        help="a loopback-only port for /healthz, /readyz and /metrics; further workers take the next ones",
    )
    serve.add_argument("--workers", type=_workers, default=1, metavar="N", help="processes that share a PostgreSQL database and the port")
    serve.add_argument("--public-url", type=_origin, metavar="URL", help="what customers use where a proxy stands before the bank")
    serve.add_argument("--sandbox", action="store_true", help="sample people and a movable clock")
    serve.add_argument("--pokes", metavar="FILE", help="where to write down whom to tell, outside of the program, that somebody is waiting")
    serve.add_argument("--billers", metavar="FILE", help="the billers whose bills can be paid here, as docs/bills.md says")
    serve.add_argument("--until-no-seat", metavar="FILE", help=argparse.SUPPRESS)
    serve.add_argument("--people", metavar="NUMBER", nargs="*", default=(), help=argparse.SUPPRESS)
    serve.set_defaults(door=_late("bank", "serve"))
    verify = tools.add_parser("verify", help="checks every invariant of the books; prints JSON, exits 1 on any breach")
    verify.add_argument("--database", metavar="URL", required=True)
    verify.set_defaults(door=_late("bank", "verify"))
    journal = tools.add_parser("journal", help="writes the whole ledger as a journal for another program to add up; no name stands in it")
    journal.add_argument("--database", metavar="URL", required=True)
    journal.add_argument("--format", choices=("hledger",), default="hledger", help="the only form there is so far")
    journal.set_defaults(door=_late("bank", "journal"))
    key = tools.add_parser("alert-key", help="lets the next key sign alerts; not twice in eight days, or some clients are left behind")
    key.add_argument("--database", metavar="URL", required=True)
    key.set_defaults(door=_late("bank", "change_alert_key"))
    _load(tools.add_parser("load", help="brings customers into a real bank from a file; all of them, or nobody"))
    _kiosks(tools.add_parser("kiosk", help="the kiosks of a real bank").add_subparsers(required=True, metavar="DO"))
    _staff(tools.add_parser("staff", help="the people who work at a real bank").add_subparsers(required=True, metavar="DO"))


def _load(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="customers with their accounts and payees, as docs/bank-load.md says")
    _filling(parser)
    parser.set_defaults(door=_late("bank", "load"))


def _staff(does: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = does.add_parser("add", help="makes somebody known, with a number of her own; prints it")
    add.add_argument("--name", type=_name, required=True)
    add.add_argument("--role", choices=("teller", "fraud_desk"), required=True)
    add.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    add.add_argument("--branch", metavar="ID", help="where a teller works; a teller needs one, and it was loaded before")
    _filling(add)
    add.set_defaults(door=_late("bank", "add_staff"))
    move = does.add_parser("move", help="puts down at which branch a teller works from now on")
    move.add_argument("number", metavar="NUMBER", help="the teller's own, which staff add has printed")
    move.add_argument("--branch", metavar="ID", required=True, help="the branch was loaded before")
    move.add_argument("--database", metavar="URL", required=True)
    move.set_defaults(door=_late("bank", "move_staff"))


def _kiosks(does: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = does.add_parser("add", help="makes a machine known, with a number of its own; prints it")
    add.add_argument("--name", type=_name, required=True)
    add.add_argument("--branch", metavar="ID", required=True, help="where it stands; the branch was loaded before")
    _filling(add)
    add.set_defaults(door=_late("bank", "add_staff"), role="kiosk", language=LANGUAGES[0])
    lock = does.add_parser("lock", help="locks one for good, with whoever is signed in there; prints its number")
    lock.add_argument("kiosk", metavar="NAME_OR_NUMBER")
    lock.add_argument("--database", metavar="URL", required=True)
    lock.set_defaults(door=_late("bank", "lock_kiosk"))


def _filling(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="URL", required=True)
    parser.add_argument("--letters", metavar="FILE", required=True, help="a new file for the PINs and codes that are told on paper")


def _late(door: str, name: str = "run") -> Callable[[argparse.Namespace], int]:
    def opened(options: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"app.doors.{door}"), name)(options)
        return code

    return opened


def _origin(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or f"{parts.scheme}://{parts.netloc}" != text or "@" in parts.netloc:
        raise argparse.ArgumentTypeError("a public URL is https://HOST or https://HOST:PORT")
    return text


def _workers(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"from 1 to {_MOST_WORKERS} workers")
    return int(text)


def _name(text: str) -> str:
    if not 1 <= len(text) <= _LONGEST_NAME or not text.isprintable():
        raise argparse.ArgumentTypeError(f"a name has 1 to {_LONGEST_NAME} characters that show")
    return text


def _profile(text: str) -> str:
    if not text.isidentifier() or len(text) > 40:
        raise argparse.ArgumentTypeError("a profile is a short word of letters and digits")
    return text


def _telephone(text: str) -> str:
    from app.domain.alert_text import is_contact

    if text and not is_contact(text):  # the default is read like any other
        raise argparse.ArgumentTypeError("a telephone number has digits, and blanks or hyphens between them")
    return text


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) >= 640 and int(height) >= 480):
        raise argparse.ArgumentTypeError("a size is WIDTHxHEIGHT, at least 640x480")
    return int(width), int(height)
