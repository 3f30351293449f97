"""The discussion edition: both sides together, nobody named, nothing asked back."""

import re
import shutil
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from counterpoint import article, manuscript, quote, report, theme
from counterpoint.across.acting import acting_member
from counterpoint.across.edition.model import (
    EditionFormat,
    NamesSomebodyError,
    Pages,
)
from counterpoint.across.edition.naming import Known, likes_in, named_in
from counterpoint.across.edition.page import html_of
from counterpoint.across.edition.verbs import export_edition, show_edition
from counterpoint.across.edition.wording import CAUTION
from counterpoint.kernel.ids import QuoteId
from counterpoint.manuscript import BlockKind, ClaimKind
from counterpoint.manuscript.edition.model import (
    ForewordTooLongError,
    NoSuchPieceError,
    NotForEditionError,
    NothingChosenError,
    OtherArticleError,
    PieceKind,
    Speakers,
)
from counterpoint.manuscript.edition.verbs import (
    choose_piece,
    drop_piece,
    show_choices,
    write_edition,
)
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_text
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.transaction import Transaction
from counterpoint.study.limitation.model import DesignFact
from counterpoint.study.limitation.verbs import write_limitation
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.service.model import Mode, Sector
from counterpoint.study.service.verbs import add_service, list_services
from counterpoint.theme import Letter, Theme
from tests import pages as unpacking
from tests import studies
from tests.theme.material import OWN, paradox, span_of, start, take_back, tell
from tests.vaults import put, standing

KNOCKED = "The caretaker did."
THEME, EXTRACT, FINDING = PieceKind.THEME, PieceKind.EXTRACT, PieceKind.FINDING


def quoted(
    tx: Transaction, on: Theme, key: str, words: str, *letters: Letter
) -> QuoteId:
    """Propose a quote beneath a theme and clear it, as one who is alone may."""
    report_id = tell(tx, key)
    made = quote.propose_quote(
        tx,
        article_id=on.article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, words)],
        theme_id=on.id,
        poles=letters,
    ).quote.id
    quote.clear_quote(tx, quote_id=made, names={})
    return made


def chosen(tx: Transaction, on: Theme, kind: PieceKind, object_id: str) -> None:
    """Choose something for the edition of a theme's article."""
    choose_piece(tx, article_id=on.article_id, kind=kind, object_id=object_id)


def made(tx: Transaction) -> Theme:
    """Make an edition of one paradox, with words on both sides and a way."""
    turned = paradox(tx)
    theme.add_way(tx, theme_id=turned.id, text="A knock that was agreed on")
    chosen(tx, turned, THEME, turned.id)
    for key, letter in (("user-01", Letter.A), ("user-02", Letter.B)):
        chosen(tx, turned, EXTRACT, quoted(tx, turned, key, OWN, letter))
    chosen(tx, turned, EXTRACT, quoted(tx, turned, "user-03", KNOCKED, *Letter))
    return turned


class Tags(HTMLParser):
    """Collects every tag of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag."""
        self.seen.append((tag, dict(attrs)))


def test_both_sides_stand_together_with_what_people_do(tx: Transaction) -> None:
    turned = made(tx)
    (page,) = show_edition(tx, turned.article_id).themes
    first, second = page.sides
    assert (first.words, second.words) == ("A door to close", "somebody who knocks")
    assert (first.gives, page.joint) == ("Sleep.", "and")
    assert [e.paragraphs for e in first.extracts] == [((OWN, False),)]
    assert [e.paragraphs for e in second.extracts] == [((OWN, False),)]
    assert [e.paragraphs for e in page.together] == [((KNOCKED, False),)]
    assert page.ways == ("A knock that was agreed on.",)
    assert page.tension, "the tension sentence belongs to both"


