"""A project of another program in the making: whatever is put to it is counted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import (
    ForeignAttachment,
    ForeignCase,
    ForeignCode,
    ForeignCoding,
    ForeignMark,
    ForeignProject,
    ForeignText,
    ForeignUser,
    held,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.anchor import Words

UNNAMED = "(unnamed)"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_REPLACED = "\ufffd"


class Building:
    """Puts a project together. Linear in what is put to it."""

    def __init__(self, ending: str, made_with: str) -> None:
        self.tally = Tally()
        self._format = ending
        self._made_with = made_with
        self._users: dict[str, ForeignUser] = {}
        self._codes: dict[str, ForeignCode] = {}
        self._texts: dict[str, ForeignText] = {}
        self._words: dict[str, Words] = {}
        self._codings: list[ForeignCoding] = []
        self._cases: list[ForeignCase] = []
        self._media: dict[str, ForeignAttachment] = {}
        self._marks: dict[str, list[ForeignMark]] = {}

    def add_user(self, name: str) -> str | None:
        """Name somebody who coded; None for a name of blanks."""
        if not name.strip():
            return None
        if name not in self._users:
            self.tally.find("members")
            self._users[name] = ForeignUser(name, " ".join(name.split()))
        return name

    def add_code(  # noqa: PLR0913 - what a code is, each by its name
        self,
        id_: str,
        name: str,
        *,
        parent_id: str | None = None,
        definition: str = "",
        colour: str = "",
        is_codable: bool = True,
        also_beneath: tuple[str, ...] = (),
    ) -> None:
        """Put a code; its parents may follow later."""
        self.tally.find("codes")
        self.tally.find("sets", len(also_beneath))
        if not name:
            name = UNNAMED
            self.tally.alter("codes", name, reason.NO_NAME)
        shade = colour.strip().lower()
        self._codes[id_] = ForeignCode(
            id=id_,
            parent_id=parent_id,
            name=name,
            definition=definition.strip(),
            colour=shade if _COLOUR.fullmatch(shade) else None,
            is_codable=is_codable,
            also_beneath=also_beneath,
        )

    def has_code(self, id_: str) -> bool:
        """Tell whether a code was put."""
        return id_ in self._codes

    def add_text(  # noqa: PLR0913 - what is known of a text
        self,
        id_: str,
        name: str,
        text: str,
        *,
        data: bytes = b"",
        file_name: str = "",
        times: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Put a text; one without words is told."""
        self.tally.find("reports")
        if not text.strip():
            self.tally.lose("reports", name or UNNAMED, reason.NO_WORDS)
            return
        if _REPLACED in text:
            self.tally.alter("reports", name or UNNAMED, reason.MENDED)
        self.tally.find("times", len(times))
        self._texts[id_] = ForeignText(
            id_, name or UNNAMED, text, data, file_name, tuple(sorted(times))
        )
        self._words[id_] = Words(text)

    def add_coding(  # noqa: PLR0913 - a coding is that much
        self,
        text_id: str,
        code_id: str,
        start: int | None,
        end: int | None,
        *,
        place: str,
        words: str = "",
        by: str = "",
        at: datetime | None = None,
    ) -> None:
        """Put a coding; its words are looked for if they do not lie where it says.

        Args:
            text_id: In which text.
            code_id: Which code.
            start: The first code point, as the file says; None if it says nothing.
            end: One past the last.
            place: Names it, without its words.
            words: What the file keeps of the words; empty if nothing.
            by: Who coded; empty if the file does not say.
            at: When, if the file says so.
        """
        self.tally.find("codings")
        text = self._texts.get(text_id)
        if text is None:
            self.tally.lose("codings", place, reason.NO_SUCH_TEXT)
            return
        if code_id not in self._codes:
            self.tally.lose("codings", place, reason.NO_SUCH_CODE)
            return
        if start is None or end is None:
            self.tally.lose("codings", place, reason.EMPTY_STRETCH)
            return
        found = self._words[text_id].find(start, end, words)
        if found.reason is not None:
            self.tally.alter("codings", place, found.reason)
        first, last = max(found.start, 0), min(found.end, len(text.text))
        if found.start >= len(text.text) or found.end < 0:
            self.tally.lose("codings", place, reason.OUTSIDE)
        elif first >= last or not text.text[first:last].strip():
            self.tally.lose("codings", place, reason.EMPTY_STRETCH)
        else:
            if (first, last) != (found.start, found.end):
                self.tally.alter("codings", place, reason.CLIPPED)
            who = self.add_user(by)
            self._codings.append(ForeignCoding(text_id, code_id, first, last, who, at))

    def search(self, text_id: str, words: str) -> list[tuple[int, int]]:
        """List where words stand in a text that was put."""
        known = self._words.get(text_id)
        return known.search(words) if known else []

    def add_case(self, id_: str, name: str, text_ids: Iterable[str]) -> None:
        """Put a person or a place that texts belong to."""
        self.tally.find("participants")
        given = tuple(dict.fromkeys(text_ids))
        known = tuple(each for each in given if each in self._texts)
        self._cases.append(ForeignCase(id_, name or UNNAMED, known, given))

    def add_medium(self, medium: ForeignAttachment) -> None:
        """Put what has no words; tell what becomes of its file."""
        self.tally.find("media")
        if not medium.kind.has_file:
            self.tally.alter("media", medium.name, reason.RECORDING_STAYS)
        elif medium.file is None:
            self.tally.alter("media", medium.name, reason.FILE_MISSING)
        self._media[medium.id] = medium
        self._marks[medium.id] = []

    def has_medium(self, id_: str) -> bool:
        """Tell whether something without words was put."""
        return id_ in self._media

    def add_mark(
        self,
        medium_id: str,
        mark: ForeignMark,
        *,
        place: str,
        otherwise: str,
    ) -> None:
        """Put a coding of something without words.

        Args:
            medium_id: On what.
            mark: Its code, its place, who coded and when.
            place: Names it in the account.
            otherwise: Why it is lost if it says no place, or lies on nothing that
                was put.
        """
        self.tally.find("codings")
        if medium_id not in self._media or not mark.place:
            self.tally.lose("codings", place, otherwise)
        elif mark.code_id not in self._codes:
            self.tally.lose("codings", place, reason.NO_SUCH_CODE)
        else:
            who = self.add_user(mark.by or "")
            self._marks[medium_id].append(mark._replace(by=who))

    def finish(
        self, name: str, *, parts: tuple[str, ...] = (), has_paths: bool = False
    ) -> ForeignProject:
        """Give the project, its codes with parents first."""
        return ForeignProject(
            format=self._format,
            name=name,
            made_with=self._made_with,
            users=tuple(self._users.values()),
            codes=tuple(parents_first(list(self._codes.values()))),
            sources=held(self._texts.values(), self._codings),
            cases=tuple(self._cases),
            found={kind: n for kind, n in self.tally.found.items() if n},
            changed=self.tally.changed,
            left=self.tally.left,
            parts=parts,
            has_paths=has_paths,
            attachments=tuple(
                replace(each, marks=tuple(self._marks[id_]))
                for id_, each in self._media.items()
            ),
        )


def parents_first(codes: Sequence[ForeignCode]) -> list[ForeignCode]:
    """Order codes so that each stands after its parent.

    A code whose parent is missing, or is beneath the code itself, stands at the top.
    Linear in the codes.
    """
    known = {each.id: each for each in codes}
    ordered: dict[str, ForeignCode] = {}
    for each in codes:
        above: list[ForeignCode] = []
        seen: set[str] = set()
        code: ForeignCode | None = each
        while code is not None and code.id not in ordered and code.id not in seen:
            seen.add(code.id)
            above.append(code)
            code = known.get(code.parent_id or "")
        for one in reversed(above):
            parent = one.parent_id if one.parent_id in ordered else None
            ordered[one.id] = replace(one, parent_id=parent)
    return list(ordered.values())
