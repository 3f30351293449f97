"""Who may clear a quote, what it asks, and when it lapses, on both databases."""

import pytest

from counterpoint import quote
from counterpoint.kernel.ids import MemberId, ReportId
from counterpoint.quote import NameUse, QuoteState
from counterpoint.quote.clearance.model import (
    NamesOpenError,
    NotClearableError,
    NotClearedError,
    ProposerClearsError,
    ThirdPersonsOpenError,
    name_likes,
    read,
    written,
)
from counterpoint.report.correction.verbs import correct_passage
from counterpoint.report.mark.model import PassageMark
from counterpoint.report.mark.verbs import mark_passage
from counterpoint.report.store import get_text
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.report.material import join
from tests.theme.material import OWN, span_of, start, take_back, tell

NAMED = "They said hello Arvid, and Arvid stayed."


def propose(tx: Transaction, report_id: ReportId, words: str = OWN) -> quote.Quote:
    """Lay words of a report into the pool of a new article."""
    return quote.propose_quote(
        tx,
        article_id=start(tx),
        report_id=report_id,
        fragments=[span_of(tx, report_id, words)],
    ).quote


def mark(tx: Transaction, report_id: ReportId, *marks: PassageMark) -> None:
    """Mark a report's first passage."""
    first = get_text(tx.connection, report_id).passages[0]
    mark_passage(tx, report_id=report_id, passage_id=first.id, marks=marks)


def test_a_quote_is_cleared_by_a_member_who_did_not_propose_it(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        proposed = propose(tx, tell(tx, "user-01"))
        assert not quote.list_clearable(tx, proposed.article_id)
        with pytest.raises(ProposerClearsError):
            quote.clear_quote(tx, quote_id=proposed.id)
    with database.write(bo) as tx:
        (waits,) = quote.list_clearable(tx, proposed.article_id)
        cleared = quote.clear_quote(tx, quote_id=waits.quote.id)
        assert cleared.state is QuoteState.CLEARED
        assert cleared.clearance is not None
        assert cleared.clearance.cleared_by == bo
        assert not quote.list_clearable(tx, proposed.article_id)


def test_who_cuts_a_quote_anew_has_proposed_it(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        report_id = tell(tx, "user-01")
        proposed = propose(tx, report_id)
    with database.write(bo) as tx:
        shorter = [span_of(tx, report_id, "I shut the door.")]
        quote.change_quote(tx, quote_id=proposed.id, fragments=shorter)
        with pytest.raises(ProposerClearsError):
            quote.clear_quote(tx, quote_id=proposed.id)


def test_alone_a_member_clears_what_they_proposed(tx: Transaction) -> None:
    proposed = propose(tx, tell(tx, "user-01"))
    cleared = quote.clear_quote(tx, quote_id=proposed.id)
    assert cleared.state is QuoteState.CLEARED
    take_back(tx)
    assert quote.show_quote(tx, proposed.id).state is QuoteState.POOL


def test_a_clearance_lapses_when_what_it_rests_on_changes(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    proposed = propose(tx, report_id)
    quote.clear_quote(tx, quote_id=proposed.id)
    quote.note_on_quote(tx, quote_id=proposed.id, context_note="Doors lock there.")
    noted = quote.show_quote(tx, proposed.id)
    assert (noted.clearance, noted.has_lapsed) == (None, True)
    quote.clear_quote(tx, quote_id=proposed.id)
    mark(tx, report_id, PassageMark.SECOND_HAND)
    assert quote.show_quote(tx, proposed.id).has_lapsed


def test_a_stale_quote_is_cut_anew_before_it_is_cleared(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    proposed = propose(tx, report_id)
    first = get_text(tx.connection, report_id).passages[0]
    correct_passage(
        tx, report_id=report_id, passage_id=first.id, text="I locked the door."
    )
    with pytest.raises(NotClearableError):
        quote.clear_quote(tx, quote_id=proposed.id)


def test_a_name_keeps_a_quote_from_print_until_it_is_settled(tx: Transaction) -> None:
    proposed = propose(tx, tell(tx, "user-01", "users", NAMED), NAMED)
    found = quote.show_quote(tx, proposed.id)
    assert [each.text for each in found.names] == ["Arvid", "Arvid"]
    assert found.is_held_back
    assert len(found.problems) == 1
    with pytest.raises(NamesOpenError):
        quote.clear_quote(tx, quote_id=proposed.id)
    uses = {each.start: NameUse.PSEUDONYM for each in found.names}
    cleared = quote.clear_quote(tx, quote_id=proposed.id, names=uses)
    assert (cleared.is_held_back, cleared.problems) == (False, ())
    assert cleared.clearance is not None
    assert dict(cleared.clearance.names) == uses


def test_third_persons_are_weighed_in_words(tx: Transaction) -> None:
    report_id = tell(tx, "user-01")
    proposed = propose(tx, report_id)
    quote.note_on_quote(tx, quote_id=proposed.id, is_recognisable=True)
    with pytest.raises(ThirdPersonsOpenError):
        quote.clear_quote(tx, quote_id=proposed.id, third_persons=" ")
    said = "Only the caretaker, by role."
    cleared = quote.clear_quote(tx, quote_id=proposed.id, third_persons=said)
    assert cleared.clearance is not None
    assert cleared.clearance.third_persons == said


def test_a_clearance_is_taken_back_once(tx: Transaction) -> None:
    proposed = propose(tx, tell(tx, "user-01"))
    quote.clear_quote(tx, quote_id=proposed.id)
    back = quote.take_back_clearance(tx, quote_id=proposed.id)
    assert (back.state, back.has_lapsed) == (QuoteState.POOL, False)
    with pytest.raises(NotClearedError):
        quote.take_back_clearance(tx, quote_id=proposed.id)


def test_an_auditor_reads_no_word_of_a_sensitive_quote(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        report_id = tell(tx, "user-01")
        mark(tx, report_id, PassageMark.SENSITIVE)
        proposed = propose(tx, report_id)
        quote.clear_quote(tx, quote_id=proposed.id)
        vi = add_member(tx, key="vi", name="Vi", roles={Role.AUDITOR}).id
    with database.read(vi) as tx:
        seen = quote.show_quote(tx, proposed.id)
        assert set(seen.text) == {"▒"}
        assert seen.quote.wording.startswith("▒")
        assert seen.state is QuoteState.CLEARED
        assert not quote.list_clearable(tx, proposed.article_id)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I met Arvid at the door.", ["Arvid"]),
        ("They said: “Hi Arvid, come in”.", ["Arvid"]),
        ("He said: “Come in”. Then I left on Friday, I’m sure.", []),
        ("Arvid came. Everyone likes Arvid.", ["Arvid", "Arvid"]),
        ("Arvid came.", []),  # missed, and said so
        ("We moved to Åmåls-Västra in May.", ["Åmåls-Västra"]),
        ("I waited.\nThen it was over … Anyway, I slept.", []),
    ],
)
def test_capitals_inside_a_sentence_look_like_names(
    text: str, names: list[str]
) -> None:
    found = name_likes(text)
    assert [each.text for each in found] == names
    assert all(text[each.start :].startswith(each.text) for each in found)


def test_what_names_are_is_kept_as_places_alone() -> None:
    names = {12: NameUse.AGREED, 3: NameUse.GENERIC}
    assert written(names) == "3:generic 12:agreed"
    assert read(written(names)) == names
    assert read("") == {}
