"""From blocks to turns: which marks are believed, and for how long one holds.

A mark counts only if it recurs or is a known word for somebody in an interview,
so that ``Note: …`` in prose stays prose.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import zip_longest

from counterpoint.interchange.document import stamp as times
from counterpoint.interchange.document.block import Block, Draft
from counterpoint.interchange.document.mark import (
    ASKING_WORDS,
    Form,
    Shape,
    is_code,
    is_name,
    is_role,
    shapes,
)
from counterpoint.interchange.document.model import Document, Turn, TurnStyle
from counterpoint.interchange.document.refusal import NoWordsError
from counterpoint.interchange.document.role import LETTERS, role_word

ASIDE = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}|（[^（）]*）")
_OFTEN = 3
_TWICE = 2
_MISSPELT_FROM = 6
_MISSPELT_LIKENESS = 0.9
_ALONE_SHARE = 0.25
_TABLE_PLACE = re.compile(r"(table \d+)")
_SET_OFF = frozenset((Form.COLON, Form.STAMPED))
_MARKED_STYLES = (TurnStyle.PARAGRAPH, TurnStyle.HEADING, TurnStyle.TABLE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a block, as the search for marks sees it."""

    text: str
    bold: int
    style: TurnStyle = TurnStyle.PARAGRAPH
    table: str = ""


@dataclass(slots=True)
class Marks:
    """The marks of one file that are believed, by the form they come in."""

    of_form: dict[Form, set[str]] = field(default_factory=lambda: defaultdict(set))

    def chosen(self, line: Line) -> Shape | None:
        """Give the believed shape in which a line begins a turn, if it does."""
        if line.style not in _MARKED_STYLES:
            return None
        for shape in shapes(line.text, line.bold):
            if shape.key in self.of_form[shape.form]:
                return shape
        return None


def lines_of(block: Block) -> Iterator[Line]:
    """Part a block into its lines; a table row is one."""
    if block.style is TurnStyle.TABLE:
        table = _TABLE_PLACE.match(block.place)
        yield Line(block.text, 0, block.style, table[0] if table else "table")
        return
    bold = block.bold
    for text in block.text.split("\n"):
        yield Line(text.rstrip(), max(0, min(bold, len(text))), block.style)
        bold -= len(text) + 1


def find_marks(lines: Iterable[Line]) -> Marks:
    """Find the speakers' marks of a file. Linear in its lines."""
    seen: dict[Form, Counter[str]] = defaultdict(Counter)
    in_table: Counter[tuple[str, str]] = Counter()
    timed: set[str] = set()
    written: dict[str, str] = {}
    marked = [x for x in lines if x.style in _MARKED_STYLES and x.text.strip()]
    for line, after in zip_longest(marked, marked[1:]):
        for form, shape in {s.form: s for s in shapes(line.text, line.bold)}.items():
            if line.style is TurnStyle.TABLE and form in (Form.ALONE, Form.BOLD):
                continue
            has_words = shape.rest < len(line.text)
            if not (has_words or is_role(shape.mark) or _is_words(after)):
                continue
            seen[form][shape.key] += 1
            written.setdefault(shape.key, shape.mark)
            if form in _SET_OFF and _is_timed(shape, line.text):
                timed.add(shape.key)
            if form is Form.TAB:
                in_table[line.table, shape.key] += 1
    strong = _strong(seen, written) | _names_of(timed, written)
    marks = Marks()
    for form in (Form.COLON, Form.STAMPED, Form.TIGHT, Form.ALONE, Form.BOLD, Form.TAB):
        marks.of_form[form] |= strong & seen[form].keys()
    marks.of_form[Form.COLON] |= _misspelt(seen[Form.COLON], strong)
    marks.of_form[Form.SEMICOLON] = {
        key for key in seen[Form.SEMICOLON] if key in strong and is_code(written[key])
    }
    marks.of_form[Form.BRACKET] = {
        key
        for key, count in seen[Form.BRACKET].items()
        if count >= (1 if max(seen[Form.BRACKET].values()) >= _TWICE else _TWICE)
        and (is_code(written[key]) or is_role(written[key]))
    }
    marks.of_form[Form.ALONE] |= _alone(seen[Form.ALONE], written, len(marked))
    marks.of_form[Form.BOLD] |= _recurring(seen[Form.BOLD], written)
    of_one_table: Counter[str] = Counter()
    for (_, key), count in in_table.items():
        of_one_table[key] = max(of_one_table[key], count)
    marks.of_form[Form.TAB] |= _recurring(of_one_table, written)
    return marks


