"""Works to cite: entered, taken from a file, mended, put together, cited."""

from collections.abc import Sequence

import pytest

from counterpoint import article, manuscript
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript import BlockKind, Bound, BoundKind, Check, Format, Style
from counterpoint.manuscript.export.verbs import render_manuscript
from counterpoint.manuscript.reference.face import text_of
from counterpoint.manuscript.reference.model import (
    NoTitleError,
    OtherArticleWorkError,
    OwnArticleError,
    SameWorkError,
    Twin,
    Work,
    WorkCitedError,
)
from counterpoint.manuscript.reference.style import NoStyleError, StyleKind, provided
from counterpoint.manuscript.reference.verbs import (
    add_work,
    bind_citation,
    change_work,
    choose_style,
    cite_sibling,
    export_works,
    list_works,
    merge_works,
    print_citation,
    retire_work,
    show_references,
    take_works,
)
from counterpoint.storage.transaction import Transaction
from tests.theme.material import start, take_back, tell

OAK = {
    "type": "book",
    "title": "Knocking",
    "author": [{"family": "Oak", "given": "Ada"}],
    "issued": {"date-parts": [[2004]]},
    "DOI": "https://doi.org/10.1000/KNOCK",
    "colour": "green",
}


def oak(tx: Transaction, article_id: ArticleId | None = None) -> Work:
    """Enter a work."""
    return add_work(tx, article_id=article_id or start(tx), csl=OAK)


def prose(tx: Transaction, article_id: ArticleId, text: str) -> manuscript.Block:
    """Write a paragraph."""
    return manuscript.add_block(
        tx, article_id=article_id, kind=BlockKind.PROSE, text=text
    )


def test_a_work_keeps_what_csl_knows_and_is_mended(tx: Transaction) -> None:
    made = oak(tx)
    assert "colour" not in made.csl
    assert (made.families, made.year, made.doi) == (("Oak",), 2004, "10.1000/knock")
    change_work(tx, work_id=made.id, csl={**made.csl, "title": "Knocks"})
    assert [each.title for each in list_works(tx, made.article_id)] == ["Knocks"]
    with pytest.raises(NoTitleError):
        change_work(tx, work_id=made.id, csl={"type": "book", "title": "  "})


def test_a_work_shows_how_it_prints_and_where_it_is_cited(tx: Transaction) -> None:
    made = oak(tx)
    other = add_work(tx, article_id=made.article_id, csl={"title": "Unread"})
    block = prose(tx, made.article_id, f"Doors matter {{cite:{made.id}:p. 7}}.")
    shown = show_references(tx, made.article_id)
    first, second = shown.works
    assert (first.work.id, first.cited_in) == (made.id, (block.id,))
    assert text_of(first.entry) == (
        "Oak, A. (2004). Knocking. https://doi.org/10.1000/KNOCK"
    )
    assert text_of(first.cited) == "(Oak 2004)"
    assert (second.work.id, second.cited_in) == (other.id, ())
    narrative = f"{{cite:{made.id}:author}}"
    assert print_citation(tx, made.article_id, narrative) == "Oak (2004)"
    assert print_citation(tx, made.article_id, "{cite:gone}") == ""
    assert print_citation(tx, made.article_id, "no citation") == ""


def test_a_cited_work_is_not_taken_away(tx: Transaction) -> None:
    made = oak(tx)
    block = prose(tx, made.article_id, f"So {{cite:{made.id}}}.")
    with pytest.raises(WorkCitedError):
        retire_work(tx, work_id=made.id)
    manuscript.retire_block(tx, block_id=block.id)
    retire_work(tx, work_id=made.id)
    assert list_works(tx, made.article_id) == []
    take_back(tx)
    assert list_works(tx, made.article_id) == [made]


def test_a_file_brings_new_works_and_leaves_those_that_look_known(
    tx: Transaction,
) -> None:
    made = oak(tx)
    same_doi = {"title": "Other title", "DOI": "10.1000/knock"}
    same_title = {**OAK, "title": "KNOCKING!", "DOI": ""}
    new = {"title": "Waiting"}
    taken = take_works(
        tx,
        article_id=made.article_id,
        works=[same_doi, new, same_title, {**new}],
        format="json",
    )
    assert [each.title for each in taken.new] == ["Waiting"]
    assert [twin.given.title for twin in taken.twins] == [
        "Other title",
        "KNOCKING!",
        "Waiting",
    ]
    assert taken.twins[0].known == made
    assert len(list_works(tx, made.article_id)) == 2
    take_back(tx)
    assert list_works(tx, made.article_id) == [made], "one step, taken back as one"


def test_two_entries_of_one_work_become_one_and_the_text_follows(
    tx: Transaction,
) -> None:
    made = oak(tx)
    twin = add_work(tx, article_id=made.article_id, csl={**OAK, "title": "Knocking."})
    assert [(t.known.id, t.given.id) for t in _twins(tx, made)] == [(made.id, twin.id)]
    block = prose(tx, made.article_id, f"So {{cite:{twin.id}:p. 7}}.")
    merge_works(tx, work_id=twin.id, into_id=made.id)
    assert manuscript.get_block(tx, block.id).text == f"So {{cite:{made.id}:p. 7}}."
    assert [each.id for each in list_works(tx, made.article_id)] == [made.id]
    take_back(tx)
    assert manuscript.get_block(tx, block.id).text == block.text
    assert len(list_works(tx, made.article_id)) == 2
    with pytest.raises(SameWorkError):
        merge_works(tx, work_id=made.id, into_id=made.id)
    with pytest.raises(OtherArticleWorkError):
        merge_works(tx, work_id=made.id, into_id=oak(tx).id)


