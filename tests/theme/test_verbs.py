"""What members do about themes, on both databases."""

import pytest

from counterpoint import article, coding, theme
from counterpoint.discussion import draft_decision, settle_decision
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import DecisionId, MemberId, ThemeId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import PassageGiven
from counterpoint.report.verbs import file_report
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.storage.versions import ChangedSinceError
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import list_decisions, take_position
from counterpoint.study.permission import NotAllowedError
from counterpoint.theme import (
    Form,
    Letter,
    Place,
    PlaceKind,
    PoleWords,
    Theme,
    ThemeKind,
)
from counterpoint.theme.evidence.model import (
    EvidenceTwiceError,
    NotReadyError,
    NotTiedError,
    OtherArticleError,
    OtherVersionError,
    TiedTwiceError,
)
from counterpoint.theme.paradox.model import (
    AlreadyParadoxError,
    FormNotDecidedError,
    NotParadoxError,
)
from counterpoint.theme.theme.model import FormIsDecidedError, ThemeState
from tests.report.material import join, meet
from tests.theme.material import (
    DOOR,
    KNOCK,
    OWN,
    code_words,
    decided,
    lay,
    paradox,
    pole,
    span_of,
    start,
    take_back,
    tell,
    topic,
)


def test_a_new_theme_is_a_preliminary_topic_behind_the_others(tx: Transaction) -> None:
    article_id = start(tx)
    first, second = topic(tx, article_id), topic(tx, article_id)
    assert (first.kind, first.state) == (ThemeKind.TOPIC, ThemeState.PRELIMINARY)
    theme.change_theme(tx, theme_id=first.id, position=second.position + 1)
    listed = [each.theme.id for each in theme.list_themes(tx, article_id)]
    assert listed == [second.id, first.id]


def test_a_retired_theme_comes_back_when_that_is_undone(tx: Transaction) -> None:
    article_id = start(tx)
    new = topic(tx, article_id)
    theme.retire_theme(tx, theme_id=new.id)
    assert not theme.list_themes(tx, article_id)
    with pytest.raises(NotFoundError):
        theme.show_theme(tx, new.id)
    take_back(tx)
    assert theme.get_theme(tx, new.id) == new


def test_turning_records_the_decision_and_keeps_the_earlier_form(
    tx: Transaction,
) -> None:
    turned = paradox(tx)
    assert turned.title == "A door to close and somebody who knocks"
    assert turned.state is ThemeState.FORMULATED
    whole = theme.show_theme(tx, turned.id)
    assert whole.decision == list_decisions(tx, turned.id)[0]
    assert whole.decision is not None
    assert whole.decision.reason == "The same passages turned up in both."
    assert [each.words for each in whole.poles.values()] == [DOOR, KNOCK]
    earlier, now = theme.list_versions(tx, turned.id)
    assert (earlier.kind, earlier.title) == (ThemeKind.TOPIC, "Visits")
    assert now == turned


def turned(tx: Transaction, theme_id: ThemeId, decision_id: DecisionId) -> Theme:
    """Turn a theme into a paradox."""
    return theme.turn_into_paradox(
        tx,
        theme_id=theme_id,
        joint="and",
        form=Form.ATTRIBUTE_PAIR,
        pole_a=DOOR,
        pole_b=KNOCK,
        tension="Both hold.",
        decision_id=decision_id,
    )


def test_a_theme_becomes_a_paradox_only_by_a_decision_that_holds_for_it(
    tx: Transaction,
) -> None:
    new = topic(tx)
    about_another = decided(tx, topic(tx, new.article_id))
    open_still = draft_decision(
        tx,
        article_id=new.article_id,
        text="A paradox.",
        reason="Both are said.",
        affects=[Affected("theme", new.id)],
    ).id
    rejected = draft_decision(
        tx,
        article_id=new.article_id,
        text="A paradox.",
        reason="Both are said.",
        affects=[Affected("theme", new.id)],
    ).id
    settle_decision(tx, decision_id=rejected, outcome=DecisionState.NOT_ADOPTED)
    for not_enough in (about_another, open_still, rejected):
        with pytest.raises(FormNotDecidedError):
            turned(tx, new.id, not_enough)
    with pytest.raises(NotFoundError):
        turned(tx, new.id, DecisionId("d404"))
    assert theme.get_theme(tx, new.id) == new


