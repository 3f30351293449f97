"""How tightly people hold both poles, read from a study on both databases."""

import pytest

from counterpoint import coding, theme
from counterpoint.across.selection.verbs import leave_out_reports
from counterpoint.kernel.ids import ArticleId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.participant.person.verbs import add_participant
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.report.revision.verbs import revise_report
from counterpoint.report.store import get_text
from counterpoint.report.verbs import bring_in_report
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Form, Letter, Place, Theme
from counterpoint.theme.ladder.model import First, Holding, Rung
from counterpoint.theme.paradox.model import NotParadoxError
from counterpoint.theme.weight.model import Loss, Lost
from tests.theme.material import (
    ANSWER,
    ASKED,
    DOOR,
    KNOCK,
    OWN,
    code_words,
    decided,
    lay,
    paradox,
    pole,
    start,
    tell,
    topic,
)


def poles(tx: Transaction, of: Theme) -> tuple[Place, Place]:
    """Name both poles."""
    return pole(tx, of, Letter.A), pole(tx, of, Letter.B)


@pytest.fixture
def held(tx: Transaction) -> Theme:
    """A paradox that five people hold more and less tightly."""
    turned = paradox(tx)
    a, b = poles(tx, turned)
    both, beside, apart, only_a = (tell(tx, f"user-0{n}") for n in range(1, 5))
    tell(tx, "professional-01", "professionals")
    lay(tx, a, both, "I shut the door.")
    lay(tx, b, both, "the knock")
    lay(tx, b, beside, "I waited")
    lay(tx, a, beside, "Friday")
    lay(tx, a, only_a, OWN)
    long = ("Door.", "Why?", "Nothing.", "And?", "Nothing more.", "Knock, but late.")
    lay(tx, a, apart, OWN)
    more = tell_long(tx, "user-05", long)
    lay(tx, a, more, "Door.")
    lay(tx, b, more, "Knock, but late.")
    return turned


def tell_long(tx: Transaction, key: str, words: tuple[str, ...]) -> ReportId:
    """Bring in a report in which questions and answers take turns."""
    person = add_participant(tx, group="users").id
    passages = [
        PassageGiven(
            text,
            Speaker.INTERVIEWER if nth % 2 and nth < 5 else Speaker.INTERVIEWEE,
            mark="I" if nth % 2 and nth < 5 else "P",
            start_ms=nth * 1000,
            end_ms=nth * 1000 + 900,
        )
        for nth, text in enumerate(words)
    ]
    return bring_in_report(tx, key=key, passages=passages, participant_id=person).id


def test_each_person_stands_on_the_rung_where_the_poles_meet(
    tx: Transaction, held: Theme
) -> None:
    shown = theme.show_ladder(tx, held.id)
    rungs = {each.label: each.rung for each in shown.people if each.group == "users"}
    assert rungs == {
        "1": Rung.SAME_PASSAGE,
        "2": Rung.ADJACENT,  # the interviewer's question between does not part them
        "3": Rung.ONE_POLE,
        "4": Rung.ONE_POLE,
        "5": Rung.SAME_INTERVIEW,
    }
    users, professionals = shown.ladders
    assert (users.of, professionals.of) == (5, 1)
    assert users.first == {First.A: 1, First.B: 1, First.TOGETHER: 1}
    assert professionals.rungs[Rung.NEITHER] == 1
    assert (users.holding, professionals.holding) == (
        Holding.BY_PEOPLE,
        Holding.NEITHER,
    )
    assert shown.tells
    counted = shown.passages["users"]
    assert (counted.a, counted.b, counted.shared, counted.either) == (5, 3, 1, 7)


def test_who_voices_one_pole_alone_is_listed_to_be_read_again(
    tx: Transaction, held: Theme
) -> None:
    listed = theme.list_rereadings(tx, held.id)
    assert [(each.label, each.missing) for each in listed] == [
        ("3", Letter.B),
        ("4", Letter.B),
    ]
    assert {each.readings for each in listed} == {0}


def test_ladder_and_coverage_count_the_same_people(
    tx: Transaction, held: Theme
) -> None:
    shown = theme.show_ladder(tx, held.id)
    for coverage, ladder in zip(
        theme.count_coverage(tx, held.id), shown.ladders, strict=True
    ):
        assert coverage.of == ladder.of
        holding = sum(n for rung, n in ladder.rungs.items() if rung.holds_both)
        assert coverage.both == holding
        assert coverage.neither == ladder.rungs[Rung.NEITHER]
        assert coverage.only_a + coverage.only_b == ladder.rungs[Rung.ONE_POLE]