def _is_words(line: Line | None) -> bool:
    """Whether a line can be what the name on the line above it says.

    One word between two times is somebody's answer, not somebody's name.
    """
    if line is None or times.head(line.text) or times.tail(line.text):
        return False
    return all(
        shape.form is Form.ALONE and not _is_believable(shape.mark)
        for shape in shapes(line.text, line.bold)
    )


def _is_believable(mark: str) -> bool:
    return is_role(mark) or is_code(mark) or is_name(mark)


def _strong(seen: dict[Form, Counter[str]], written: dict[str, str]) -> set[str]:
    """Marks that a colon or a stamp sets off, often enough for what they are."""
    counts = seen[Form.COLON] + seen[Form.STAMPED]
    for key, count in seen[Form.TIGHT].items():
        if key in counts or is_role(written[key]) or is_code(written[key]):
            counts[key] += count
    has_often = {key for key, count in counts.items() if count >= _OFTEN}
    strong = _pair(seen[Form.COLON])
    for key, count in counts.items():
        mark = written[key]
        if role_word(mark) in ASKING_WORDS:
            least = _TWICE
        elif is_role(mark):
            least = 1
        elif is_code(mark):
            least = 1 if has_often - {key} else _TWICE
        else:
            least = _TWICE if is_name(mark) else _OFTEN
        is_spaced = bool(seen[Form.COLON][key] or seen[Form.STAMPED][key])
        if count >= (least if is_spaced else max(least, _TWICE)):
            strong.add(key)
    return strong


def _pair(seen: Iterable[str]) -> set[str]:
    """Letters such as ``I`` and ``P`` that answer each other, be it only once."""
    letters = {key: LETTERS[key] for key in seen if key in LETTERS}
    return set(letters) if len(set(letters.values())) > 1 else set()


def _is_timed(shape: Shape, line: str) -> bool:
    if shape.stamps:
        return True
    first = times.head(line[shape.rest :].lstrip())
    return first is not None and first.form is times.Form.WRAPPED_LONG


def _names_of(timed: set[str], written: dict[str, str]) -> set[str]:
    """Names with a time beside them: two people are enough, once each."""
    names = {key for key in timed if is_name(written[key])}
    return names if len(names) >= _TWICE else set()


def _misspelt(seen: Counter[str], strong: set[str]) -> set[str]:
    """Marks one slip away from one that is often used: ``Particpant``."""
    often = [k for k in strong if seen[k] >= _OFTEN and len(k) >= _MISSPELT_FROM]
    return {
        key
        for key in seen
        if len(key) >= _MISSPELT_FROM
        and get_close_matches(key, often, 1, _MISSPELT_LIKENESS)
    }


def _alone(seen: Counter[str], written: dict[str, str], total: int) -> set[str]:
    """Marks on a line of their own, without a colon."""
    roles = {k for k, n in seen.items() if n >= _TWICE and is_role(written[k])}
    names = {
        key
        for key, count in seen.items()
        if count >= _OFTEN and (is_code(written[key]) or is_name(written[key]))
    }
    cover = sum(seen[key] for key in names)
    is_pattern = len(names) >= _TWICE and cover >= total * _ALONE_SHARE
    return roles | (names if is_pattern else set())


def _recurring(seen: Counter[str], written: dict[str, str]) -> set[str]:
    """Marks set off by type or a tab alone: they must take turns."""
    names = {
        key
        for key, count in seen.items()
        if count >= _TWICE and _is_believable(written[key])
    }
    return names if len(names) >= _TWICE else set()


def to_document(draft: Draft) -> Document:
    """Turn a read file into turns with their speakers and times.

    Linear in the file.

    Raises:
        NoWordsError: Nothing but marks and stamps, or nothing at all.
    """
    marks = find_marks(line for block in draft.blocks for line in lines_of(block))
    turns = _Assembly(draft, marks).turns()
    if not turns:
        raise NoWordsError
    draft.change_counted(draft.dropped, "Invisible control characters taken out")
    return Document(
        draft.format,
        tuple(turns),
        draft.title,
        draft.encoding,
        tuple(draft.changed),
        tuple(draft.left),
    )


@dataclass(slots=True)
class _Piece:
    """Some lines of a block that one speaker says."""

    block: Block
    shape: Shape | None
    text: str


