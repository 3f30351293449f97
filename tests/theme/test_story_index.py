"""The index of stories: what stands behind a theme, a pole or a code, and who tells."""

import io

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from counterpoint import article, coding, theme
from counterpoint.across.story.verbs import export_stories
from counterpoint.across.story.writing import StoryFormat
from counterpoint.coding.facet.model import OtherFacetArticleError
from counterpoint.coding.story.model import StoryPart, Telling
from counterpoint.kernel.ids import ReportId, StoryId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter, Place, PlaceKind, PoleId
from counterpoint.theme.facet.verbs import show_facet_of_theme
from counterpoint.theme.ladder.model import Rung
from counterpoint.theme.story.model import Asked, StoryIndex
from counterpoint.theme.story.verbs import show_story_index
from tests.theme.material import lay, paradox, pole, span_of, tell


class Laid:
    """A paradox whose pole A stands in one story, and two more stories beside."""

    def __init__(self, tx: Transaction) -> None:
        self.theme = paradox(tx)
        self.article_id = self.theme.article_id
        article.change_article(
            tx, article_id=self.article_id, groups=["users", "professionals"]
        )
        self.user = tell(tx, "user-01", "users")
        self.other = tell(tx, "user-02", "users")
        self.professional = tell(tx, "prof-01", "professionals")
        self.shut = self.story(tx, self.user, "I shut the door.", "Hallway")
        self.knock = self.story(tx, self.user, "Every Friday.", "hallway")
        self.theirs = self.story(tx, self.professional, "Every Friday.", "Office")
        lay(tx, pole(tx, self.theme, Letter.A), self.user, "door")
        self.waiting = coding.add_code(tx, article_id=self.article_id, name="Waiting")
        self.knocks = coding.add_code(
            tx,
            article_id=self.article_id,
            name="Knocking",
            parent_id=self.waiting.id,
        )
        self.empty = coding.add_code(tx, article_id=self.article_id, name="Quiet")
        coding.code_span(
            tx,
            report_id=self.professional,
            code_id=self.knocks.id,
            span=span_of(tx, self.professional, "Friday"),
        )
        theme.tie_code(
            tx, place=Place(PlaceKind.THEME, self.theme.id), code_id=self.waiting.id
        )

    def story(
        self, tx: Transaction, report_id: ReportId, words: str, place: str
    ) -> StoryId:
        """Make a story of words."""
        made = coding.add_story(
            tx,
            article_id=self.article_id,
            report_id=report_id,
            span=span_of(tx, report_id, words),
            telling=Telling(place, ("user", "caretaker")),
        )
        return made.id

    def index(self, tx: Transaction, asked: Asked | None = None) -> StoryIndex:
        """Show the index."""
        return show_story_index(tx, self.article_id, asked or Asked())


@pytest.fixture
def laid(tx: Transaction) -> Laid:
    """Three stories."""
    return Laid(tx)


def ids(index: StoryIndex) -> set[StoryId]:
    """Name the stories that were found."""
    return {each.told.story.id for each in index.items}


def test_a_story_stands_behind_what_speaks_on_its_words(
    tx: Transaction, laid: Laid
) -> None:
    index = laid.index(tx)
    assert (len(index.items), index.of) == (3, 3)
    (of_theme,) = index.themes
    assert of_theme.stories == 2
    told = {(each.group, each.people, each.of) for each in of_theme.tellers}
    assert told == {("users", 1, 2), ("professionals", 1, 1)}
    a = next(each.id for each in of_theme.poles if each.letter is Letter.A)
    assert ids(laid.index(tx, Asked(pole_id=a))) == {laid.shut}
    assert ids(laid.index(tx, Asked(theme_id=laid.theme.id))) == {
        laid.shut,
        laid.theirs,
    }


def test_a_code_becomes_concrete_in_stories_also_by_those_beneath_it(
    tx: Transaction, laid: Laid
) -> None:
    counts = {each.name: each.stories for each in laid.index(tx).codes}
    assert counts == {"Waiting": 1, "Knocking": 1, "Quiet": 0}
    asked = Asked(codes=frozenset({laid.waiting.id}))
    assert ids(laid.index(tx, asked)) == {laid.theirs}
    asked = Asked(codes=frozenset({laid.empty.id}))
    assert ids(laid.index(tx, asked)) == set()


