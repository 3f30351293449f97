"""When a seal opens, and what a note is, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.reading.assignment.model import (
    Reading,
    UnreadError,
    check_all_read,
)
from counterpoint.reading.note.model import (
    EmptyNoteError,
    PrivateCodeError,
    checked_note,
)
from counterpoint.reading.seal.model import Opening, Progress, due

READERS = st.lists(
    st.builds(
        Progress,
        st.text("abc").map(MemberId),
        st.just(1),
        st.just(1),
        has_finished=st.booleans(),
        votes_for=st.booleans(),
    ),
    max_size=5,
)


@given(READERS)
def test_a_seal_opens_when_all_have_finished_or_all_want_it(
    readers: list[Progress],
) -> None:
    how = due(readers)
    everybody = bool(readers)
    finished = everybody and all(r.has_finished for r in readers)
    agreed = everybody and all(r.votes_for for r in readers)
    assert (how is Opening.ALL_FINISHED) == finished
    assert (how is Opening.UNANIMOUS_EARLY) == (agreed and not finished)


def test_nobody_finishes_with_a_report_unread() -> None:
    with pytest.raises(UnreadError, match="1 reports"):
        check_all_read([Reading(ReportId("r"), "user-01", 10)])


def test_a_note_says_something_or_bears_a_code() -> None:
    assert checked_note(" why? ", "") == ("why?", "")
    assert checked_note("", " keys ") == ("", "keys")
    with pytest.raises(EmptyNoteError):
        checked_note(" \n", "")
    for name in ("two\nlines", "x" * 121):
        with pytest.raises(PrivateCodeError):
            checked_note("", name)
