"""What the team can agree on, and what it takes to take that back."""

import pytest

from counterpoint import theme
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Stance
from counterpoint.study.decision.verbs import take_position
from counterpoint.theme import Form, Letter, Place, PlaceKind, Theme, ThemeState
from counterpoint.theme.agreement.model import (
    NoSearchYetError,
    NoWayYetError,
    OneVoiceError,
    SilentMembersError,
    UndecidedError,
)
from counterpoint.theme.contrary.model import NotSaidHowError
from counterpoint.theme.map.model import NoNoteError, NoSpotError, WithItselfError
from counterpoint.theme.paradox.model import FormNotDecidedError, NotItsGroupError
from counterpoint.theme.theme.model import AgreedError, NotYetError, check_state
from tests.report.material import join
from tests.theme.material import (
    OWN,
    decided,
    lay,
    paradox,
    pole,
    take_back,
    tell,
    topic,
)


def grounded(tx: Transaction) -> Theme:
    """A paradox with all that agreement asks for."""
    turned = paradox(tx)
    for nth in (1, 2):
        report_id = tell(tx, f"user-0{nth}")
        for letter in Letter:
            lay(tx, pole(tx, turned, letter), report_id, OWN)
    theme.add_way(tx, theme_id=turned.id, text="Waiting.")
    theme.record_search(tx, theme_id=turned.id, how="Read all again for shut doors.")
    return turned


def agree(tx: Transaction, on: Theme) -> Theme:
    """Say that the team agrees."""
    return theme.change_theme(tx, theme_id=on.id, state=ThemeState.AGREED)


def test_a_paradox_is_agreed_on_once_nothing_is_lacking(tx: Transaction) -> None:
    turned = paradox(tx)
    lacking = [str(each) for each in theme.list_lacking(tx, turned.id)]
    assert len(lacking) == 3
    assert "Pole A" in lacking[0]
    with pytest.raises(OneVoiceError):
        agree(tx, turned)
    for nth in (1, 2):
        report_id = tell(tx, f"user-0{nth}")
        for letter in Letter:
            lay(tx, pole(tx, turned, letter), report_id, OWN)
    with pytest.raises(NoWayYetError):
        agree(tx, turned)
    reason = "They say that there is nothing to be done."
    theme.change_paradox(tx, theme_id=turned.id, no_way_reason=reason)
    with pytest.raises(NoSearchYetError):
        agree(tx, turned)
    theme.record_search(tx, theme_id=turned.id, how="Read all again for shut doors.")
    assert theme.list_lacking(tx, turned.id) == []
    assert agree(tx, turned).state is ThemeState.AGREED


def test_a_statement_needs_a_search_alone(tx: Transaction) -> None:
    made = topic(tx)
    with pytest.raises(NotYetError, match="formulated"):
        agree(tx, made)
    theme.change_theme(tx, theme_id=made.id, state=ThemeState.FORMULATED)
    with pytest.raises(NoSearchYetError):
        agree(tx, made)
    theme.record_search(tx, theme_id=made.id, how="Read all again.")
    assert agree(tx, made).state is ThemeState.AGREED


def test_what_was_agreed_is_taken_back_by_decision_only(tx: Transaction) -> None:
    agreed = agree(tx, grounded(tx))
    developing = ThemeState.DEVELOPING
    with pytest.raises(AgreedError):
        theme.change_theme(tx, theme_id=agreed.id, state=developing)
    for reword in (
        lambda: theme.change_theme(tx, theme_id=agreed.id, title="Knocks"),
        lambda: theme.change_theme(tx, theme_id=agreed.id, definition="Knocks."),
        lambda: theme.change_paradox(tx, theme_id=agreed.id, joint="or"),
        lambda: theme.change_pole(
            tx, pole_id=theme.list_poles(tx, agreed.id)[Letter.A].id, name="x"
        ),
        lambda: theme.retire_theme(tx, theme_id=agreed.id),
        lambda: theme.merge_themes(
            tx, theme_id=topic(tx, agreed.article_id).id, merged=[agreed.id]
        ),
    ):
        with pytest.raises(AgreedError):
            reword()
    theme.change_theme(tx, theme_id=agreed.id, position=5)
    about_another = decided(tx, topic(tx, agreed.article_id))
    with pytest.raises(FormNotDecidedError):
        theme.change_theme(
            tx, theme_id=agreed.id, state=developing, decision_id=about_another
        )
    back = theme.change_theme(
        tx, theme_id=agreed.id, state=developing, decision_id=decided(tx, agreed)
    )
    assert back.state is developing
    assert theme.change_theme(tx, theme_id=agreed.id, title="Knocks").title == "Knocks"


@pytest.mark.parametrize("state", [ThemeState.PLACED, ThemeState.PUBLISHED])
def test_a_theme_is_placed_and_published_after_it_was_agreed_on(
    state: ThemeState,
) -> None:
    with pytest.raises(NotYetError):
        check_state(ThemeState.FORMULATED, state, is_decided=True)
    check_state(ThemeState.AGREED, ThemeState.PLACED, is_decided=False)
    check_state(ThemeState.PLACED, ThemeState.PUBLISHED, is_decided=False)
    check_state(state, ThemeState.DEVELOPING, is_decided=True)


