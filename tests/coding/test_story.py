"""Stories: a stretch becomes one, keeps its place, its parts and its values."""

import pytest

from counterpoint.across.selection.model import ReportInUseError
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.article.selection.model import ReportLeftOutError
from counterpoint.coding import (
    Story,
    StoryPart,
    Telling,
    add_facet,
    add_story,
    change_facet,
    change_story,
    check_restored,
    give_story_value,
    link_stretch,
    list_stories,
    list_story_spans,
    retire_facet_value,
    retire_story,
    take_story_value_off,
    unlink_stretch,
)
from counterpoint.coding.facet.model import SeveralValuesError
from counterpoint.coding.story.model import (
    LastStretchError,
    OtherStoryArticleError,
    StretchTakenError,
)
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.kernel.spans import EmptySpanError, Span
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.mark.withholding import WITHHELD
from counterpoint.report.store import get_text
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.member.model import Role
from tests.coding.material import (
    FIRST,
    SECOND,
    bring_in,
    correct,
    join,
    start,
    take_back,
)


def place_of(tx: Transaction, report_id: ReportId, words: str) -> Span:
    """Find where words stand in the latest version."""
    at = get_text(tx.connection, report_id).text.index(words)
    return Span(at, at + len(words))


def laid(tx: Transaction) -> tuple[ArticleId, ReportId, Story]:
    """A story of the first passage, with what is said of it."""
    article_id, (report_id, _) = start(tx), bring_in(tx)
    told = Telling(
        "  a\nstairwell ", ("user", " ", "caretaker", "user"), act=" A key. "
    )
    span = place_of(tx, report_id, FIRST)
    made = add_story(
        tx, article_id=article_id, report_id=report_id, span=span, telling=told
    )
    return article_id, report_id, made


def test_a_stretch_becomes_a_story_with_its_agents_by_role(tx: Transaction) -> None:
    article_id, report_id, made = laid(tx)
    (told,) = list_stories(tx, article_id)
    assert told.story == made
    assert told.story.telling == Telling(
        "a stairwell", ("user", "caretaker"), act="A key."
    )
    assert [each.words for each in told.stretches] == [FIRST]
    assert not told.has_reflection
    change_story(tx, story_id=made.id, response="Nobody asked.")
    (told,) = list_stories(tx, article_id)
    assert (told.story.telling.act, told.story.telling.response) == (
        "A key.",
        "Nobody asked.",
    )
    with pytest.raises(EmptySpanError):
        add_story(
            tx,
            article_id=article_id,
            report_id=report_id,
            span=Span(len(FIRST), len(FIRST) + 1),
        )


def test_a_reflection_is_linked_once_and_the_telling_stays(tx: Transaction) -> None:
    article_id, report_id, made = laid(tx)
    span = place_of(tx, report_id, SECOND)
    part = StoryPart.REFLECTION
    link_stretch(tx, story_id=made.id, span=span, part=part)
    with pytest.raises(StretchTakenError):
        link_stretch(tx, story_id=made.id, span=span, part=part)
    (told,) = list_stories(tx, article_id)
    assert told.has_reflection
    telling, reflection = told.stretches
    with pytest.raises(LastStretchError):
        unlink_stretch(tx, story_span_id=telling.id)
    unlink_stretch(tx, story_span_id=reflection.id)
    (told,) = list_stories(tx, article_id)
    assert not told.has_reflection


def test_a_story_lies_where_its_words_lie_after_a_correction(tx: Transaction) -> None:
    article_id, report_id, made = laid(tx)
    link_stretch(
        tx,
        story_id=made.id,
        span=place_of(tx, report_id, "listened"),
        part=StoryPart.REFLECTION,
    )
    correct(tx, report_id, 0, "It was so. " + FIRST)
    (lying,) = list_story_spans(tx.connection, article_id)
    now = place_of(tx, report_id, FIRST)
    assert (lying.story_id, lying.report_id) == (made.id, report_id)
    assert Span(lying.start, lying.end).contains(now)
    both = list_story_spans(tx.connection, article_id, parts=StoryPart)
    assert [each.part for each in both] == [StoryPart.TELLING, StoryPart.REFLECTION]
    correct(tx, report_id, 1, "-")
    (told,) = list_stories(tx, article_id)
    assert [each.span is None for each in told.stretches] == [False, True]
    assert not told.has_reflection


