"""The API's description, made once for all the tests of a process: it takes seconds."""

import json
from functools import cache
from typing import Any

from counterpoint.web.describe import description


@cache
def written() -> str:
    """Give the description as it is kept."""
    return description()


@cache
def paths() -> dict[str, dict[str, Any]]:
    """Give what is described, by address and method; not to be changed."""
    found: dict[str, dict[str, Any]] = json.loads(written())["paths"]
    return found