class _Assembly:
    """The walk through a file that remembers who is speaking."""

    def __init__(self, draft: Draft, marks: Marks) -> None:
        self._draft = draft
        self._marks = marks
        self._pieces = [p for block in draft.blocks for p in self._parted(block)]
        said = {p.shape.key for p in self._pieces if p.shape}
        self._goes_on = len(said) >= _TWICE
        self._is_lone = len(said) == 1
        self._trusted = times.trusted(self._stamps(), len(self._pieces))
        self._speaker = ""
        self._waiting = ""  # where a mark stood that no words have followed yet
        self._next_ms: int | None = None
        self._taken = 0
        self._unused = 0
        self._turns: list[Turn] = []
        self._unmarked = 0

    def turns(self) -> list[Turn]:
        """Walk through the file once."""
        for piece in self._pieces:
            self._take(piece)
        self._nothing_said()
        self._wait_at(None)
        self._draft.leave_counted(
            "reports", self._unused, "Times with no words after them"
        )
        self._draft.change_counted(
            self._taken - self._unused,
            "Time stamps taken out of the text and kept as times",
        )
        if self._is_lone:
            self._draft.change_counted(
                self._unmarked,
                "Only one speaker is marked in this file, so paragraphs without a "
                "mark were given to nobody",
            )
        return self._turns

    def _parted(self, block: Block) -> Iterator[_Piece]:
        """Part a block where one of its lines begins a turn of its own."""
        shape: Shape | None = None
        held: list[str] = []
        for line in lines_of(block):
            found = self._marks.chosen(line)
            if found or times.WRAPPED.fullmatch(line.text.strip()):
                if shape or any(held):
                    yield _Piece(block, shape, "\n".join(held).strip())
                shape, held = found, []
            held.append(line.text[found.rest :] if found else line.text)
        yield _Piece(block, shape, "\n".join(held).strip())

    def _stamps(self) -> Iterator[times.Stamp]:
        for piece in self._pieces:
            if piece.block.style not in (TurnStyle.PARAGRAPH, TurnStyle.TABLE):
                continue
            first = times.head(piece.text)
            if first:
                yield first
            last = times.tail(piece.text)
            if last and (first is None or last.start >= first.end):
                yield last

    def _take(self, piece: _Piece) -> None:
        block = piece.block
        if piece.shape:
            self._nothing_said()
            self._speaker = piece.shape.mark
            for stamp in piece.shape.stamps:
                self._wait_at(stamp.start_ms)
                self._taken += 1
            self._waiting = block.place
        elif block.style is not TurnStyle.PARAGRAPH:
            if block.style is TurnStyle.HEADING:
                self._nothing_said()
                self._speaker = ""
            self._put(piece.text, "", block.style, block.place)
            return
        text, start_ms, end_ms = self._timed(piece.text)
        if not text:
            if start_ms is not None:
                self._wait_at(start_ms)
            return
        if start_ms is None:
            start_ms, self._next_ms = self._next_ms, None
        if piece.shape is None and ASIDE.fullmatch(text):
            self._put(text, "", TurnStyle.NOTE, block.place, start_ms, end_ms)
            return
        holds = piece.shape is not None or bool(self._waiting) or self._goes_on
        mark = self._speaker if holds else ""
        self._unmarked += not mark
        self._waiting = ""
        self._wait_at(None)
        if end_ms is not None and start_ms is not None and end_ms <= start_ms:
            end_ms = None
        style = TurnStyle.SPEECH if mark else TurnStyle.PARAGRAPH
        self._put(text, mark, style, block.place, start_ms, end_ms)

    def _put(  # noqa: PLR0913, PLR0917 - the parts of a turn
        self,
        text: str,
        mark: str,
        style: TurnStyle,
        place: str,
        start_ms: int | None = None,
        end_ms: int | None = None,
    ) -> None:
        if text:
            self._turns.append(Turn(text, mark, start_ms, end_ms, style, place))

    def _timed(self, text: str) -> tuple[str, int | None, int | None]:
        """Take believed stamps off the head and the end of a turn's words."""
        start_ms = end_ms = None
        first = times.head(text)
        if first and first.form in self._trusted:
            start_ms, end_ms = first.start_ms, first.end_ms
            text = text[first.end :].lstrip()
            self._taken += 1
        last = times.tail(text)
        if last and last.form in self._trusted:
            since = start_ms if start_ms is not None else self._next_ms
            if since is None or last.start_ms > since:
                end_ms = last.start_ms
                text = text[: last.start].rstrip()
                self._taken += 1
        return text, start_ms, end_ms

    def _wait_at(self, start_ms: int | None) -> None:
        """Keep a time for the words to come, in place of an unused one."""
        if self._next_ms is not None:
            self._unused += 1
        self._next_ms = start_ms

    def _nothing_said(self) -> None:
        """Tell of a mark that no words followed."""
        if self._waiting:
            self._wait_at(None)
            self._draft.leave(
                "reports", "A speaker is named, but no words follow.", self._waiting
            )
        self._waiting = ""