def test_plain_words_stand_for_the_tension_and_go_again(tx: Transaction) -> None:
    turned = made(tx)
    own = show_edition(tx, turned.article_id).themes[0].tension
    choose_piece(
        tx,
        article_id=turned.article_id,
        kind=THEME,
        object_id=turned.id,
        plain="Doors and knocks.",
    )
    assert len(show_choices(tx, turned.article_id).pieces) == 4
    assert show_edition(tx, turned.article_id).themes[0].tension == "Doors and knocks."
    chosen(tx, turned, THEME, turned.id)
    assert show_edition(tx, turned.article_id).themes[0].tension == own


def test_the_file_asks_nothing_and_fetches_nothing(tx: Transaction) -> None:
    """One way: no field, no script, no link, nothing from elsewhere. Source: row L4."""
    turned = made(tx)
    write_edition(
        tx, article_id=turned.article_id, foreword="<script>alert(1)</script>"
    )
    page = html_of(show_edition(tx, turned.article_id))
    tags = Tags(page)
    asking = {"script", "form", "input", "button", "textarea", "select", "a", "iframe"}
    fetching = {"src", "href", "action", "srcset", "data"}
    assert not asking & {tag for tag, _ in tags.seen}
    assert not fetching & {name for _, attrs in tags.seen for name in attrs}
    assert not [name for _, a in tags.seen for name in a if name.startswith("on")]
    assert not re.search(r"https?:|url\(|@import", page)
    assert "&lt;script&gt;" in page, "what the team writes is text and never markup"


def test_the_edition_warns_against_lists_and_says_what_it_cannot_show(
    tx: Transaction,
) -> None:
    """Source: method, rows F32, L2, L4 and L5."""
    turned = made(tx)
    limit = "We asked what people say mattered"
    write_limitation(tx, text=limit, design_fact=DesignFact.NO_CAUSES)
    pages = show_edition(tx, turned.article_id)
    assert pages.caution == tuple(str(said) for said in CAUTION)
    assert pages.limitations[1:] == (f"{limit}.",)
    assert "agreed to take part" in pages.limitations[0]
    page = html_of(pages)
    assert all(each in page for each in pages.limitations)
    assert "checklist" in page
    assert "%" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


def test_words_print_no_number_and_the_group_only_if_it_is_large_enough(
    tx: Transaction,
) -> None:
    turned = made(tx)
    pages = show_edition(tx, turned.article_id)
    assert {e.speaker for page in pages.themes for e in page.extracts()} == {""}
    write_edition(tx, article_id=turned.article_id, speakers=Speakers.GROUP)
    alone = paradox(tx, turned.article_id)
    chosen(tx, alone, THEME, alone.id)
    few = tell(tx, "professional-01", "professionals")
    one = quote.propose_quote(
        tx,
        article_id=turned.article_id,
        report_id=few,
        fragments=[span_of(tx, few, OWN)],
        theme_id=alone.id,
    ).quote.id
    quote.clear_quote(tx, quote_id=one, names={})
    chosen(tx, alone, EXTRACT, one)
    first, second = show_edition(tx, turned.article_id).themes
    assert {each.speaker for each in first.extracts()} == {"user"}
    assert {each.speaker for each in second.extracts()} == {""}
    pages = show_edition(tx, turned.article_id)
    assert pages.sample == "They rest on interviews with 4 people."
    assert not re.search(r"\(\d+\)", html_of(pages))


def test_words_that_may_be_known_where_they_are_read_stay_out(tx: Transaction) -> None:
    turned = made(tx)
    report_id = tell(tx, "user-09")
    raw = quote.propose_quote(
        tx,
        article_id=turned.article_id,
        report_id=report_id,
        fragments=[span_of(tx, report_id, OWN)],
        theme_id=turned.id,
    ).quote.id
    with pytest.raises(NotForEditionError):
        chosen(tx, turned, EXTRACT, raw)
    quote.clear_quote(tx, quote_id=raw, names={})
    chosen(tx, turned, EXTRACT, raw)
    assert not show_edition(tx, turned.article_id).left
    quote.note_on_quote(tx, quote_id=raw, is_recognisable=True)
    (left,) = show_edition(tx, turned.article_id).left
    assert (left.kind, left.object_id) == (EXTRACT, raw)
    quote.clear_quote(tx, quote_id=raw, names={}, third_persons="Weighed.")
    (left,) = show_edition(tx, turned.article_id).left
    assert "tells of others" in str(left.reason)
    with pytest.raises(NotForEditionError):
        chosen(tx, turned, EXTRACT, raw)


