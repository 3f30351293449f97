"""Knowing an article's themes and texts again among what another program gave back.

A theme leaves as codes. It comes back as a theme if those codes are called and
described as they were; where another program changed one, they are codes from then
on. A text that is the very same has its passages and speakers again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.analysed_theme import (
    AnalysedRelation,
    AnalysedTheme,
)
from counterpoint.across.foreign.analysing import digest_of
from counterpoint.across.foreign.analysis import (
    AnalysedText,
    Analysis,
    Spoken,
)
from counterpoint.across.foreign.describing import pole_about, pole_name
from counterpoint.across.foreign.gathering import THEMES
from counterpoint.across.foreign.model import (
    ForeignCode,
    ForeignCoding,
    ForeignEvidence,
    ForeignSource,
    ForeignText,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi.element import clean
from counterpoint.kernel.errors import CounterpointError
from counterpoint.report.model import PARAGRAPH_BREAK, PassageGiven, laid_out
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.theme.model import ThemeKind


class Recognising:
    """Parts what is known again from what is another program's. Linear."""

    def __init__(self, analysis: Analysis, top_id: str, tally: Tally) -> None:
        self._analysis = analysis
        self._top_id = top_id
        self._tally = tally
        self._places: set[str] = set()
        self._is_top_coded = False
        self._relations: tuple[AnalysedRelation, ...] = ()
        self._texts = {each.id: each for each in analysis.texts}

    def known(self, codes: Iterable[ForeignCode]) -> Analysis:
        """Give the analysis with those themes alone that are as they were."""
        by_id = {each.id: each for each in codes}
        themes = []
        for each in self._analysis.themes:
            expected = dict(_codes_of(each))
            if _is_whole(each) and all(
                id_ in by_id and _said(by_id[id_].name, by_id[id_].definition) == said
                for id_, said in expected.items()
            ):
                self._places |= expected.keys()
                themes.append(each)
            elif each.id in by_id:
                self._tally.alter("themes", each.title, reason.THEME_CHANGED)
        standing = {each.id for each in themes}
        self._relations = tuple(
            each
            for each in self._analysis.relations
            if each.theme_id != each.other_id
            and {each.theme_id, each.other_id} <= standing
        )
        return replace(self._analysis, themes=tuple(themes), relations=self._relations)

    @property
    def owned(self) -> frozenset[str]:
        """The sets, links and notes of the file that are those themes' own.

        A relation is theirs if both its themes are; else it is a link of the file's.
        """
        themes = [each for each in self._analysis.themes if each.id in self._places]
        paradoxes = [each.paradox for each in themes if each.paradox is not None]
        own = {each.group_id for each in themes}
        own |= {each.link_id for each in paradoxes}
        own |= {each.id for each in self._relations}
        own |= {each.note_id for each in self._relations}
        return frozenset(own | {each.note_id for each in paradoxes})

    def other_codes(self, codes: Sequence[ForeignCode]) -> list[ForeignCode]:
        """Leave out the codes that are themes, poles and ways.

        The code above them goes too, if nobody coded with it. So this is asked once
        the sources were gone through.
        """
        within = [each for each in codes if each.parent_id == self._top_id]
        top = [each for each in codes if each.id == self._top_id]
        is_empty = bool(self._places) and all(e.id in self._places for e in within)
        gone = set(self._places)
        if top and is_empty and top[0].name == THEMES and not self._is_top_coded:
            gone.add(self._top_id)
        self._tally.found["codes"] -= len(gone)
        others = [each for each in codes if each.id not in gone]
        for each in others:
            if not each.is_codable:
                self._tally.alter("codes", each.name, reason.CATEGORY)
        return [self._lifted(each, gone) for each in others]

    def _lifted(self, code: ForeignCode, gone: set[str]) -> ForeignCode:
        if code.parent_id not in gone:
            return code
        self._tally.alter("codes", code.name, reason.BENEATH_A_THEME)
        return replace(code, parent_id=None)

    def source(
        self, text: ForeignText, codings: Iterable[ForeignCoding], tally: Tally
    ) -> ForeignSource:
        """Part what codes words from what speaks for a theme, a pole or a way.

        A text that is the very same has its passages.
        """
        own: list[ForeignCoding] = []
        evidence: list[ForeignEvidence] = []
        for each in codings:
            if each.code_id not in self._places:
                self._is_top_coded |= each.code_id == self._top_id
                own.append(each)
                continue
            found = ForeignEvidence(each.text_id, each.code_id, each.start, each.end)
            evidence.append(found)
            if each.by is not None:
                place = f"{text.name}, {each.start}-{each.end}"
                tally.alter("codings", place, reason.IN_NOBODYS_NAME)
        told = self._texts.get(text.id)
        if told is not None and _is_same(text.text, told):
            text = replace(text, passages=told.passages)
        return ForeignSource(text, own, evidence)


def with_notes(analysis: Analysis, notes: Mapping[str, str]) -> Analysis:
    """Let a tension or a relation be what its note says, if that was reworded."""
    themes = []
    for each in analysis.themes:
        paradox = each.paradox
        if paradox is not None:
            words = _noted(notes, paradox.note_id, paradox.tension)
            each = replace(each, paradox=replace(paradox, tension=words))  # noqa: PLW2901
        themes.append(each)
    relations = tuple(
        replace(each, note=_noted(notes, each.note_id, each.note))
        for each in analysis.relations
    )
    return replace(analysis, themes=tuple(themes), relations=relations)


def _noted(notes: Mapping[str, str], id_: str, before: str) -> str:
    """Give what a note says now; what it said before, if that is the same."""
    words = notes.get(id_, "").strip()
    return words if words and words != clean(before).strip() else before


def _codes_of(theme: AnalysedTheme) -> Iterator[tuple[str, tuple[str, str]]]:
    """Say how the codes are called and described that a theme left as."""
    yield theme.id, _said(theme.title, theme.definition)
    for pole in theme.poles:
        name = pole_name(pole.letter, pole.words)
        yield pole.id, _said(name, pole_about(pole.words))
    for way in theme.ways:
        yield way.id, _said(way.text, "")


def _said(name: str, about: str) -> tuple[str, str]:
    return " ".join(clean(name).split()), clean(about).strip()


def _is_whole(theme: AnalysedTheme) -> bool:
    """Whether it is a paradox with two poles, or has nothing of one."""
    letters = sorted(pole.letter for pole in theme.poles)
    if theme.kind is ThemeKind.PARADOX:
        return theme.paradox is not None and letters == sorted(Letter)
    return theme.paradox is None and not letters and not theme.ways


def _is_same(text: str, told: AnalysedText) -> bool:
    """Whether a text is the one that was written, and can be cut as it was."""
    if digest_of(text) != told.digest:
        return False
    given = [_given(text, each) for each in told.passages]
    try:
        laid, _ = laid_out(given)
    except CounterpointError:
        return False
    starts = [each.start for each in told.passages]
    step = len(PARAGRAPH_BREAK)
    begins = [0, *(each.end + step for each in told.passages[:-1])]
    return laid == text and starts == begins


def _given(text: str, each: Spoken) -> PassageGiven:
    words = text[each.start : each.end]
    times = (each.start_ms, each.end_ms)
    return PassageGiven(words, each.speaker, each.kind, "", *times)
