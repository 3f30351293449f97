"""What REFI-QDA has no room for, in a file beside the XML that others pass over.

A code goes with one description; here its parts stand apart, with where it stands
besides its first place. On the way back they are taken only where the description is
still the one that was made of them: what another program changed counts. Beside the
codes stand themes, facets, concepts, stories, quotes and memos.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from counterpoint.across.foreign.analysis import NO_ANALYSIS, Analysis
from counterpoint.across.foreign.describing import described_as
from counterpoint.across.foreign.leaving import Apart, LeavingProject
from counterpoint.across.foreign.model import ForeignCode
from counterpoint.across.foreign.tally import Tally
from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Origin
from counterpoint.interchange.refi import plain

NAME = "counterpoint.json"
_FORM = 1


@dataclass(frozen=True, slots=True)
class Beside:
    """What a project's file said beside its XML.

    Attributes:
        parts: Of codes, by their ids.
        is_broken: Whether a part of it cannot be read.
    """

    parts: Mapping[str, Any]
    analysis: Analysis
    is_broken: bool = False


NOTHING = Beside({}, NO_ANALYSIS)


def written(project: LeavingProject, guid: Callable[[str], str]) -> Iterator[bytes]:
    """Write the parts of codes, and all that goes beside them, thing by thing.

    No more than one code, theme, text or quote is in memory as it is written.
    """
    yield f'{{"form": {_FORM},\n"codes": {{'.encode()
    between = b"\n"
    for each in project.codes:
        if each.apart is not None:
            part = _part(each.apart, guid)
            yield between + _json(guid(each.id)) + b": " + _json(part)
            between = b",\n"
    yield b'},\n"analysis": {'
    for nth, kind in enumerate(fields(project.analysis)):
        yield (b",\n" if nth else b"\n") + _json(kind.name) + b": ["
        between = b"\n"
        for one in getattr(project.analysis, kind.name):
            yield between + _json(plain.written(one, guid))
            between = b",\n"
        yield b"]"
    yield b"}}\n"


def _part(apart: Apart, guid: Callable[[str], str]) -> dict[str, object]:
    return {
        "definition": apart.definition,
        "origin": apart.origin.value,
        "guide": {k: v for k, v in apart.guide.parts.items() if v},
        "also_beneath": [guid(id_) for id_ in apart.also_beneath],
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()


def read(data: bytes) -> Beside:
    """Read what goes beside; nothing of what is not as it was written."""
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return Beside({}, NO_ANALYSIS, is_broken=True)
    if not isinstance(held, dict) or held.get("form") != _FORM:
        return Beside({}, NO_ANALYSIS, is_broken=True)
    codes = held.get("codes")
    parts = codes if isinstance(codes, dict) else {}
    if "analysis" not in held:
        return Beside(parts, NO_ANALYSIS, is_broken=parts is not codes)
    try:
        analysis = plain.read(Analysis, held["analysis"])
    except plain.OtherFormError:
        return Beside(parts, NO_ANALYSIS, is_broken=True)
    return Beside(parts, analysis)


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