def test_a_sensitive_passage_is_never_handed_out(tx: Transaction) -> None:
    turned = made(tx)
    first = show_choices(tx, turned.article_id).pieces[1].quote_id
    assert first is not None
    report_id = quote.show_quote(tx, first).quote.report_id
    passage = get_text(tx.connection, report_id).passages[0]
    mark_passage(
        tx, report_id=report_id, passage_id=passage.id, marks=[PassageMark.SENSITIVE]
    )
    quote.clear_quote(tx, quote_id=first, names={})
    (left,) = show_edition(tx, turned.article_id).left
    assert "Sensitive" in str(left.reason)


def test_names_keep_an_edition_in_the_house(tx: Transaction) -> None:
    """Source: method, invariant 22; traps 19 and 20."""
    turned = made(tx)
    add_member(tx, key="una", name="Una Outsider", roles=[Role.RESEARCHER])
    add_service(tx, code="HUSET", sector=Sector.SOCIAL, mode=Mode.OUTPATIENT)
    for foreword in ("Una Outsider asked you.", "HUSET helped.", "As (2) said."):
        write_edition(tx, article_id=turned.article_id, foreword=foreword)
        assert len(show_edition(tx, turned.article_id).names) == 1, foreword
        with pytest.raises(NamesSomebodyError):
            export_edition(tx, article_id=turned.article_id)
    write_edition(tx, article_id=turned.article_id, foreword="We met in Alderby once.")
    pages = show_edition(tx, turned.article_id)
    assert (pages.names, pages.name_likes) == ((), ("Alderby",))


def test_a_name_is_found_whole_and_never_repeated() -> None:
    known = Known(("Una Outsider",), ("H", "HUS"), frozenset({"7", "XV"}))
    assert not list(named_in(["The outsiders came. HUSET and H. (9) V (XVI)"], known))
    found = [str(each) for each in named_in(["Outsider, HUS, (XV)", "(7) HUS"], known)]
    assert len(found) == 3
    assert not any(word in " ".join(found) for word in ("Outsider", "HUS", "XV"))
    assert likes_in(["We saw Alderby. Then Alderby again."]) == ("Alderby",)


def test_a_bound_sentence_stands_as_a_finding_while_the_text_says_it(
    tx: Transaction,
) -> None:
    """Source: method, row F45."""
    turned = made(tx)
    says = "{n:users} users spoke of doors."
    block = manuscript.add_block(
        tx, article_id=turned.article_id, kind=BlockKind.PROSE, text=says
    )
    claim = manuscript.bind_claim(
        tx,
        block_id=block.id,
        text=says,
        kind=ClaimKind.PRESENCE,
        theme_id=turned.id,
        groups=["users"],
        letter=Letter.A,
    )
    chosen(tx, turned, FINDING, claim.id)
    (page,) = show_edition(tx, turned.article_id).themes
    assert page.findings == ("Three users spoke of doors.",)
    manuscript.change_block(tx, block_id=block.id, text="Nothing.")
    pages = show_edition(tx, turned.article_id)
    assert pages.themes[0].findings == ()
    assert [each.kind for each in pages.left] == [FINDING]


def test_words_that_say_a_pole_anew_are_no_finding(tx: Transaction) -> None:
    turned = made(tx)
    says = "the command of the door"
    block = manuscript.add_block(
        tx,
        article_id=turned.article_id,
        kind=BlockKind.PROSE,
        text=f"So much for {says}.",
    )
    claim = manuscript.bind_claim(
        tx,
        block_id=block.id,
        text=says,
        kind=ClaimKind.RESTATED,
        theme_id=turned.id,
        groups=[],
        letter=Letter.A,
    )
    pages = show_edition(tx, turned.article_id)
    assert claim.id not in {each.object_id for each in pages.offers}
    chosen(tx, turned, FINDING, claim.id)
    assert show_edition(tx, turned.article_id).themes[0].findings == ()