def _twins(tx: Transaction, of: Work) -> Sequence[Twin]:
    return show_references(tx, of.article_id).twins


def test_a_sibling_article_is_cited_by_its_title_of_today(tx: Transaction) -> None:
    mine = start(tx)
    sibling = article.start_article(tx, title="Keys", read_together=True)
    made = cite_sibling(tx, article_id=mine, sibling_id=sibling.id)
    assert cite_sibling(tx, article_id=mine, sibling_id=sibling.id) == made
    article.change_article(tx, article_id=sibling.id, title="Keys and Locks")
    assert [each.title for each in list_works(tx, mine)] == ["Keys and Locks"]
    with pytest.raises(OwnArticleError):
        cite_sibling(tx, article_id=mine, sibling_id=mine)
    with pytest.raises(NotFoundError):
        cite_sibling(tx, article_id=mine, sibling_id=ArticleId("none"))


def test_an_article_cites_in_the_style_it_chose(tx: Transaction) -> None:
    made = oak(tx)
    written = f"{{cite:{made.id}}}"
    choose_style(tx, article_id=made.article_id, kind=StyleKind.NUMERIC)
    assert print_citation(tx, made.article_id, written) == "[1]"
    own = provided(StyleKind.AUTHOR_DATE).text.replace('prefix="("', 'prefix="/"')
    choose_style(tx, article_id=made.article_id, kind=StyleKind.OWN, csl=own)
    assert print_citation(tx, made.article_id, written) == "/Oak 2004)"
    take_back(tx)
    assert print_citation(tx, made.article_id, written) == "[1]"
    with pytest.raises(NoStyleError):
        choose_style(tx, article_id=made.article_id, kind=StyleKind.OWN)


def test_works_are_exported_once_history_says_so(tx: Transaction) -> None:
    made = oak(tx)
    assert export_works(tx, article_id=made.article_id, format="bib") == [made]


def test_a_citation_prints_in_the_text_and_its_work_in_the_list(
    tx: Transaction,
) -> None:
    made = oak(tx)
    article_id = made.article_id
    prose(tx, article_id, f"Doors matter {{cite:{made.id}:p. 7}}.")
    prose(tx, article_id, "A lost one {cite:gone}.")
    shown = manuscript.show_manuscript(tx, article_id).rendered
    texts = [each.text for each in shown]
    assert "Doors matter (Oak 2004, p. 7)." in texts
    assert texts[-2:] == [
        "References",
        "Oak, A. (2004). Knocking. https://doi.org/10.1000/KNOCK",
    ]
    cited = next(each for each in shown if "Doors matter" in each.text).runs[1]
    assert cited.bound == Bound(BoundKind.CITATION, made.id)
    assert [len(each.problems) for each in shown if "lost" in each.text] == [1]
    for kind in Format:
        file = render_manuscript(tx, article_id=article_id, format=kind)
        assert file.content


def test_an_epigraph_may_name_its_author_and_year_by_a_citation(
    tx: Transaction,
) -> None:
    made = oak(tx)
    manuscript.add_block(
        tx,
        article_id=made.article_id,
        kind=BlockKind.EPIGRAPH,
        text="Knock.",
        author=f"{{cite:{made.id}:author}}",
    )
    shown = manuscript.show_manuscript(tx, made.article_id).rendered
    assert [(each.text, each.problems) for each in shown[1:3]] == [
        ("Knock.", ()),
        ("Oak (2004)", ()),
    ]
    assert shown[-1].style is Style.REFERENCE


def checks_of(tx: Transaction, article_id: ArticleId) -> list[tuple[Check, str]]:
    """Ask the checks of what is cited."""
    asked = {Check.TYPED_CITATION, Check.NOT_CITED, Check.LOCATOR}
    found = manuscript.check_manuscript(tx, article_id).open
    return [(each.check, each.words) for each in found if each.check in asked]


def test_typed_and_unused_works_are_told_and_bound_by_hand(tx: Transaction) -> None:
    made = oak(tx)
    article_id = made.article_id
    block = prose(tx, article_id, "As Oak (2004, p. 7) said; and Elm (2001).")
    assert sorted(checks_of(tx, article_id)) == [
        (Check.TYPED_CITATION, "Elm (2001)"),
        (Check.TYPED_CITATION, "Oak (2004, p. 7)"),
        (Check.NOT_CITED, "Knocking"),
    ]
    bind_citation(tx, block_id=block.id, typed="Oak (2004, p. 7)")
    assert manuscript.get_block(tx, block.id).text == (
        f"As {{cite:{made.id}:author:p. 7}} said; and Elm (2001)."
    )
    assert checks_of(tx, article_id) == [(Check.TYPED_CITATION, "Elm (2001)")]


def test_a_number_in_brackets_is_a_page_or_a_participant_also_by_a_citation(
    tx: Transaction,
) -> None:
    tell(tx, "user-01", number=1)
    made = oak(tx)
    article_id = made.article_id
    prose(tx, article_id, f"So {{cite:{made.id}}} wrote (1).")
    found = manuscript.check_manuscript(tx, article_id).open
    (page,) = [each for each in found if each.check is Check.LOCATOR]
    assert "into the citation before it" in str(page.reason)
    own = provided(StyleKind.NUMERIC).text.replace('prefix="["', 'prefix="("')
    own = own.replace('suffix="]"', 'suffix=")"')
    choose_style(tx, article_id=article_id, kind=StyleKind.OWN, csl=own)
    found = manuscript.check_manuscript(tx, article_id).open
    told = [str(each.reason) for each in found if each.check is Check.LOCATOR]
    assert any("prints like participant 1" in each for each in told)
