"""Below which path of a server a study's page lies, where a server holds several.

A study's own routes know nothing of it: what stands before them takes the path off a
request and leaves it here, for the few things that a browser keeps for a whole host.
"""

import re
from collections.abc import MutableMapping
from typing import Any

from fastapi import Request

from counterpoint.kernel.errors import InputError

KEY = "counterpoint.path"
NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
TAKEN = frozenset({"api", "assets", "health", "ready"})


class PathError(InputError):
    """No study can lie below this path."""


def check_path(name: str) -> None:
    """See that a study can lie below a path.

    Args:
        name: The first word of the study's addresses.

    Raises:
        PathError: It is no such word, or the server's own.
    """
    if NAME.fullmatch(name) and name not in TAKEN:
        return
    msg = (
        "A study cannot lie below “{path}”. Write at most 40 small letters, digits and"
        " hyphens, as “doors”; {taken} are the server's own."
    )
    raise PathError(msg, path=name, taken=", ".join(sorted(TAKEN)))


def path_of(scope: MutableMapping[str, Any]) -> str:
    """Give the name of the path a request came below, or nothing."""
    return str(scope.get(KEY, ""))


def seen_from(request: Request, name: str) -> Request:
    """Give a request as the study below a path would see it."""
    return Request({**request.scope, KEY: name})


def taken_off(scope: MutableMapping[str, Any], name: str) -> dict[str, Any]:
    """Give a request as it is to the study that lies below a path."""
    rest = scope["path"][1:].partition("/")[2]
    raw_rest = scope["raw_path"][1:].partition(b"/")[2]
    return {**scope, "path": f"/{rest}", "raw_path": b"/" + raw_rest, KEY: name}
