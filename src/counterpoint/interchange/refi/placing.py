"""From a gathered source to a text with codings: words are read, positions found."""

import codecs
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignCoding, ForeignText
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi.package import Package
from counterpoint.interchange.refi.position import Marked, find_positions
from counterpoint.interchange.refi.source import Gathered, Put, place_of

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_REPLACED = "\ufffd"
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


class Placing:
    """Finds the words of one source after the other, and where its codings lie."""

    def __init__(self, tally: Tally, package: Package, codes: Collection[str]) -> None:
        self._tally = tally
        self._package = package
        self._codes = codes
        self._ids: dict[str, str] = {}
        self._given: set[str] = set()
        self._number = 0

    @property
    def texts_by_source(self) -> Mapping[str, str]:
        """The text that each source has become so far, by the source's id."""
        return self._ids

    def known(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Name the texts that sources of these ids have become, each once."""
        return tuple(dict.fromkeys(self._ids[id_] for id_ in ids if id_ in self._ids))

    def place(self, each: Gathered) -> tuple[ForeignText, list[ForeignCoding]] | None:
        """Read a source's words, and place its codings in them.

        Returns:
            None if it has no words; that is told.
        """
        found = self._package.find(each.path) if each.inline is None else None
        data = b""
        if each.inline is not None:
            text, guess = each.inline, ""
        elif found is not None:
            data = self._package.read(found)
            text, guess = _decoded(data)
        else:
            self._lose(each, reason.TEXT_MISSING, reason.NO_SUCH_TEXT)
            return None
        if not text.strip():
            self._lose(each, reason.NO_WORDS, reason.EMPTY_STRETCH)
            return None
        if guess:
            self._tally.alter("reports", each.name, guess)
        if _UNKEEPABLE.search(text):
            self._tally.alter("reports", each.name, reason.MENDED)
            text = _UNKEEPABLE.sub(_REPLACED, text)
        self._number += 1
        id_, named = each.ids[0] or f"text {self._number}", each.ids
        if id_ in self._given:  # two persons' texts under one id are two all the same
            id_, named = f"{id_} {self._number}", []
        self._given.add(id_)
        self._ids.update(dict.fromkeys(filter(None, (id_, *named)), id_))
        codings, times = self._find(each, id_, text)
        file_name = each.path.replace("\\", "/").rpartition("/")[2]
        return ForeignText(id_, each.name, text, data, file_name, times), codings

    def _find(
        self, each: Gathered, id_: str, text: str
    ) -> tuple[list[ForeignCoding], tuple[tuple[int, int], ...]]:
        """Find where a text's selections and times lie in it."""
        points = [Marked(at, at, "") for at, _ in each.times]
        marks = [where for where, _ in each.marked]
        fit = find_positions(text, [*marks, *points])
        for sentence in fit.counting.reasons:
            self._tally.alter("reports", each.name, sentence)
        for nth in fit.unlike:
            place = place_of(each.name, marks[nth])
            self._tally.alter("quotes", place, reason.OTHER_WORDS)
        codings: list[ForeignCoding] = []
        for (where, puts), span in zip(each.marked, fit.spans, strict=False):
            codings += self._put(id_, text, place_of(each.name, where), span, puts)
        if each.whole:
            self._tally.alter("codings", each.name, reason.WHOLE_TEXT)
            codings += self._put(id_, text, each.name, (0, len(text)), each.whole)
        placed = [start for start, _ in fit.spans[len(marks) :]]
        times = zip(placed, (at for _, at in each.times), strict=True)
        return codings, tuple(sorted(times))

    def _put(
        self,
        text_id: str,
        text: str,
        place: str,
        span: tuple[int, int],
        puts: list[Put],
    ) -> Iterator[ForeignCoding]:
        start, end = max(span[0], 0), min(span[1], len(text))
        for put in puts:
            if put.code_id not in self._codes:
                self._tally.lose("codings", place, reason.NO_SUCH_CODE)
            elif span[0] >= len(text) or span[1] < 0:
                self._tally.lose("codings", place, reason.OUTSIDE)
            elif not text[start:end].strip():
                self._tally.lose("codings", place, reason.EMPTY_STRETCH)
            else:
                if (start, end) != span:
                    self._tally.alter("codings", place, reason.CLIPPED)
                yield ForeignCoding(
                    text_id, put.code_id, start, end, put.by, put.at, put.id
                )

    def _lose(self, each: Gathered, of_text: str, of_coding: str) -> None:
        self._tally.lose("reports", each.name, of_text)
        for where, puts in each.marked:
            for _ in puts:
                self._tally.lose("codings", place_of(each.name, where), of_coding)
        for _ in each.whole:
            self._tally.lose("codings", each.name, of_coding)
        for _ in each.times:
            self._tally.lose("times", each.name, of_coding)


def words_at(package: Package, path: str) -> str:
    """Give the words of a file beside the XML; empty if it is not there."""
    found = package.find(path) if path else None
    return "" if found is None else _decoded(package.read(found))[0].strip()


def _decoded(data: bytes) -> tuple[str, str]:
    """Decode a text; say what had to be guessed."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), reason.ENCODING
