"""From gathered sources to texts with codings: words are read, positions found."""

import codecs
from collections.abc import Iterable, Mapping

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignCoding, ForeignText, Tally
from counterpoint.interchange.refi.package import Package
from counterpoint.interchange.refi.position import Marked, find_positions
from counterpoint.interchange.refi.source import Gathered, Put, place_of

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_REPLACED = "\ufffd"


class Placing:
    """Finds the words of each source, and where its codings lie in them."""

    def __init__(
        self, tally: Tally, opened: Package | None, codes: dict[str, str]
    ) -> None:
        self._tally = tally
        self._package = opened
        self._codes = codes
        self._ids: dict[str, str] = {}
        self.texts: list[ForeignText] = []
        self.codings: list[ForeignCoding] = []

    def place(self, gathered: Iterable[Gathered]) -> None:
        """Place the codings of all sources.

        Sources that share one file are one text.
        """
        by_file: dict[str, Gathered] = {}
        apart: list[tuple[Gathered, str | None]] = []
        for each in gathered:
            found = self._find(each.path) if each.inline is None else None
            first = by_file.get(found) if found is not None else None
            if first is None:
                apart.append((each, found))
                if found is not None:
                    by_file[found] = each
                continue
            self._tally.lose("reports", each.name, reason.SAME_TEXT)
            first.ids += each.ids
            first.marked += each.marked
            first.whole += each.whole
            first.times += each.times
        for each, found in apart:
            self._place_one(each, found)

    @property
    def texts_by_source(self) -> Mapping[str, str]:
        """The text that each source has become, by the source's id."""
        return self._ids

    def words_at(self, path: str) -> str:
        """Give the words of a file beside the XML; empty if it is not there."""
        found = self._find(path)
        if found is None or self._package is None:
            return ""
        return _decoded(self._package.read(found))[0].strip()

    def known(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Name the texts that sources of these ids have become, each once."""
        return tuple(dict.fromkeys(self._ids[id_] for id_ in ids if id_ in self._ids))

    def _find(self, path: str) -> str | None:
        return self._package.find(path) if self._package and path else None

    def _place_one(self, each: Gathered, found: str | None) -> None:
        data = b""
        if each.inline is not None:
            text, guess = each.inline, ""
        elif found is not None and self._package is not None:
            data = self._package.read(found)
            text, guess = _decoded(data)
        else:
            self._lose(each, reason.TEXT_MISSING, reason.NO_SUCH_TEXT)
            return
        if not text.strip():
            self._lose(each, reason.NO_WORDS, reason.EMPTY_STRETCH)
            return
        if guess:
            self._tally.alter("reports", each.name, guess)
        if _unkeepable(text):
            self._tally.alter("reports", each.name, reason.MENDED)
            text = "".join(_REPLACED if _unkeepable(c) else c for c in text)
        id_ = each.ids[0] or f"text {len(self.texts) + 1}"
        self._ids.update(dict.fromkeys(filter(None, (id_, *each.ids)), id_))
        points = [Marked(at, at, "") for at, _ in each.times]
        marks = [where for where, _ in each.marked]
        fit = find_positions(text, [*marks, *points])
        for sentence in fit.counting.reasons:
            self._tally.alter("reports", each.name, sentence)
        for nth in fit.unlike:
            place = place_of(each.name, marks[nth])
            self._tally.alter("quotes", place, reason.OTHER_WORDS)
        for (where, puts), span in zip(each.marked, fit.spans, strict=False):
            self._put(id_, text, place_of(each.name, where), span, puts)
        if each.whole:
            self._tally.alter("codings", each.name, reason.WHOLE_TEXT)
            self._put(id_, text, each.name, (0, len(text)), each.whole)
        placed = [start for start, _ in fit.spans[len(marks) :]]
        times = zip(placed, (at for _, at in each.times), strict=True)
        file_name = each.path.replace("\\", "/").rpartition("/")[2]
        self.texts.append(
            ForeignText(id_, each.name, text, data, file_name, tuple(sorted(times)))
        )

    def _put(
        self,
        text_id: str,
        text: str,
        place: str,
        span: tuple[int, int],
        puts: list[Put],
    ) -> None:
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
                self.codings.append(
                    ForeignCoding(
                        text_id, put.code_id, start, end, put.by, put.at, put.id
                    )
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


def _decoded(data: bytes) -> tuple[str, str]:
    """Decode a text; say what had to be guessed."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), reason.ENCODING


def _unkeepable(text: str) -> bool:
    return "\x00" in text or any("\ud800" <= each <= "\udfff" for each in text)
