"""A withdrawal takes a person's words out of everything, and leaves a tombstone."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from counterpoint import coding, manuscript, participant, quote, report, theme
from counterpoint.across.exporting.model import What
from counterpoint.across.exporting.verbs import export_part
from counterpoint.across.history import verbs as history
from counterpoint.across.history.model import NothingToTakeBackError
from counterpoint.across.withdrawal import carrying, verbs
from counterpoint.across.withdrawal.model import (
    BeforeConsentError,
    NoReasonToKeepError,
    NothingTakenBackError,
    WithdrawnAlreadyError,
)
from counterpoint.across.withdrawal.sweep import IN_PLACE
from counterpoint.kernel.errors import NotFoundError
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.manuscript import BlockKind, ClaimKind
from counterpoint.participant import ConsentScope
from counterpoint.participant.person.model import NumberTakenError
from counterpoint.participant.readiness.model import DayAheadError, Exit, LeftError
from counterpoint.quote import QuoteState
from counterpoint.quote.model import QuotationRefusedError
from counterpoint.report.model import PassageGiven
from counterpoint.storage import backup, clearing
from counterpoint.storage.clearing import NotClearedError
from counterpoint.storage.database import Database
from counterpoint.storage.erasing import WORDS, every_text, tables_with_words
from counterpoint.storage.schema import sealed_object
from counterpoint.storage.transaction import Transaction
from counterpoint.study.guide.verbs import list_guides
from counterpoint.theme import Place, PlaceKind
from tests import pages, relations, vaults
from tests.across.withdrawing import DAY, GUIDE, MARK, PLAIN, STRETCH, Laid, laid_out
from tests.participant import recruiting
from tests.theme.material import span_of

TODAY = DAY + timedelta(days=30)
ALL = (ConsentScope.TAKE_PART,)


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


@pytest.fixture
def laid(database: Database, ada: MemberId) -> Laid:
    with database.write(ada) as tx:
        return laid_out(tx)


def withdraw(tx: Transaction, laid: Laid, **more: object) -> str:
    """Carry out a whole withdrawal; give its id."""
    given = {"scopes": ALL, "said_on": TODAY, **more}
    return verbs.withdraw_participant(tx, participant_id=laid.whose, **given).id  # type: ignore[arg-type]


def agreed(tx: Transaction) -> ParticipantId:
    """Take in somebody who agreed on a day that is known."""
    person = recruiting.ready_user(tx, recruiting.approved(tx))
    return person.id


def texts(tx: Transaction) -> list[tuple[str, str]]:
    """List every text of every table, with its column."""
    found = every_text(tx.connection, tables_with_words(), WORDS)
    return [(str(each.column), each.text) for each in found]


def test_a_withdrawal_empties_all_versions_of_all_words(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.read(ada) as tx:
        before = [column for column, text in texts(tx) if MARK in text.lower()]
    assert len(set(before)) >= 15  # the walk sees words in every stage
    with database.write(ada) as tx:
        withdraw(tx, laid)
    with database.read(ada) as tx:
        after = texts(tx)
    assert not [column for column, text in after if MARK in text.lower()]
    kept = [column for column, text in after if PLAIN in text.lower()]
    assert len(set(kept)) >= 10  # the other person's words stay in theirs
    assert backup.verify_whole(database).holds


def test_a_tombstone_stays_and_its_number_is_never_given_again(
    tx: Transaction,
) -> None:
    laid = laid_out(tx)
    withdraw(tx, laid)
    person = participant.show_participant(tx, laid.whose)
    assert (person.number, person.exit, person.exit_on) == (1, Exit.WITHDRAWN, TODAY)
    assert (person.gender, person.age, person.attributes) == (None, None, ())
    with pytest.raises(NumberTakenError):
        participant.add_participant(tx, group="users", number=1)
    scopes = verbs.show_state(tx, laid.whose).withdrawals[0].scopes
    assert scopes == frozenset(ConsentScope)


def test_what_was_told_is_found_nowhere_and_shown_nowhere(tx: Transaction) -> None:
    laid = laid_out(tx)
    assert report.search_words(tx, words=f'"{MARK} neighbour"')
    withdraw(tx, laid)
    assert not report.search_words(tx, words=MARK)
    assert report.search_words(tx, words=PLAIN)
    assert [each.id for each in report.list_reports(tx)] == [laid.others_report]
    with pytest.raises(NotFoundError):
        report.get_text(tx, laid.report)
    shown = quote.list_quotes(tx, laid.article)
    assert [each.participant_id for each in shown] == [laid.other]
    blocks = manuscript.show_manuscript(tx, laid.article).blocks
    assert [each.quote_id for each in blocks if each.quote_id] == [shown[0].quote.id]
    assert coding.show_code(tx, laid.code).count == 2
    numbers = {
        each.group: each.number
        for each in manuscript.list_interviewed(tx, laid.article)
    }
    assert numbers["users"] == 1
    for ending, what in ((".txt", What.REPORTS), (".csv", What.CODINGS), (".md", None)):
        content = export_part(tx, ending=ending, what=what).content.decode()
        assert MARK not in content
        assert PLAIN in content


def test_a_claim_and_a_relation_that_repeat_the_words_are_swept(
    tx: Transaction,
) -> None:
    laid = laid_out(tx)
    (idea,) = theme.list_titles(tx, laid.article)
    other = theme.add_theme(tx, article_id=laid.article, title="Boats")
    note = f"Both, as with {STRETCH}, come up."
    theme.relate_themes(tx, theme_id=idea.id, other_id=other.id, note=note)
    block = manuscript.add_block(
        tx,
        article_id=laid.article,
        kind=BlockKind.PROSE,
        text=f"Users told of {STRETCH}.",
    )
    manuscript.bind_claim(
        tx,
        block_id=block.id,
        text=block.text,
        kind=ClaimKind.PRESENCE,
        theme_id=idea.id,
        groups=["users"],
    )
    withdraw(tx, laid)
    (relation,) = theme.show_map(tx, laid.article).relations
    assert relation.note == f"Both, as with {IN_PLACE}, come up."
    (bound,) = manuscript.list_claims(tx, laid.article)
    assert bound.claim.text == f"Users told of {IN_PLACE}."
    assert not bound.is_stale, "block and claim are swept alike"
    (search,) = theme.show_theme(tx, idea.id).searches
    place = Place(PlaceKind.SEARCH, search.id)
    assert theme.show_theme(tx, idea.id).evidence[place] == ()


def test_originals_are_destroyed_with_their_keys(tx: Transaction) -> None:
    laid = laid_out(tx)
    (original,) = report.list_originals(tx, laid.report)
    withdraw(tx, laid)
    left = list(tx.connection.scalars(select(sealed_object.c.id)))
    assert original.id not in left
    assert len(left) == 1
    with pytest.raises(NotFoundError):
        list(tx.originals.read(original.id))


def test_a_team_text_that_repeats_the_words_is_shown_and_swept(
    tx: Transaction,
) -> None:
    laid = laid_out(tx)
    seen = verbs.preview_withdrawal(tx, participant_id=laid.whose, scopes=ALL)
    places = {each.place: each for each in seen.stretches}
    assert set(places) == {
        *("code.definition", "theme.definition", "block.text"),
        *("snapshot.name", "snapshot_piece.text", "suggestion.text"),
    }
    code = places["code.definition"]
    assert (code.texts, code.is_standing) == (2, True)
    assert [span.of(code.text) for span in code.spans] == [STRETCH]
    withdraw(tx, laid)
    definition = coding.show_code(tx, laid.code).code.definition
    assert definition == f"Keys, such as {IN_PLACE}, all."
    assert GUIDE in list_guides(tx)[-1].questions  # the interviewer's own words


def test_a_stretch_is_kept_for_a_reason_and_only_for_one(tx: Transaction) -> None:
    laid = laid_out(tx)
    key = f"code.definition:{laid.code}"
    with pytest.raises(NoReasonToKeepError):
        withdraw(tx, laid, keep={key: " "})
    done = withdraw(tx, laid, keep={key: "A proverb."})
    assert STRETCH in coding.show_code(tx, laid.code).code.definition
    kept = verbs.show_certificate(tx, done).kept
    assert [(each.place, each.reason) for each in kept] == [
        ("code.definition", "A proverb.")
    ]


def test_a_preview_counts_and_changes_nothing(tx: Transaction) -> None:
    laid = laid_out(tx)
    seen = verbs.preview_withdrawal(tx, participant_id=laid.whose, scopes=ALL)
    assert {each.thing: each.number for each in seen.touched} == {
        "identities": 1,
        "attributes": 1,
        "interviews": 1,
        "reports": 1,
        "versions of reports": 2,
        "passages": 6,
        "original files": 1,
        "drafts": 1,
        "codings": 2,
        "spans of evidence": 2,
        "quotes": 1,
        "blocks of manuscripts": 1,
        "comments on the manuscript": 1,
        "words in snapshots": 1,
    }
    assert report.get_report(tx, laid.report).version == 2
    done = withdraw(tx, laid)
    assert verbs.show_certificate(tx, done).touched == seen.touched


def test_no_step_before_a_withdrawal_can_be_taken_back(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    with database.write(ada) as tx:
        history.undo(tx)
        withdraw(tx, laid)
        with pytest.raises(NothingToTakeBackError):
            history.undo(tx)
        with pytest.raises(NothingToTakeBackError):
            history.redo(tx)
        coding.add_code(tx, article_id=laid.article, name="later")
        history.undo(tx)
        with pytest.raises(NothingToTakeBackError):
            history.undo(tx)
    with database.read(ada) as tx:
        assert not [text for _, text in texts(tx) if MARK in text.lower()]


def test_nothing_is_added_to_who_withdrew(tx: Transaction) -> None:
    laid = laid_out(tx)
    withdraw(tx, laid)
    with pytest.raises(LeftError):
        report.bring_in_report(
            tx,
            key="again",
            passages=[PassageGiven("Words.")],
            participant_id=laid.whose,
        )
    with pytest.raises(LeftError):
        report.say_whose(tx, report_id=laid.others_report, participant_id=laid.whose)
    with pytest.raises(LeftError):
        participant.set_attribute(
            tx, participant_id=laid.whose, name="household", value="alone"
        )
    with pytest.raises(WithdrawnAlreadyError):
        withdraw(tx, laid)


def test_a_withdrawal_says_from_what_and_when(tx: Transaction) -> None:
    laid = laid_out(tx)
    with pytest.raises(NothingTakenBackError):
        withdraw(tx, laid, scopes=())
    with pytest.raises(DayAheadError):
        withdraw(tx, laid, said_on=tx.now().date() + timedelta(days=9))


def test_who_takes_back_quotation_is_not_quoted_and_stays(tx: Transaction) -> None:
    laid = laid_out(tx)
    scopes = (ConsentScope.QUOTATION,)
    seen = verbs.preview_withdrawal(tx, participant_id=laid.whose, scopes=scopes)
    assert (seen.erases, seen.touched) == (False, ())
    withdraw(tx, laid, scopes=scopes)
    (mine,) = [
        each
        for each in quote.list_quotes(tx, laid.article)
        if each.participant_id == laid.whose
    ]
    assert mine.state is QuoteState.BLOCKED
    content = export_part(tx, ending=".md").content.decode()
    assert mine.text not in content
    with pytest.raises(QuotationRefusedError):
        quote.propose_quote(
            tx,
            article_id=laid.article,
            report_id=laid.report,
            fragments=[span_of(tx, laid.report, MARK)],
        )
    assert MARK in report.get_text(tx, laid.report).text
    with pytest.raises(WithdrawnAlreadyError):
        withdraw(tx, laid, scopes=scopes)


def test_who_takes_back_sharing_is_left_out_of_exports(tx: Transaction) -> None:
    laid = laid_out(tx)
    withdraw(tx, laid, scopes=(ConsentScope.ARCHIVE,))
    for ending, what in ((".txt", What.REPORTS), (".csv", What.CODINGS)):
        written = export_part(tx, ending=ending, what=what)
        assert f"{MARK} neighbour" not in written.content.decode()
        assert PLAIN in written.content.decode()
        assert len(written.outcome.left) == 1


def test_what_was_agreed_to_later_is_not_taken_back_earlier(tx: Transaction) -> None:
    ground = agreed(tx)
    with pytest.raises(BeforeConsentError):
        verbs.withdraw_participant(
            tx, participant_id=ground, scopes=ALL, said_on=DAY.replace(year=2010)
        )


def test_no_page_of_the_database_holds_the_words_any_more(
    database: Database, ada: MemberId, laid: Laid
) -> None:
    relations.let_it_sample(database)
    files = relations.content_of(database)
    assert pages.found_in(files, (MARK,))
    assert pages.found_in(files, (PLAIN,))
    done = carrying.withdraw(
        database, ada, participant_id=laid.whose, scopes=ALL, said_on=TODAY
    )
    assert done.cleared_at is not None
    files = relations.content_of(database)
    assert not pages.found_in(files, (MARK,))
    assert pages.found_in(files, (PLAIN,))
    with database.read(ada) as tx:
        assert verbs.show_certificate(tx, done.id).withdrawal == done


def test_traces_wait_while_somebody_reads_and_are_cleared_later(
    database: Database,
    ada: MemberId,
    laid: Laid,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as impatient, database.read(ada) as tx:
        impatient.setattr(clearing, "WAITED_MS", 1)
        report.list_reports(tx)
        done = carrying.withdraw(
            database, ada, participant_id=laid.whose, scopes=ALL, said_on=TODAY
        )
        with pytest.raises(NotClearedError):
            carrying.clear(database, ada, done.id)
    assert done.cleared_at is None
    assert pages.found_in(relations.content_of(database), (MARK,))
    assert carrying.clear(database, ada, done.id).cleared_at is not None
    assert not pages.found_in(relations.content_of(database), (MARK,))