def test_a_strip_says_where_on_a_report_each_pole_is_voiced(
    tx: Transaction, held: Theme
) -> None:
    lines = {line.account.key: line for line in theme.show_strips(tx, held.id).lines}
    assert len(lines) == 6, "one line a report, also where nothing is voiced"
    line = lines["user-05"]
    assert line.strip.passages == 4, "two questions are not on the line"
    first, last = line.marks
    assert (first.place, first.order, first.a, first.b) == (0, 0, True, False)
    assert (last.place, last.order, last.a, last.b) == (3, 5, False, True)
    assert (last.start_ms, last.end_ms) == (5000, 5900)
    assert (line.talk.timed_ms, line.talk.ends_ms) == (4 * 900, 5900)
    text = get_text(tx.connection, line.account.report_id).text
    assert Span(last.start, last.end).of(text) == "Knock, but late."
    assert lines["user-01"].talk.timed_ms is None, "no times are known"
    assert lines["professional-01"].strip.passages == 2
    assert not lines["professional-01"].marks


def test_a_question_that_a_pole_marks_stays_on_the_line(tx: Transaction) -> None:
    turned = paradox(tx)
    a, b = poles(tx, turned)
    report_id = tell(tx, "user-01")
    lay(tx, a, report_id, ASKED)
    (line,) = theme.show_strips(tx, turned.id).lines
    assert (line.strip.passages, sorted(line.strip.a)) == (3, [1])
    lay(tx, b, report_id, ANSWER)
    (line,) = theme.show_strips(tx, turned.id).lines
    assert line.strip.rung is Rung.ADJACENT


def test_a_story_holds_what_passages_between_would_part(tx: Transaction) -> None:
    turned = paradox(tx)
    a, b = poles(tx, turned)
    words = ("One.", "Two.", "Three.", "Four.", "Five.")
    report_id = tell_long(tx, "user-01", words)
    lay(tx, a, report_id, "One.")
    lay(tx, b, report_id, "Five.")
    assert theme.show_ladder(tx, turned.id).people[0].rung is Rung.SAME_INTERVIEW
    for each in get_text(tx.connection, report_id).passages:
        mark_passage(
            tx,
            report_id=report_id,
            passage_id=each.id,
            marks=[PassageMark.STORY],
        )
    assert theme.show_ladder(tx, turned.id).people[0].rung is Rung.SAME_STORY
    (turn,) = theme.list_turns(tx, turned.id)
    assert turn.rung is Rung.SAME_STORY


def test_words_of_contrast_are_found_where_the_poles_meet(tx: Transaction) -> None:
    turned = paradox(tx)
    a, b = poles(tx, turned)
    one = "🔑 I shut the door, but at the same time I waited. However."
    report_id = tell(tx, "user-01", "users", one)
    lay(tx, a, report_id, "I shut the door")
    lay(tx, b, report_id, "I waited")
    (turn,) = theme.list_turns(tx, turned.id)
    assert (turn.rung, turn.label) == (Rung.SAME_PASSAGE, "1")
    assert [each.word for each in turn.markers] == ["but", "at the same time"]
    text = get_text(tx.connection, report_id).text
    assert turn.markers[0].span.of(text) == "but"
    assert turn.span.of(text) == "I shut the door, but at the same time I waited"


def test_spans_are_found_again_in_the_version_in_analysis(tx: Transaction) -> None:
    turned = paradox(tx)
    a, b = poles(tx, turned)
    report_id = tell(tx, "user-01")
    lay(tx, a, report_id, "I shut the door.")
    lay(tx, b, report_id, "Every Friday.")
    text = get_text(tx.connection, report_id)
    passages = [
        PassageGiven(text.words_of(p), p.speaker, mark=p.mark) for p in text.passages
    ]
    revised = [PassageGiven("Yes.", Speaker.INTERVIEWEE, mark="inter"), *passages]
    revise_report(tx, report_id=report_id, passages=revised)
    (line,) = theme.show_strips(tx, turned.id).lines
    assert (sorted(line.strip.a), sorted(line.strip.b)) == ([1], [2])
    gone = [passages[0], *[PassageGiven("Gone.", Speaker.INTERVIEWEE, mark="inter")]]
    revise_report(tx, report_id=report_id, passages=gone)
    (users, _) = theme.count_coverage(tx, turned.id)
    assert (users.only_a, users.both) == (1, 0), "the words of B are gone"
    assert theme.show_ladder(tx, turned.id).people[0].rung is Rung.ONE_POLE


