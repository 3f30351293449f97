"""Which of one's own steps can be taken back, told from history alone."""

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.history.model import Done, standing_of

KINDS = frozenset({"Coded"})


def done(seq: int, kind: str = "Coded", step: int | None = None) -> Done:
    """Give an entry of history."""
    return Done(seq, kind, None, {} if step is None else {"step": step})


def test_the_latest_own_step_is_taken_back_first() -> None:
    assert [d.seq for d in standing_of([done(1), done(2)], KINDS).done] == [1, 2]


def test_a_step_taken_back_can_be_brought_again() -> None:
    standing = standing_of([done(1), done(2), done(3, "Undone", 2)], KINDS)
    assert [d.seq for d in standing.done] == [1]
    assert [(d.seq, at) for d, at in standing.undone] == [(2, 3)]


def test_what_is_brought_again_stands_from_there() -> None:
    entries = [done(1), done(2, "Undone", 1), done(3, "Redone", 1)]
    standing = standing_of(entries, KINDS)
    assert [d.seq for d in standing.done] == [3]
    assert not standing.undone


def test_a_new_step_leaves_nothing_to_bring_again() -> None:
    standing = standing_of([done(1), done(2, "Undone", 1), done(3)], KINDS)
    assert not standing.undone


def test_nothing_before_the_studys_beginning_is_undone() -> None:
    standing = standing_of([done(1), done(2, "StudyBegun"), done(3)], KINDS)
    assert [d.seq for d in standing.done] == [3]


def test_what_cannot_be_taken_back_is_passed_over() -> None:
    standing = standing_of([done(1), done(2, "Approved")], KINDS)
    assert [d.seq for d in standing.done] == [1]


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=40))
def test_undo_and_redo_keep_their_order_whatever_one_does(acts: list[str]) -> None:
    entries: list[Done] = []
    value: list[int] = []
    gone: list[int] = []
    names: dict[int, int] = {}
    for seq, act in enumerate(acts, 1):
        standing = standing_of(entries, KINDS)
        if act == "do":
            entries.append(done(seq))
            names[seq] = seq
            value.append(seq)
            gone = []
        elif act == "undo" and standing.done:
            step = standing.done[-1].seq
            entries.append(done(seq, "Undone", step))
            assert names[step] == value[-1]
            gone.append(value.pop())
        elif act == "redo" and standing.undone:
            step = standing.undone[-1][0].seq
            entries.append(done(seq, "Redone", step))
            names[seq] = names[step]
            assert names[step] == gone[-1]
            value.append(gone.pop())
    standing = standing_of(entries, KINDS)
    assert [names[d.seq] for d in standing.done] == value
    assert [names[d.seq] for d, _ in standing.undone] == gone
