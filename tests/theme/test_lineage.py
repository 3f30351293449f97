"""Themes' past: what came of what, as operations that can be taken back."""

from datetime import date

import pytest

from counterpoint import coding, discussion, theme
from counterpoint.kernel.ids import ThemeId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme import Letter, Place, PlaceKind, Theme, ThemeKind, ThemeState
from counterpoint.theme.lineage.model import (
    BelowItselfError,
    Column,
    Descent,
    Flow,
    MergeWithItselfError,
    NotItsEvidenceError,
    Operation,
    OperationId,
    OtherArticleError,
    Part,
    Stand,
    StandsStillError,
    Step,
    TooFewPartsError,
    flows_of,
)
from counterpoint.theme.lineage.store import list_steps
from tests.theme.material import (
    OWN,
    decided,
    lay,
    paradox,
    pole,
    start,
    take_back,
    tell,
    topic,
)


def operations(tx: Transaction, on: Theme) -> list[Operation]:
    """List what was done with an article's themes."""
    return [each.operation for each in list_steps(tx.connection, on.article_id)]


def titles(tx: Transaction, on: Theme) -> list[str]:
    """List the titles of the standing themes."""
    return [each.title for each in theme.list_titles(tx, on.article_id)]


def exact(tx: Transaction, theme_id: ThemeId) -> list[str]:
    """List the words of a theme's own evidence."""
    whole = theme.show_theme(tx, theme_id)
    pieces = whole.evidence[Place(PlaceKind.THEME, theme_id)]
    return [each.evidence.anchor.exact for each in pieces]


def test_each_change_is_an_operation_with_person_time_and_decision(
    tx: Transaction,
) -> None:
    made = topic(tx)
    decision_id = decided(tx, made)
    theme.change_theme(tx, theme_id=made.id, title="Knocks", definition="What comes.")
    theme.change_theme(tx, theme_id=made.id, position=9, decision_id=decision_id)
    other = topic(tx, made.article_id)
    theme.move_theme(tx, theme_id=other.id, below=made.id)
    theme.retire_theme(tx, theme_id=other.id)
    steps = list_steps(tx.connection, made.article_id)
    assert [each.operation for each in steps] == [
        Operation.CREATE,
        Operation.RENAME,
        Operation.REWORD,
        Operation.MOVE,
        Operation.CREATE,
        Operation.MOVE,
        Operation.RETIRE,
    ]
    assert {each.by for each in steps} == {tx.actor}
    assert steps[3].decision_id == decision_id
    assert steps[0].descents == (Descent(None, made.id),)
    assert steps[-1].descents == (Descent(other.id, None),)
    assert all(each.at <= tx.now() for each in steps)


def test_a_paradox_worded_anew_says_so_in_its_past(tx: Transaction) -> None:
    turned = paradox(tx)
    theme.change_paradox(tx, theme_id=turned.id, tension="Both are needed.")
    assert operations(tx, turned)[-1] is Operation.REWORD
    before = len(operations(tx, turned))
    theme.change_paradox(tx, theme_id=turned.id, no_way_reason="None was told.")
    assert len(operations(tx, turned)) == before
    theme.change_paradox(tx, theme_id=turned.id, joint="or")
    assert operations(tx, turned)[before:] == [Operation.REWORD, Operation.RENAME]


def test_a_step_that_is_taken_back_is_no_step(tx: Transaction) -> None:
    made = topic(tx)
    theme.change_theme(tx, theme_id=made.id, title="Knocks")
    take_back(tx)
    assert operations(tx, made) == [Operation.CREATE]


