"""Whatever lies beside a project's XML is read as it was written, word for word."""

import io
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import given, settings
from hypothesis import strategies as st

from counterpoint.across.foreign.analysing import digest_of
from counterpoint.across.foreign.analysis import (
    AnalysedFacet,
    AnalysedText,
    AnalysedValue,
    Analysis,
    Spoken,
)
from counterpoint.across.foreign.layout import lay_out
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.interchange.refi import plain, read_project, write_project
from counterpoint.kernel.outcome import Outcome
from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import normalised
from counterpoint.report.model import PassageGiven, Speaker, laid_out

MOST = 20
WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=MOST
)
SAID = WORDS.filter(lambda text: bool(normalised(text).strip()))
# The one form in which words are kept; some signs become three in it.
KEPT = SAID.map(normalised).filter(lambda text: len(text) <= MOST)
TRAPS = st.sampled_from(
    ["two\nlines", "a\n\nset in", "Å\u0301 🐢", "q\u0301x", "Anna: no", "\u2028x"]
)
PASSAGE = st.builds(
    PassageGiven,
    text=SAID | TRAPS,
    speaker=st.sampled_from(Speaker),
    start_ms=st.none() | st.integers(0, 9_000_000),
)


def anything(form: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - a type
    """Give values of a form, as its fields and their types allow."""
    if get_origin(form) is tuple:
        return st.lists(anything(get_args(form)[0]), max_size=2).map(tuple)
    if get_origin(form) is UnionType:
        bare = next(each for each in get_args(form) if each is not type(None))
        return st.none() | anything(bare)
    if is_dataclass(form) and isinstance(form, type):
        hints = get_type_hints(form)
        parts = {each.name: anything(hints[each.name]) for each in fields(form)}
        return st.deferred(lambda: st.builds(form, **parts))
    if issubclass(form, StrEnum):
        return st.sampled_from([*form])
    known = {
        str: KEPT,
        bool: st.booleans(),
        int: st.integers(0, plain.LARGEST),
        float: st.floats(-plain.LARGEST, plain.LARGEST),
        date: st.dates(),
        datetime: st.datetimes(timezones=st.just(UTC)),
    }
    return known[form]


@settings(max_examples=25, deadline=None)
@given(anything(Analysis))
def test_whatever_is_written_is_read_the_same(analysis: Analysis) -> None:
    assert plain.read(Analysis, plain.written(analysis, str)) == analysis


def test_words_that_came_in_another_form_are_brought_into_the_one_that_is_kept() -> (
    None
):
    value = AnalysedValue("v", "Sa\u030a\r\n", "", ())
    (read,) = plain.read(AnalysedFacet, facet_of(value)).values
    assert read.name == "S\u00e5\n"


def facet_of(value: AnalysedValue) -> object:
    """Write a facet with a value, as it lies beside a project."""
    return plain.written(
        AnalysedFacet("f", "Form", "", several=False, values=(value,)), str
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(PASSAGE, min_size=1, max_size=6), st.data())
def test_any_text_comes_back_with_its_passages_and_codings_in_place(
    passages: Sequence[PassageGiven], data: st.DataObject
) -> None:
    text, placed = laid_out(passages)
    ends = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=4))
    spans = {(a, b) for a, b in drawn if text[a:b].strip()}
    spoken = tuple(
        Spoken(e.start, e.end, e.speaker, e.kind, e.start_ms, e.end_ms) for e in placed
    )
    told = AnalysedText("t", digest_of(text), spoken)
    at = datetime(2024, 5, 1, tzinfo=UTC)
    project = LeavingProject(
        name="Doors",
        made_at=at,
        users=(),
        codes=(LeavingCode("code/1", None, "door", ""),),
        texts=(LeavingText("t", "talk", text),),
        codings=tuple(
            LeavingCoding(f"coding/{a}-{b}", "t", "code/1", a, b, None, at)
            for a, b in spans
        ),
        people=(),
        themes=(),
        tensions=(),
        outcome=Outcome("qdpx"),
        analysis=Analysis(texts=(told,)),
    )
    read = read_project(io.BytesIO(write_project(project)))
    (one,) = read.texts
    assert one.text == text
    laid = lay_out(one)
    again, passages_again = laid_out(laid.passages)
    assert again == text
    assert [replace(e, id=placed[0].id) for e in passages_again] == [
        replace(e, id=placed[0].id) for e in placed
    ]
    found = {(each.start, each.end) for each in read.codings}
    assert found == spans
    for start, end in found:
        place = laid.place(start, end)
        assert place is not None
        assert place.of(text).strip() == Span(start, end).of(text).strip()