def test_stories_are_asked_for_by_group_place_value_and_missing_reflection(
    tx: Transaction, laid: Laid
) -> None:
    assert laid.index(tx).places == ("Hallway", "Office")
    assert ids(laid.index(tx, Asked(place="HALLWAY"))) == {laid.shut, laid.knock}
    assert ids(laid.index(tx, Asked(group="professionals"))) == {laid.theirs}
    form = coding.add_facet(
        tx, article_id=laid.article_id, name="Form", values=["word", "gesture"]
    )
    word = form.values[0].id
    coding.give_story_value(tx, story_id=laid.knock, facet_value_id=word)
    assert ids(laid.index(tx, Asked(values=frozenset({word})))) == {laid.knock}
    coding.link_stretch(
        tx,
        story_id=laid.knock,
        span=span_of(tx, laid.user, "Then I waited"),
        part=StoryPart.REFLECTION,
    )
    index = laid.index(tx, Asked(unreflected=True))
    assert ids(index) == {laid.shut, laid.theirs}
    assert index.unreflected == 2


def test_what_speaks_against_a_theme_is_told_apart(tx: Transaction, laid: Laid) -> None:
    found = theme.record_search(tx, theme_id=laid.theme.id, how="Read all.")
    lay(tx, Place(PlaceKind.SEARCH, found.id), laid.user, "Every Friday.")
    asked = Asked(theme_id=laid.theme.id, against=True)
    assert ids(laid.index(tx, asked)) == {laid.knock}
    assert laid.index(tx).themes[0].against == 1


def test_the_poles_meet_in_a_story_that_was_made_of_passages_apart(
    tx: Transaction, laid: Laid
) -> None:
    lay(tx, pole(tx, laid.theme, Letter.B), laid.user, "Friday")
    (user, *_) = theme.show_ladder(tx, laid.theme.id).people
    assert user.rung is Rung.ADJACENT
    coding.link_stretch(
        tx, story_id=laid.shut, span=span_of(tx, laid.user, "Every Friday.")
    )
    (user, *_) = theme.show_ladder(tx, laid.theme.id).people
    assert user.rung is Rung.SAME_STORY
    assert [each.rung for each in theme.list_turns(tx, laid.theme.id)] == [
        Rung.SAME_STORY
    ]


def test_a_facet_is_counted_in_the_codings_of_a_theme_or_a_pole(
    tx: Transaction, laid: Laid
) -> None:
    form = coding.add_facet(
        tx, article_id=laid.article_id, name="Form", values=["word"]
    )
    beside = coding.code_span(
        tx,
        report_id=laid.user,
        code_id=laid.empty.id,
        span=span_of(tx, laid.user, "door"),
    )
    word = form.values[0].id
    (counted,) = coding.list_codings(tx, laid.professional).codings
    coding.give_facet_value(tx, coding_ids=[counted.id, beside.id], facet_value_id=word)

    def people(found: coding.FacetTable) -> list[tuple[int, int]]:
        return [(line.cells[word].people, line.people) for line in found.groups]

    assert people(coding.show_facet_table(tx, form.id)) == [(1, 2), (1, 1)]
    of_theme = show_facet_of_theme(tx, form.id, laid.theme.id)
    assert people(of_theme) == [(0, 2), (1, 1)]
    a = pole(tx, laid.theme, Letter.A)
    of_pole = show_facet_of_theme(tx, form.id, laid.theme.id, pole_id=PoleId(a.id))
    assert people(of_pole) == [(0, 2), (0, 1)]
    theme.tie_code(tx, place=a, code_id=laid.empty.id)
    of_pole = show_facet_of_theme(tx, form.id, laid.theme.id, pole_id=PoleId(a.id))
    assert people(of_pole) == [(1, 2), (0, 1)]
    other = coding.add_facet(
        tx, article_id=article.start_article(tx, title="Doors").id, name="Form"
    )
    with pytest.raises(OtherFacetArticleError):
        show_facet_of_theme(tx, other.id, laid.theme.id)


def test_stories_are_written_as_text_and_as_tables(tx: Transaction, laid: Laid) -> None:
    def export(kind: StoryFormat) -> bytes:
        content, outcome = export_stories(
            tx, article_id=laid.article_id, format=kind, language="sv"
        )
        assert outcome.taken == {"stories": 3}
        return content

    lines = [p.text for p in Document(io.BytesIO(export(StoryFormat.DOCX))).paragraphs]
    assert lines[0] == "Berättelser"
    assert "Koderna bär analytikernas namn." in lines
    assert any(line.startswith("I shut the door.") for line in lines)
    assert b"I shut the door." in export(StoryFormat.CSV)
    book = CalamineWorkbook.from_filelike(io.BytesIO(export(StoryFormat.XLSX)))
    rows = book.get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == [
        "report",
        "prof-01",
        "user-01",
        "user-01",
    ]
