"""A study in which Bo noted under the seal, for tests of who is told of it."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from counterpoint.kernel.ids import MemberId
from tests import pages
from tests.reading.planted import PLANTED


@dataclasses.dataclass(frozen=True)
class World:
    """One study before Bo noted, and the same one after.

    Attributes:
        objects: What a call may be about; the note and the page of the diary
            are Bo's.
    """

    before: Path
    after: Path
    members: Mapping[str, MemberId]
    objects: Mapping[str, Any]


def traces(told: bytes, world: World) -> list[object]:
    """Find what Bo planted, and the names of it."""
    planted = ("note_id", "diary_id", "memo_id", "saved_question_id", "term_set_id")
    ids = [str(world.objects[name]) for name in planted]
    return [*pages.found_in(pages.unpacked(told), (*PLANTED, *ids))]