def test_an_attribute_pair_says_that_its_ladder_tells_nothing(tx: Transaction) -> None:
    begun = topic(tx)
    pair = theme.turn_into_paradox(
        tx,
        theme_id=begun.id,
        joint="of",
        form=Form.ATTRIBUTE_PAIR,
        pole_a=DOOR,
        pole_b=KNOCK,
        tension="Both are true of one act.",
        decision_id=decided(tx, begun),
    )
    report_id = tell(tx, "user-01")
    for place in poles(tx, pair):
        lay(tx, place, report_id, OWN)
    assert not theme.show_ladder(tx, pair.id).tells
    (users, _) = theme.show_chance(tx, pair.id).groups
    assert users.places is None
    assert users.coverage.both == 1


def test_only_a_paradox_has_poles_to_count(tx: Transaction) -> None:
    begun = topic(tx)
    for ask in (
        theme.show_strips,
        theme.show_ladder,
        theme.list_turns,
        theme.list_rereadings,
        theme.show_weight,
        theme.show_chance,
        theme.show_accumulation,
    ):
        with pytest.raises(NotParadoxError):
            ask(tx, begun.id)


def test_the_chance_page_holds_counts_against_shuffled_ones(
    tx: Transaction, held: Theme
) -> None:
    shown = theme.show_chance(tx, held.id, seed=7)
    users, professionals = shown.groups
    assert (users.people.observed, users.coverage.a, users.coverage.b) == (3, 5, 3)
    assert users.people.expected == pytest.approx(3), "all voice A: nothing to shuffle"
    assert users.people.below_level == 0
    assert [third.of for third in users.strata] == [1, 2, 2]
    assert users.places is not None
    assert users.places.observed == 1
    assert professionals.people.observed == 0
    assert (shown.seed, shown.rounds) == (7, 9_999)
    assert {each.group for each in shown.between} == {"users", "professionals"}
    assert shown == theme.show_chance(tx, held.id, seed=7)
    assert "says nothing against the theme" in shown.lesson


def two_coders(tx: Transaction, article_id: ArticleId) -> Theme:
    """A paradox whose pole A rests on codings and whose B on one person."""
    turned = paradox(tx, article_id)
    a, b = poles(tx, turned)
    door = coding.add_code(tx, article_id=article_id, name="Door")
    theme.tie_code(tx, place=a, code_id=door.id)
    reports = [tell(tx, f"user-0{n}") for n in (1, 2)]
    for report_id in reports:
        code_words(tx, door, report_id)
    lay(tx, b, reports[0], "the knock")
    return turned


def test_what_rests_on_one_person_or_one_coder_is_named(tx: Transaction) -> None:
    turned = two_coders(tx, start(tx))
    shown = theme.show_weight(tx, turned.id)
    lost = {
        shown.labels[whose]: losses for whose, losses in shown.without_person.items()
    }
    assert lost == {
        "1": (Lost("a", Loss.SECOND_PARTICIPANT), Lost("b", Loss.POLE)),
        "2": (Lost("a", Loss.SECOND_PARTICIPANT),),
    }
    assert shown.without_coder == {tx.actor: (Lost("a", Loss.POLE),)}
    pieces = shown.poles[Letter.A].pieces
    assert (pieces.total, pieces.people, pieces.effective) == (2, 2, 2.0)
    (curve, *_) = theme.show_accumulation(tx, turned.id)
    assert (curve.reports, curve.codes, curve.mean) == (2, 1, (1.0, 1.0))
    assert curve.letter is Letter.A


def test_nobody_left_out_of_the_article_is_on_a_line(
    tx: Transaction, held: Theme
) -> None:
    (quiet,) = (
        line.account.report_id
        for line in theme.show_strips(tx, held.id).lines
        if line.account.key == "professional-01"
    )
    leave_out_reports(
        tx, article_id=held.article_id, report_ids=[quiet], reason="Another question."
    )
    assert len(theme.show_strips(tx, held.id).lines) == 5
    _, professionals = theme.count_coverage(tx, held.id)
    assert professionals.of == 0
