"""Citations: how they are written, and what a style makes of them."""

from collections.abc import Sequence
from typing import Any

import pytest

from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.reference.face import Face, Printed, text_of
from counterpoint.manuscript.reference.model import Work, WorkId, made_work
from counterpoint.manuscript.reference.printing import print_references
from counterpoint.manuscript.reference.style import (
    CitationStyle,
    NotAStyleError,
    StyleKind,
    own_style,
    provided,
)
from counterpoint.manuscript.reference.token import (
    Cite,
    CiteForm,
    citation_of,
    citations_in,
    recited,
    works_in,
    written_of,
)
from counterpoint.manuscript.reference.typed import (
    NotTypedError,
    NoWorkFitsError,
    bound,
    rebound,
    typed_in,
)

AUTHOR_DATE = provided(StyleKind.AUTHOR_DATE)
NUMERIC = provided(StyleKind.NUMERIC)


def work(id_: str, *families: str, year: int | None = 2012, **more: Any) -> Work:  # noqa: ANN401 - any field
    """Give an invented book, or what ``more`` says it is."""
    csl = {
        "type": "book",
        "title": f"Doors {id_}",
        "author": [{"family": family, "given": "Ada B."} for family in families],
        "publisher": "Press",
        **more,
    }
    if year is not None:
        csl["issued"] = {"date-parts": [[year]]}
    return made_work(WorkId(id_), ArticleId("a"), csl)


OAK = work(
    "oak",
    "Oak",
    "Lime",
    year=2004,
    type="article-journal",
    title="Knocking",
    volume="13",
    issue="5",
    page="493-505",
    DOI="10.1000/knock",
    **{"container-title": "Journal of Doors"},
)
ASH = work("ash", "Ash", "Elm", "Yew")
FIR = work("fir", "Ash", "Fir", "Yew", title="Again")
WORKS = [OAK, ASH, FIR]


def printed(
    text: str,
    style: CitationStyle = AUTHOR_DATE,
    language: str = "en",
    works: Sequence[Work] = WORKS,
) -> Printed:
    """Print the citations of a text."""
    return print_references(works, style, language, list(citations_in(text)))


def one(text: str, style: CitationStyle = AUTHOR_DATE, language: str = "en") -> str:
    """Print a text's first citation."""
    cited = printed(text, style, language).cited
    return text_of(cited[next(citations_in(text)).written])


def test_a_citation_is_read_as_it_is_written() -> None:
    cites = (
        Cite(WorkId("oak"), "p. 7"),
        Cite(WorkId("ash"), "", "see, for example,"),
        Cite(WorkId("fir"), "ch. 2", form=CiteForm.NARRATIVE),
    )
    written = written_of(cites)
    assert written == "{cite:oak:p. 7;ash:see, for example,|;fir:author:ch. 2}"
    assert citation_of(written).cites == cites
    assert works_in([f"So {written}.", "{n:users} {theme:oak}"]) == {
        "oak",
        "ash",
        "fir",
    }


def test_another_work_is_cited_where_one_was_and_nothing_else_changes() -> None:
    text = "oak {cite:oak} {cite:ash;oak:p. 7} {cite:oaks:oak} {theme:oak}"
    assert recited(text, WorkId("oak"), WorkId("fir")) == (
        "oak {cite:fir} {cite:ash;fir:p. 7} {cite:oaks:fir} {theme:oak}"
    )


@pytest.mark.parametrize(
    ("written", "by_year", "by_number"),
    [
        ("{cite:oak}", "(Oak and Lime 2004)", "[1]"),
        ("{cite:oak:p. 7}", "(Oak and Lime 2004, p. 7)", "[1, p. 7]"),
        ("{cite:oak:7-9}", "(Oak and Lime 2004, pp. 7–9)", "[1, pp. 7–9]"),
        ("{cite:oak:passim}", "(Oak and Lime 2004, passim)", "[1, passim]"),
        ("{cite:oak:author}", "Oak and Lime (2004)", "Oak and Lime [1]"),
        (
            "{cite:oak:author:p. 7}",
            "Oak and Lime (2004, p. 7)",
            "Oak and Lime [1, p. 7]",
        ),
        ("{cite:oak:year}", "(2004)", "[1]"),
        (
            "{cite:ash;oak:see|}",
            "(Ash et al. 2012; see Oak and Lime 2004)",
            "[1, see 2]",
        ),
        ("{cite:ash:author}", "Ash et al. (2012)", "Ash et al. [1]"),
    ],
)
def test_a_style_prints_a_citation(written: str, by_year: str, by_number: str) -> None:
    assert one(written) == by_year
    assert one(written, NUMERIC) == by_number


def test_the_publications_language_gives_the_small_words() -> None:
    assert one("{cite:oak:p. 7}", language="sv") == "(Oak och Lime 2004, s. 7)"
    assert one("{cite:ash:author}", language="sv-FI") == "Ash m.fl. (2012)"