def test_a_superseded_decision_gives_no_form(tx: Transaction) -> None:
    new = topic(tx)
    first = decided(tx, new)
    later = draft_decision(
        tx,
        article_id=new.article_id,
        text="It stays a topic.",
        reason="One half is nearly empty.",
        alternatives="A paradox.",
        affects=[Affected("theme", new.id)],
        supersedes=first,
    )
    take_position(tx, decision_id=later.id, stance=Stance.FOR)
    settle_decision(tx, decision_id=later.id, outcome=DecisionState.ADOPTED)
    with pytest.raises(FormNotDecidedError):
        turned(tx, new.id, first)


def test_a_paradox_is_not_turned_twice_nor_back_by_hand(tx: Transaction) -> None:
    made = paradox(tx)
    with pytest.raises(AlreadyParadoxError):
        turned(tx, made.id, decided(tx, made))
    with pytest.raises(FormIsDecidedError):
        theme.change_theme(tx, theme_id=made.id, kind=ThemeKind.TOPIC)


def test_undoing_the_turn_gives_the_topic_back_and_keeps_the_decision(
    tx: Transaction,
) -> None:
    turned = paradox(tx)
    take_back(tx)
    whole = theme.show_theme(tx, turned.id)
    assert (whole.theme.kind, whole.theme.title) == (ThemeKind.TOPIC, "Visits")
    assert not whole.poles
    assert whole.paradox is None
    assert len(list_decisions(tx, turned.id)) == 1


def test_the_turn_stands_once_a_pole_has_evidence(tx: Transaction) -> None:
    turned = paradox(tx)
    step = tx.recorded[-1]
    lay(tx, pole(tx, turned, Letter.A), tell(tx, "user-01"), OWN)
    tx.recorded.append(step)
    with pytest.raises(ChangedSinceError):
        take_back(tx)


def test_the_title_follows_the_poles_until_it_is_written_by_hand(
    tx: Transaction,
) -> None:
    turned = paradox(tx)
    poles = theme.list_poles(tx, turned.id)
    theme.change_pole(tx, pole_id=poles[Letter.B].id, own_wording="a knock")
    assert theme.get_theme(tx, turned.id).title == "A door to close and a knock"
    take_back(tx)
    assert theme.get_theme(tx, turned.id) == turned
    assert theme.list_poles(tx, turned.id) == poles

    by_hand = theme.change_theme(tx, theme_id=turned.id, title="The Door")
    assert by_hand.title_overridden
    theme.change_paradox(tx, theme_id=turned.id, joint="or")
    assert theme.get_theme(tx, turned.id).title == "The Door"
    again = theme.change_paradox(tx, theme_id=turned.id, composes_title=True)
    assert again.title == "A door to close or somebody who knocks"


def test_ways_of_managing_belong_to_a_paradox(tx: Transaction) -> None:
    with pytest.raises(NotParadoxError):
        theme.add_way(tx, theme_id=topic(tx).id, text="Agreeing on the knock.")
    turned = paradox(tx)
    first = theme.add_way(tx, theme_id=turned.id, text="Agreeing on the knock.")
    second = theme.add_way(tx, theme_id=turned.id, text="Lending a key.")
    theme.change_way(tx, way_id=first.id, position=second.position + 1)
    assert [way.id for way in theme.list_ways(tx, turned.id)] == [second.id, first.id]
    assert theme.retire_way(tx, way_id=second.id) == turned.id
    assert [way.id for way in theme.list_ways(tx, turned.id)] == [first.id]
    take_back(tx)
    assert second in theme.list_ways(tx, turned.id)


def test_one_span_serves_both_poles_and_a_way(tx: Transaction) -> None:
    turned, report_id = paradox(tx), tell(tx, "user-01")
    way = theme.add_way(tx, theme_id=turned.id, text="Waiting.")
    places = [pole(tx, turned, Letter.A), pole(tx, turned, Letter.B)]
    places.append(Place(PlaceKind.WAY, way.id))
    for place in places:
        lay(tx, place, report_id, OWN)
    evidence = theme.show_theme(tx, turned.id).evidence
    for place in places:
        (piece,) = evidence[place]
        assert (piece.report, piece.label) == ("user-01", "1")
        assert piece.evidence.anchor.exact == OWN
    theme.remove_evidence(tx, evidence_id=evidence[places[0]][0].evidence.id)
    left = theme.show_theme(tx, turned.id).evidence
    assert [len(left[place]) for place in places] == [0, 1, 1]
    take_back(tx)
    assert theme.show_theme(tx, turned.id).evidence == evidence


