"""The codebook as of a date or a meeting, beside how it stands."""

from datetime import date, timedelta

import pytest

from counterpoint.coding import (
    change_code,
    move_code,
    place_code_also,
    retire_code,
    show_codebook_then,
)
from counterpoint.coding.past.comparing import (
    CodebookThen,
    Difference,
    NotYetError,
    OtherMeetingError,
    WhichTimeError,
)
from counterpoint.discussion import begin_meeting
from counterpoint.storage.transaction import Transaction
from tests.coding.material import code, start


def told(shown: CodebookThen) -> dict[str, set[Difference]]:
    """By name, now or else then, how each changed code differs."""
    return {each.path: set(each.differences) for each in shown.changed}


def test_a_meeting_shows_what_was_added_moved_reworded_and_went_since(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    home, door = code(tx, article_id, "Home"), code(tx, article_id, "door")
    gone, lock = code(tx, article_id, "gone"), code(tx, article_id, "lock", home.id)
    meeting = begin_meeting(tx, article_id=article_id, on=date(2026, 11, 20))
    code(tx, article_id, "new")
    move_code(tx, code_id=door.id, parent_id=home.id)
    change_code(tx, code_id=home.id, name="Housing", definition="Where one lives.")
    place_code_also(tx, code_id=lock.id, parent_id=door.id)
    retire_code(tx, code_id=gone.id)
    shown = show_codebook_then(tx, article_id, meeting_id=meeting.id)
    assert told(shown) == {
        "Housing": {Difference.REWORDED},
        "Housing > door": {Difference.MOVED},
        "Housing > lock": {Difference.MOVED},
        "new": {Difference.ADDED},
        "gone": {Difference.GONE},
    }
    then = {each.code_id: each.then for each in shown.codes if each.then is not None}
    assert then[home.id].code.definition == ""
    assert then[lock.id].path == "Home > lock"
    now = {each.code_id: each.now for each in shown.codes if each.now is not None}
    assert now[lock.id].also == ("Housing > door",)


def test_the_end_of_today_is_now_and_before_the_study_was_nothing(
    tx: Transaction,
) -> None:
    article_id = start(tx)
    code(tx, article_id, "Home")
    today = tx.now().date()
    shown = show_codebook_then(tx, article_id, on=today)
    assert len(shown.codes) == 1
    assert shown.changed == ()
    with pytest.raises(NotYetError):
        show_codebook_then(tx, article_id, on=today - timedelta(days=9000))


def test_a_date_or_a_meeting_of_the_article_is_named(tx: Transaction) -> None:
    article_id = start(tx)
    with pytest.raises(WhichTimeError):
        show_codebook_then(tx, article_id)
    elsewhere = begin_meeting(tx, article_id=start(tx, "Doors"), on=date(2026, 11, 20))
    with pytest.raises(WhichTimeError):
        show_codebook_then(
            tx, article_id, on=date(2026, 11, 20), meeting_id=elsewhere.id
        )
    with pytest.raises(OtherMeetingError):
        show_codebook_then(tx, article_id, meeting_id=elsewhere.id)
