"""The codes of a project, parents first, with the notes that explain them."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignCode
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi.element import (
    children,
    colour_of,
    guid,
    text_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

UNNAMED = "(unnamed)"


class Codebook:
    """Gathers codes while a file is read, in the order in which they stand."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._codes: dict[str, ForeignCode] = {}
        self._notes: dict[str, list[str]] = {}
        self.names: dict[str, str] = {}

    def take(self, codes: "_Element") -> None:
        """Take the codes within an element, and all beneath them.

        Goes on without recursion, so that no depth is too deep.
        """
        waiting = [(each, "") for each in reversed(list(children(codes, "Code")))]
        while waiting:
            element, parent = waiting.pop()
            own = self._take_one(element, parent)
            waiting += [(e, own) for e in reversed(list(children(element, "Code")))]

    def codes(self, notes: dict[str, str]) -> list[ForeignCode]:
        """Give the codes, each with the notes that stand on it alone.

        Args:
            notes: The words of the project's notes by id; those that are used are
                taken out.
        """
        uses = Counter(id_ for ids in self._notes.values() for id_ in ids)
        finished = []
        for code in self._codes.values():
            definition = code.definition
            for id_ in self._notes.get(code.id, []):
                if id_ in notes and uses[id_] == 1:
                    definition = "\n\n".join(filter(None, (definition, notes.pop(id_))))
                    self._tally.alter("notes", code.name, reason.NOTE_JOINED)
            finished.append(replace(code, definition=definition))
        return finished

    def _take_one(self, element: "_Element", parent: str) -> str:
        name = " ".join((element.get("name") or "").split())
        id_ = guid(element.get("guid")) or f"code {len(self._codes) + 1}"
        if id_ in self._codes:
            id_ = f"{id_} {len(self._codes) + 1}"
        self._tally.find("codes")
        if not name:
            self._tally.alter("codes", f"{UNNAMED} {id_}", reason.NO_NAME)
            name = UNNAMED
        is_codable = (element.get("isCodable") or "true").strip() in {"true", "1"}
        self._codes[id_] = ForeignCode(
            id=id_,
            parent_id=parent or None,
            name=name,
            definition=text_of(element, "Description").strip(),
            colour=colour_of(element),
            is_codable=is_codable,
        )
        self._notes[id_] = [
            guid(each.get("targetGUID")) for each in children(element, "NoteRef")
        ]
        self.names[id_] = name
        return id_