def test_merged_themes_give_their_evidence_and_can_come_back(tx: Transaction) -> None:
    article_id = start(tx)
    stays, pair = topic(tx, article_id), paradox(tx, article_id)
    below = topic(tx, article_id)
    theme.move_theme(tx, theme_id=below.id, below=pair.id)
    report_id = tell(tx, "user-01")
    lay(tx, Place(PlaceKind.THEME, stays.id), report_id, OWN)
    for letter in Letter:
        lay(tx, pole(tx, pair, letter), report_id, "the knock")
    door = coding.add_code(tx, article_id=article_id, name="Door")
    theme.tie_code(tx, place=pole(tx, pair, Letter.A), code_id=door.id)

    theme.merge_themes(tx, theme_id=stays.id, merged=[pair.id])

    assert exact(tx, stays.id) == [OWN, "the knock"], "a span of both poles comes once"
    whole = theme.show_theme(tx, stays.id)
    assert whole.codes[Place(PlaceKind.THEME, stays.id)] == (door.id,)
    assert theme.get_theme(tx, below.id).parent_id == stays.id
    assert [each.id for each in theme.list_retired(tx, article_id)] == [pair.id]
    assert operations(tx, stays)[-1] is Operation.MERGE

    take_back(tx)
    assert exact(tx, stays.id) == [OWN]
    assert theme.get_theme(tx, below.id).parent_id == pair.id

    theme.merge_themes(tx, theme_id=stays.id, merged=[pair.id])
    back = theme.revive_theme(tx, theme_id=pair.id)
    assert (back.title, back.kind) == (pair.title, pair.kind)
    assert theme.show_theme(tx, pair.id).evidence[pole(tx, pair, Letter.B)]
    assert operations(tx, stays)[-1] is Operation.REVIVE


def test_a_theme_is_split_and_nothing_of_it_is_lost(tx: Transaction) -> None:
    whole = topic(tx)
    place = Place(PlaceKind.THEME, whole.id)
    report_id = tell(tx, "user-01")
    lay(tx, place, report_id, "I shut the door.")
    lay(tx, place, report_id, "the knock")
    first, second = theme.show_theme(tx, whole.id).evidence[place]
    after = topic(tx, whole.article_id)
    parts = [
        Part("Doors"),
        Part("Knocks", "What comes.", (second.evidence.id,)),
    ]
    doors, knocks = theme.split_theme(tx, theme_id=whole.id, parts=parts)
    assert exact(tx, doors.id) == ["I shut the door."], "what no part was given"
    assert exact(tx, knocks.id) == ["the knock"]
    assert titles(tx, whole) == ["Doors", "Knocks", after.title], "side by side"
    step = list_steps(tx.connection, whole.article_id)[-1]
    assert step.descents == (
        Descent(whole.id, doors.id),
        Descent(whole.id, knocks.id),
    )
    assert first.evidence.id != second.evidence.id
    take_back(tx)
    assert titles(tx, whole) == [whole.title, after.title]


def test_what_cannot_be_re_arranged_is_refused(tx: Transaction) -> None:
    made = topic(tx)
    stranger = topic(tx, start(tx))
    below = topic(tx, made.article_id)
    theme.move_theme(tx, theme_id=below.id, below=made.id)
    with pytest.raises(MergeWithItselfError):
        theme.merge_themes(tx, theme_id=made.id, merged=[made.id])
    with pytest.raises(MergeWithItselfError):
        theme.merge_themes(tx, theme_id=made.id, merged=[])
    with pytest.raises(OtherArticleError):
        theme.merge_themes(tx, theme_id=made.id, merged=[stranger.id])
    with pytest.raises(OtherArticleError):
        theme.move_theme(tx, theme_id=made.id, below=stranger.id)
    for below_itself in (made.id, below.id):
        with pytest.raises(BelowItselfError):
            theme.move_theme(tx, theme_id=made.id, below=below_itself)
    with pytest.raises(TooFewPartsError):
        theme.split_theme(tx, theme_id=made.id, parts=[Part("One")])
    lay(tx, Place(PlaceKind.THEME, stranger.id), tell(tx, "user-01"), OWN)
    (piece,) = theme.show_theme(tx, stranger.id).evidence[
        Place(PlaceKind.THEME, stranger.id)
    ]
    given = [Part("One"), Part("Two", "", (piece.evidence.id,))]
    with pytest.raises(NotItsEvidenceError):
        theme.split_theme(tx, theme_id=made.id, parts=given)
    with pytest.raises(StandsStillError):
        theme.revive_theme(tx, theme_id=made.id)


