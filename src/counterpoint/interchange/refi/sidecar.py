"""What REFI-QDA has no room for, in a file beside the XML that others pass over.

A code goes with one description; here its parts stand apart, with where it stands
besides its first place. On the way back they are taken only where the description is
still the one that was made of them: what another program changed counts.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from counterpoint.across.foreign.describing import described_as
from counterpoint.across.foreign.leaving import LeavingCode
from counterpoint.across.foreign.model import ForeignCode, Tally
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Origin

NAME = "counterpoint.json"
_FORM = 1


def written(codes: Iterable[LeavingCode], guid: Callable[[str], str]) -> bytes:
    """Write the parts of codes, by their ids in the XML."""
    parts = {
        guid(each.id): {
            "definition": each.apart.definition,
            "origin": each.apart.origin.value,
            "guide": {k: v for k, v in each.apart.guide.parts.items() if v},
            "also_beneath": [guid(id_) for id_ in each.apart.also_beneath],
        }
        for each in codes
        if each.apart is not None
    }
    held = {"form": _FORM, "codes": parts}
    return json.dumps(held, ensure_ascii=False, indent=1, sort_keys=True).encode()


def read(data: bytes) -> Mapping[str, Any]:
    """Read the parts of codes; nothing, if they are not as they were written."""
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(held, dict) or held.get("form") != _FORM:
        return {}
    codes = held.get("codes")
    return codes if isinstance(codes, dict) else {}


def applied(
    codes: Iterable[ForeignCode], parts: Mapping[str, Any], tally: Tally
) -> list[ForeignCode]:
    """Give each code its parts back, where its description is still theirs."""
    return [_one(each, parts.get(each.id), tally) for each in codes]


def _one(code: ForeignCode, part: object, tally: Tally) -> ForeignCode:
    if not isinstance(part, dict):
        return code
    said, guide, beneath = (
        part.get("definition"),
        part.get("guide"),
        part.get("also_beneath"),
    )
    if (
        not isinstance(said, str)
        or not isinstance(guide, dict)
        or not isinstance(beneath, list)
        or part.get("origin") not in [*Origin]
    ):
        return code
    known = {k: v for k, v in guide.items() if k in Guide().parts and _is_words(v)}
    origin = Origin(part["origin"])
    own = Guide(**known)
    if described_as(said, own, origin).strip() != code.definition:
        return code
    places = tuple(each for each in beneath if isinstance(each, str))
    tally.find("sets", len(places))
    return replace(code, definition=said, guide=own, origin=origin, also_beneath=places)


def _is_words(value: object) -> bool:
    return isinstance(value, str) and "\x00" not in value
