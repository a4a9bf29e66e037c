"""What can be said on the command line. The doors themselves are loaded only when they are opened."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from urllib.parse import urlsplit

from app import __version__
from app.domain.people import LANGUAGES, TEXT_SIZES, THEMES

STORIES = ("pay",)
"""The stories that are built so far."""


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Reads the command line; exits with a usage line when it makes no sense."""
    parser = argparse.ArgumentParser(prog="banxing", description="Banking at your own pace, with family beside you.")
    parser.add_argument("--version", action="version", version=f"banxing {__version__}")
    seats = parser.add_subparsers(title="doors", required=True, metavar="DOOR")
    _home(seats.add_parser("home", help="the senior's seat"))
    _tour(seats.add_parser("tour", help="plays stories through real windows and keeps a picture of each step"))
    _bank(seats.add_parser("bank", help="the reference bank"))
    return parser.parse_args(arguments)


def _home(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bank", metavar="URL", help="the bank to talk to (default: the practice bank of this machine)")
    parser.add_argument("--profile", type=_profile, default="default", help="own settings and keys, so that two people can use one machine")
    parser.add_argument("--language", choices=LANGUAGES, help="the language for this time")
    _look(parser)
    parser.set_defaults(door=_late("home"))


def _tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="DIR", help="where tour.json and the pictures go")
    parser.add_argument("--story", choices=(*STORIES, "all"), default="all")
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="the window's size in pixels")
    _look(parser)
    parser.set_defaults(door=_late("tour"))


def _look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, metavar="P", help=f"percent: {', '.join(map(str, TEXT_SIZES))}")
    parser.add_argument("--theme", choices=THEMES)


def _bank(parser: argparse.ArgumentParser) -> None:
    tools = parser.add_subparsers(required=True, metavar="TOOL")
    serve = tools.add_parser("serve", help="serves the API; prints one JSON line when it is ready")
    serve.add_argument("--database", metavar="URL", default="sqlite:///banxing.sqlite")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=0)
    serve.add_argument("--health-port", type=int, default=0, help="a loopback-only port for /healthz, /readyz and /metrics")
    serve.add_argument("--public-url", type=_origin, metavar="URL", help="what customers use where a proxy stands before the bank")
    serve.add_argument("--sandbox", action="store_true", help="sample people and a movable clock")
    serve.add_argument("--until-no-seat", metavar="FILE", help=argparse.SUPPRESS)
    serve.set_defaults(door=_late("bank", "serve"))
    verify = tools.add_parser("verify", help="checks every invariant of the books; prints JSON, exits 1 on any breach")
    verify.add_argument("--database", metavar="URL", required=True)
    verify.set_defaults(door=_late("bank", "verify"))


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


def _profile(text: str) -> str:
    if not text.isidentifier() or len(text) > 40:
        raise argparse.ArgumentTypeError("a profile is a short word of letters and digits")
    return text


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) >= 640 and int(height) >= 480):
        raise argparse.ArgumentTypeError("a size is WIDTHxHEIGHT, at least 640x480")
    return int(width), int(height)