def test_another_form_needs_a_decision_of_its_own(tx: Transaction) -> None:
    turned = paradox(tx)
    first = theme.find_paradox(tx, turned.id)
    assert first is not None
    pair = Form.ATTRIBUTE_PAIR
    for decision_id in (None, first.decision_id):
        with pytest.raises(FormNotDecidedError):
            theme.change_paradox(
                tx, theme_id=turned.id, form=pair, decision_id=decision_id
            )
    later = decided(tx, turned)
    theme.change_paradox(tx, theme_id=turned.id, form=pair, decision_id=later)
    changed = theme.find_paradox(tx, turned.id)
    assert changed is not None
    assert (changed.form, changed.decision_id) == (pair, later)


def test_a_contrary_case_is_evidence_of_its_search_and_of_no_pole(
    tx: Transaction,
) -> None:
    turned = paradox(tx)
    with pytest.raises(NotSaidHowError):
        theme.record_search(tx, theme_id=turned.id, how=" ")
    search = theme.record_search(tx, theme_id=turned.id, how="Read for shut doors.")
    against = Place(PlaceKind.SEARCH, search.id)
    lay(tx, against, tell(tx, "user-01"), OWN)
    whole = theme.show_theme(tx, turned.id)
    (case,) = whole.evidence[against]
    assert case.evidence.anchor.exact == OWN
    assert whole.coverage[0].neither == 1, "it speaks for no pole"
    worded = theme.reword_search(tx, search_id=search.id, how="Read all again.")
    assert (worded.by, worded.at) == (search.by, search.at)
    take_back(tx)
    assert theme.list_searches(tx, turned.id) == [search]


def test_a_search_taken_away_lets_the_theme_lack_it_again(tx: Transaction) -> None:
    made = topic(tx)
    search = theme.record_search(tx, theme_id=made.id, how="Read all again.")
    assert theme.list_lacking(tx, made.id) == []
    assert theme.retire_search(tx, search_id=search.id) == made.id
    assert len(theme.list_lacking(tx, made.id)) == 1


def test_a_way_is_said_of_groups_and_shown_by_people(tx: Transaction) -> None:
    turned = paradox(tx)
    with pytest.raises(NotItsGroupError):
        theme.add_way(tx, theme_id=turned.id, text="Waiting.", groups=["strangers"])
    way = theme.add_way(tx, theme_id=turned.id, text="Waiting.", groups=["users"])
    lay(
        tx,
        Place(PlaceKind.WAY, way.id),
        tell(tx, "professional-01", "professionals"),
        OWN,
    )
    whole = theme.show_theme(tx, turned.id)
    assert whole.ways[0].groups == ("users",)
    assert whole.managing[way.id] == {"users": 0, "professionals": 1}
    both = ["professionals", "users"]
    changed = theme.change_way(tx, way_id=way.id, groups=both)
    assert changed.groups == ("users", "professionals"), "in the article's order"
    take_back(tx)
    assert theme.list_ways(tx, turned.id)[0].groups == ("users",)


def test_themes_bear_on_each_other_and_cards_stay_where_they_are_put(
    tx: Transaction,
) -> None:
    one = topic(tx)
    other = topic(tx, one.article_id)
    with pytest.raises(WithItselfError):
        theme.relate_themes(tx, theme_id=one.id, other_id=one.id, note="Itself.")
    with pytest.raises(NoNoteError):
        theme.relate_themes(tx, theme_id=one.id, other_id=other.id, note=" ")
    made = theme.relate_themes(
        tx, theme_id=one.id, other_id=other.id, note="The door goes on."
    )
    theme.reword_relation(tx, relation_id=made.id, note="It goes further.")
    with pytest.raises(NoSpotError):
        theme.move_card(tx, theme_id=one.id, x=float("nan"), y=0)
    theme.move_card(tx, theme_id=one.id, x=1, y=2)
    theme.move_card(tx, theme_id=one.id, x=3, y=-4)
    shown = theme.show_map(tx, one.article_id)
    assert [each.note for each in shown.relations] == ["It goes further."]
    assert [(spot.x, spot.y) for spot in shown.spots] == [(3, -4)]
    theme.retire_theme(tx, theme_id=other.id)
    assert theme.show_map(tx, one.article_id).relations == ()
    theme.revive_theme(tx, theme_id=other.id)
    assert theme.retire_relation(tx, relation_id=made.id) == one.id
    assert theme.show_map(tx, one.article_id).relations == ()


def test_in_a_team_everybody_says_how_they_stand_before_a_theme_is_agreed_on(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        made = topic(tx)
        theme.change_theme(tx, theme_id=made.id, state=ThemeState.FORMULATED)
        theme.record_search(tx, theme_id=made.id, how="Read all again.")
        with pytest.raises(UndecidedError):
            agree(tx, made)
        decision_id = decided(tx, made)
        with pytest.raises(SilentMembersError):
            agree(tx, made)
    with database.write(bo) as tx:
        take_position(tx, decision_id=decision_id, stance=Stance.AGAINST)
        assert theme.list_lacking(tx, made.id) == []
        assert agree(tx, made).state is ThemeState.AGREED, "a dissent does not forbid"


def test_the_decision_about_the_form_is_not_the_one_about_agreement(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        turned = grounded(tx)
        found = theme.find_paradox(tx, turned.id)
    assert found is not None
    with database.write(bo) as tx:
        take_position(tx, decision_id=found.decision_id, stance=Stance.FOR)
        with pytest.raises(UndecidedError):
            agree(tx, turned)