def test_themes_below_a_retired_one_move_up(tx: Transaction) -> None:
    top = topic(tx)
    middle, low = topic(tx, top.article_id), topic(tx, top.article_id)
    theme.move_theme(tx, theme_id=middle.id, below=top.id)
    theme.move_theme(tx, theme_id=low.id, below=middle.id)
    theme.retire_theme(tx, theme_id=middle.id)
    assert theme.get_theme(tx, low.id).parent_id == top.id
    theme.retire_theme(tx, theme_id=top.id)
    assert theme.revive_theme(tx, theme_id=middle.id).parent_id is None


def test_the_structure_is_shown_as_of_any_day_and_over_meetings(
    tx: Transaction,
) -> None:
    made = topic(tx)
    met = discussion.begin_meeting(
        tx, article_id=made.article_id, on=tx.now().date(), present=[tx.actor]
    )
    theme.change_theme(tx, theme_id=made.id, title="Knocks")
    new = topic(tx, made.article_id)
    before = date(2000, 1, 1)
    assert not theme.show_structure(tx, made.article_id, on=before)
    today = theme.show_structure(tx, made.article_id, on=tx.now().date())
    assert [each.title for each in today] == ["Knocks", "Visits"]

    shown = theme.show_lineage(tx, made.article_id)
    at_meeting, now = shown.columns
    assert (at_meeting.meeting_id, now.meeting_id) == (met.id, None)
    assert [each.title for each in at_meeting.themes] == ["Visits"]
    assert shown.flows == (
        Flow(1, made.id, made.id, (Operation.RENAME,)),
        Flow(1, None, new.id, (Operation.CREATE,)),
    )
    assert shown.titles == {made.id: "Knocks", new.id: "Visits"}


# ── the flow, without a database ─────────────────────────────────────────────


def column(seq: int, *ids: str) -> Column:
    """Let themes stand at a place in history."""
    state = ThemeState.PRELIMINARY
    stands = [
        Stand(ThemeId(each), each, ThemeKind.TOPIC, state, None, 1.0) for each in ids
    ]
    return Column(None, None, seq, tuple(stands))


def step(tx: Transaction, seq: int, operation: Operation, *lines: str) -> Step:
    """Do something with themes; each line is written "a>b"."""
    descents = []
    for line in lines:
        before, _, after = line.partition(">")
        descents.append(
            Descent(
                ThemeId(before) if before else None, ThemeId(after) if after else None
            )
        )
    id_ = OperationId(f"o{seq}")
    return Step(id_, seq, operation, tx.actor, tx.now(), None, tuple(descents))


def test_lines_lead_through_merges_and_splits_to_what_became_of_a_theme(
    tx: Transaction,
) -> None:
    columns = [column(1, "a", "b", "gone"), column(9, "c", "d", "new", "unknown")]
    steps = [
        step(tx, 2, Operation.RENAME, "a>a"),
        step(tx, 3, Operation.MERGE, "a>b", "b>b"),
        step(tx, 4, Operation.SPLIT, "b>c", "b>d"),
        step(tx, 5, Operation.RETIRE, "gone>"),
        step(tx, 6, Operation.CREATE, ">new"),
        step(tx, 7, Operation.REWORD, "new>new"),
        step(tx, 99, Operation.RETIRE, "c>"),
    ]
    merge, split = Operation.MERGE, Operation.SPLIT
    assert flows_of(columns, steps) == (
        Flow(1, ThemeId("a"), ThemeId("c"), (Operation.RENAME, merge, split)),
        Flow(1, ThemeId("a"), ThemeId("d"), (Operation.RENAME, merge, split)),
        Flow(1, ThemeId("b"), ThemeId("c"), (merge, split)),
        Flow(1, ThemeId("b"), ThemeId("d"), (merge, split)),
        Flow(1, ThemeId("gone"), None, (Operation.RETIRE,)),
        Flow(1, None, ThemeId("new"), (Operation.CREATE, Operation.REWORD)),
        Flow(1, None, ThemeId("unknown"), ()),
    )


def test_a_theme_taken_out_and_brought_back_goes_through(tx: Transaction) -> None:
    steps = [
        step(tx, 2, Operation.RETIRE, "a>"),
        step(tx, 3, Operation.REVIVE, ">a"),
    ]
    (flow,) = flows_of([column(1, "a"), column(9, "a")], steps)
    assert flow.operations == (Operation.RETIRE, Operation.REVIVE)