def test_works_that_would_be_cited_alike_get_letters_in_the_order_of_the_list() -> None:
    found = printed("{cite:fir} {cite:ash}")
    assert [text_of(words) for words in found.cited.values()] == [
        "(Ash et al. 2012b)",
        "(Ash et al. 2012a)",
    ]
    assert [id_ for id_, _ in found.listed] == ["ash", "fir"]
    assert "(2012a)" in text_of(found.listed[0][1])
    assert one("{cite:fir}") == "(Ash et al. 2012)", "alone, it needs none"


def test_the_list_holds_what_is_cited_in_the_styles_order_and_faces() -> None:
    found = printed("{cite:oak:year} {cite:fir}")
    assert [text_of(words) for _, words in found.listed] == [
        "Ash, A. B., Fir, A. B., & Yew, A. B. (2012). Again. Press.",
        (
            "Oak, A. B., & Lime, A. B. (2004). Knocking. Journal of Doors, 13(5),"
            " 493–505. https://doi.org/10.1000/knock"
        ),
    ]
    italic = [each.text for each in found.listed[1][1] if each.face is Face.ITALIC]
    assert italic == ["Journal of Doors", "13"]
    by_number = printed("{cite:oak:year} {cite:fir}", NUMERIC).listed
    assert [text_of(words)[:14] for _, words in by_number] == [
        "1. Oak AB, Lim",
        "2. Ash AB, Fir",
    ]


def test_a_work_without_authors_is_known_by_its_title_once() -> None:
    nobody = work(
        "no",
        year=None,
        title="What helps?",
        type="webpage",
        URL="http://x",
        publisher="",
    )
    found = printed("{cite:no} {cite:no:author}", works=[nobody])
    assert [text_of(words) for words in found.cited.values()] == [
        "(What helps? n.d.)",
        "What helps? (n.d.)",
    ]
    assert text_of(found.listed[0][1]) == "What helps? (n.d.). http://x"


def test_a_citation_of_an_unknown_work_prints_nothing() -> None:
    found = printed("{cite:gone} {cite:oak;gone}")
    assert found == Printed({}, ())


RAISED = AUTHOR_DATE.text.replace(
    '<layout prefix="(" suffix=")" delimiter="; ">', '<layout vertical-align="sup">'
).replace('variable="year-suffix"', 'variable="medium"')


def test_a_style_of_ones_own_prints_raised_and_needs_no_letters_of_its_own() -> None:
    own = own_style(RAISED)
    assert own.kind is StyleKind.OWN
    assert one("{cite:oak}", own) == "Oak and Lime ²⁰⁰⁴"
    assert one("{cite:ash} {cite:fir}", own) == "Ash et al. ²⁰¹²a"


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("no xml", "no citation style"),
        ("<style/>", "no citation style"),
        ('<!DOCTYPE style [<!ENTITY e "x">]>' + RAISED[38:], "no citation style"),
        ("x" * 500_001, "too large"),
        (AUTHOR_DATE.text.replace("citation", "cited"), "only names another"),
        (AUTHOR_DATE.text.replace('"in-text"', '"note"'), "footnotes"),
        (AUTHOR_DATE.text.replace("bibliography", "list"), "no list of works"),
        (AUTHOR_DATE.text.replace("<layout>", "<lay-out>"), "no citation style"),
        (AUTHOR_DATE.text.replace('delimiter="; "', 'delimitor="; "'), "in line"),
    ],
)
def test_a_file_that_cannot_print_is_refused_with_the_reason(
    file: str, says: str
) -> None:
    with pytest.raises(NotAStyleError, match=says):
        own_style(file)


def test_citations_typed_by_hand_are_found_with_the_works_they_fit() -> None:
    text = (
        "So Oak and Lime (2004, p. 7) say (see Ash et al. 2012; Oak & Lime, 2004);"
        " Elm (2001) not. In Sweden 2012 (in the year 2012) nobody did."
    )
    found = typed_in(text)
    assert [text[each.start : each.end] for each in found] == [
        "Oak and Lime (2004, p. 7)",
        "(see Ash et al. 2012; Oak & Lime, 2004)",
        "Elm (2001)",
    ]
    assert bound(found[0], [OAK]) == "{cite:oak:author:p. 7}"
    assert bound(found[1], [OAK, ASH]) == "{cite:ash:see|;oak}"
    for works in (WORKS, [OAK]):
        with pytest.raises(NoWorkFitsError):
            bound(found[1], works)
    swedish = ("Ash m.fl. (2012)", "(Öak och Ek 2012, s. 7)", "(jfr Ek 2012a)")
    assert [len(typed_in(each)) for each in swedish] == [1, 1, 1]
    assert rebound("As Elm (2001).", "Elm (2001)", [work("elm", "Elm", year=2001)]) == (
        "As {cite:elm:author}."
    )
    with pytest.raises(NotTypedError):
        rebound("As Elm said.", "Elm (2001)", [])