def test_evidence_is_laid_once_inside_the_text_of_the_version_seen(
    tx: Transaction,
) -> None:
    place, report_id = Place(PlaceKind.THEME, topic(tx).id), tell(tx, "user-01")
    lay(tx, place, report_id, OWN)
    with pytest.raises(EvidenceTwiceError):
        lay(tx, place, report_id, f"{OWN}\n")  # white space is left out
    span = span_of(tx, report_id, "door")
    with pytest.raises(OtherVersionError):
        theme.add_evidence(tx, place=place, report_id=report_id, span=span, version=2)
    nowhere = Place(PlaceKind.POLE, place.id)
    with pytest.raises(NotFoundError):
        theme.add_evidence(tx, place=nowhere, report_id=report_id, span=span)


def test_a_report_that_nobody_approved_gives_no_evidence(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file_report(
            tx, interview_id=meet(tx, bo), passages=[PassageGiven("Words.")]
        )
        place = Place(PlaceKind.THEME, topic(tx).id)
        with pytest.raises(NotReadyError):
            theme.add_evidence(tx, place=place, report_id=filed.id, span=Span(0, 5))


def test_codes_are_tied_once_within_their_article(tx: Transaction) -> None:
    article_id = start(tx)
    place = Place(PlaceKind.THEME, topic(tx, article_id).id)
    door = coding.add_code(tx, article_id=article_id, name="Door")
    theme.tie_code(tx, place=place, code_id=door.id)
    with pytest.raises(TiedTwiceError):
        theme.tie_code(tx, place=place, code_id=door.id)
    elsewhere = coding.add_code(tx, article_id=start(tx), name="Door")
    with pytest.raises(OtherArticleError):
        theme.tie_code(tx, place=place, code_id=elsewhere.id)
    theme.untie_code(tx, place=place, code_id=door.id)
    with pytest.raises(NotTiedError):
        theme.untie_code(tx, place=place, code_id=door.id)


def test_coverage_counts_evidence_and_the_codings_of_tied_codes(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    turned = paradox(tx, article_id)
    a, b = pole(tx, turned, Letter.A), pole(tx, turned, Letter.B)
    both, coded, only_b, silent = (tell(tx, f"user-0{n}") for n in range(1, 5))
    nurse = tell(tx, "professional-01", "professionals")
    tell(tx, "bare", None)
    lay(tx, a, both, OWN)
    lay(tx, b, both, OWN)
    lay(tx, b, only_b, OWN)
    parent = coding.add_code(tx, article_id=article_id, name="Home")
    child = coding.add_code(tx, article_id=article_id, name="Door", parent_id=parent.id)
    theme.tie_code(tx, place=a, code_id=parent.id)
    again = coding.add_code(tx, article_id=article_id, name="Lock")
    coding.place_code_also(tx, code_id=again.id, parent_id=child.id)
    code_words(tx, child, coded)
    code_words(tx, again, nurse)
    users, professionals = theme.count_coverage(tx, turned.id)
    assert (users.both, users.only_a, users.only_b, users.neither) == (1, 1, 1, 1)
    assert (professionals.only_a, professionals.of) == (1, 1)
    assert silent  # has a report, voices nothing, and is counted


def test_coverage_follows_the_article_s_groups_and_needs_poles(
    tx: Transaction,
) -> None:
    asked = article.start_article(tx, groups=["professionals"]).id
    tell(tx, "user-01")
    (counted,) = theme.count_coverage(tx, paradox(tx, asked).id)
    assert (counted.group, counted.of) == ("professionals", 0)
    assert theme.count_coverage(tx, topic(tx).id) == ()


def test_everybody_adds_themes_but_only_the_lead_words_them(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        led = article.start_article(tx, lead_id=ada, read_together=True).id
    with database.write(bo) as tx:
        added = topic(tx, led)
        for forbidden in (
            lambda: theme.change_theme(tx, theme_id=added.id, title="Mine"),
            lambda: theme.retire_theme(tx, theme_id=added.id),
            lambda: paradox(tx, led),
        ):
            with pytest.raises(NotAllowedError):
                forbidden()
    with database.write(ada) as tx:
        words = PoleWords(name="will")
        theme.turn_into_paradox(
            tx,
            theme_id=added.id,
            joint="but",
            form=Form.TWO_STATEMENTS,
            pole_a=words,
            pole_b=KNOCK,
            tension="Both hold.",
            decision_id=decided(tx, added),
        )