def test_an_edition_is_of_one_article_and_shows_something(tx: Transaction) -> None:
    turned, other = made(tx), start(tx)
    with pytest.raises(NothingChosenError):
        export_edition(tx, article_id=other)
    for piece in show_choices(tx, turned.article_id).pieces[:2]:
        with pytest.raises(OtherArticleError):
            choose_piece(
                tx, article_id=other, kind=piece.kind, object_id=piece.object_id
            )
    with pytest.raises(ForewordTooLongError):
        write_edition(tx, article_id=other, foreword="x" * 4_001)
    drop_piece(tx, article_id=turned.article_id, kind=THEME, object_id=turned.id)
    pages = show_edition(tx, turned.article_id)
    assert (pages.themes, len(pages.left)) == ((), 3)
    with pytest.raises(NoSuchPieceError):
        drop_piece(tx, article_id=turned.article_id, kind=THEME, object_id=turned.id)
    take_back(tx)
    assert len(show_edition(tx, turned.article_id).themes) == 1


def test_an_edition_is_written_as_a_page_and_as_a_document(tx: Transaction) -> None:
    turned = made(tx)
    write_edition(tx, article_id=turned.article_id, title="What a door is for")
    handed = export_edition(tx, article_id=turned.article_id)
    assert handed.content.decode() == html_of(show_edition(tx, turned.article_id))
    assert handed.outcome.taken == {"themes": 1, "quotes": 3}
    in_swedish = show_edition(tx, turned.article_id, language="sv")
    assert in_swedish.words["ways"] == "Hur människor lever med båda"
    content = export_edition(
        tx, article_id=turned.article_id, format=EditionFormat.DOCX
    ).content
    document = Document(BytesIO(content))
    told = [each.text for each in document.paragraphs]
    cells = [cell.text for cell in document.tables[0].rows[0].cells]
    assert told.index("What a door is for") < told.index(turned.title)
    assert all(OWN in cell for cell in cells)
    assert document.core_properties.author == ""


def test_pages_have_no_field_for_a_score_or_an_answer() -> None:
    """Source: method, row F32 and the list of what is not built."""
    forbidden = {"score", "count", "answer", "rating", "target", "reminder"}
    assert not forbidden & set(Pages.__slots__)


def test_what_the_vault_holds_is_in_no_edition(tx: Transaction) -> None:
    """Source: method, invariant 22."""
    turned = made(tx)
    standing(tx)
    put(tx, name="Zanzibar Quokka", email="kestrel@example.org")
    for format_ in EditionFormat:
        content = export_edition(
            tx, article_id=turned.article_id, format=format_
        ).content
        assert not unpacking.found_in(
            unpacking.unpacked(content), ("Zanzibar", "Quokka", "kestrel")
        )


def test_the_demos_edition_names_nobody(demo_file: Path, tmp_path: Path) -> None:
    """Walk what the study knows of members, services and numbers over the page."""
    path = tmp_path / "demo.study"
    shutil.copyfile(demo_file, path)
    opened = databases.open_(place.parse(path), studies.PASSPHRASE)
    with opened.read(acting_member(opened, "ada").id) as tx:
        article_id = article.list_articles(tx)[0].id
        shown = show_edition(tx, article_id)
        page = re.sub(r"<style>.*?</style>", "", html_of(shown), flags=re.DOTALL)
        codes = [each.code for each in list_services(tx)]
        keys = [each.key for each in report.list_reports(tx)]
    opened.close()
    assert len(shown.themes) == 3
    assert not shown.names
    assert len(codes) == 9
    assert not [word for word in (*codes, *keys) if re.search(rf"\b{word}\b", page)]
    assert not re.search(r"\((\d+|[IVXL]+)\)", page)