def test_a_report_of_which_stories_are_made_is_not_left_out(tx: Transaction) -> None:
    article_id, report_id, made = laid(tx)

    def leave() -> None:
        leave_out_reports(
            tx,
            article_id=article_id,
            report_ids=[report_id],
            reason="Another question.",
        )

    with pytest.raises(ReportInUseError):
        leave()
    retire_story(tx, story_id=made.id)
    leave()
    with pytest.raises(ReportLeftOutError):
        add_story(tx, article_id=article_id, report_id=report_id, span=Span(0, 5))


def test_a_story_has_one_value_of_a_facet_unless_several_are_allowed(
    tx: Transaction,
) -> None:
    article_id, _, made = laid(tx)
    form = add_facet(tx, article_id=article_id, name="Form", values=["word", "gesture"])
    word, gesture = (value.id for value in form.values)

    def values() -> tuple[str, ...]:
        (told,) = list_stories(tx, article_id)
        return told.values

    give_story_value(tx, story_id=made.id, facet_value_id=word)
    give_story_value(tx, story_id=made.id, facet_value_id=gesture)
    assert values() == (gesture,)
    change_facet(tx, facet_id=form.id, several=True)
    give_story_value(tx, story_id=made.id, facet_value_id=word)
    assert values() == (word, gesture)
    with pytest.raises(SeveralValuesError):
        change_facet(tx, facet_id=form.id, several=False)
    take_story_value_off(tx, story_id=made.id, facet_value_id=word)
    retire_facet_value(tx, facet_value_id=gesture)
    assert values() == ()
    check_restored(tx, take_back(tx))
    assert values() == (gesture,)
    other = add_facet(tx, article_id=start(tx, "Doors"), name="Level", values=["one"])
    with pytest.raises(OtherStoryArticleError):
        give_story_value(tx, story_id=made.id, facet_value_id=other.values[0].id)


def test_a_retired_story_comes_back_whole_and_nothing_comes_back_without_it(
    tx: Transaction,
) -> None:
    article_id, report_id, made = laid(tx)
    added = link_stretch(tx, story_id=made.id, span=place_of(tx, report_id, SECOND))
    retire_story(tx, story_id=made.id)
    assert list_stories(tx, article_id) == []
    check_restored(tx, take_back(tx))
    (told,) = list_stories(tx, article_id)
    assert len(told.stretches) == 2
    unlink_stretch(tx, story_span_id=added.id)
    step = tx.recorded[-1]
    retire_story(tx, story_id=made.id)
    tx.recorded.append(step)
    with pytest.raises(ChangedSinceError):
        check_restored(tx, take_back(tx))


def test_an_auditor_reads_nothing_of_a_story_at_a_sensitive_passage(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, report_id, made = laid(tx)
    bo = join(database, ada)
    with database.write(bo.id) as tx:
        first = get_text(tx.connection, report_id).passages[0]
        mark_passage(
            tx,
            report_id=report_id,
            passage_id=first.id,
            marks=[PassageMark.SENSITIVE],
        )
    eve = join(database, ada, "eve", Role.AUDITOR)
    with database.read(eve.id) as tx:
        (told,) = list_stories(tx, article_id)
    seen = "".join((*told.story.telling.texts, *(s.words for s in told.stretches)))
    assert set(seen) == {WITHHELD}
    with database.read(ada) as tx:
        (told,) = list_stories(tx, article_id)
    assert told.story == made
