"""Who stands at the page's door: an address, and a browser that is known, or not.

A browser at which somebody signed in to a server keeps a word of its own for half
a year. It lets nobody in; but who tries there need not wait for what strangers
tried, and is shown who signed in there before.
"""

import re
import secrets

from fastapi import Request, Response

from counterpoint.study.door.model import BROWSER_KNOWN, Comer
from counterpoint.web.session import TOKEN_BYTES, cookie_name

_WORD = re.compile(r"[A-Za-z0-9_-]{43}")  # as it is made here, and nothing longer


def comer(request: Request) -> Comer:
    """Say where the one stands who makes a request."""
    given = request.cookies.get(_name(request), "")
    address = "" if request.client is None else request.client.host
    return Comer(address, given if _WORD.fullmatch(given) else "")


def origin_of(request: Request) -> str:
    """Give the address of the server's pages, as the browser that asks names it.

    That it is the server's own was seen to before.
    """
    host = request.headers.get("host", "")
    return f"{request.scope['scheme']}://{host}".lower()


def new_word() -> str:
    """Make the word by which a browser is known."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def give_word(answer: Response, request: Request, word: str) -> None:
    """Let a browser keep its word."""
    answer.set_cookie(
        _name(request),
        word,
        max_age=int(BROWSER_KNOWN.total_seconds()),
        httponly=True,
        samesite="strict",
        path="/",  # browsers take a name that begins with __Host- with no other
        secure=request.url.scheme == "https",
    )


def _name(request: Request) -> str:
    return cookie_name(request, of="-known")
