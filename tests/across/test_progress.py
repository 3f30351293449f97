"""How far the study has come, and what waits."""

from datetime import date

from counterpoint import coding, participant, reading, report
from counterpoint.across.progress.model import StageProgress
from counterpoint.across.progress.verbs import show_progress
from counterpoint.across.withdrawal import verbs as withdrawals
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from tests.reading.material import gather, read_all
from tests.report.material import file, join
from tests.theme.material import code_words, start, tell


def stage(tx: Transaction, name: str) -> StageProgress:
    """Give the progress of one stage."""
    return next(each for each in show_progress(tx).stages if each.stage == name)


def test_a_coded_report_moves_the_codings_picture(tx: Transaction) -> None:
    code = coding.add_code(tx, article_id=start(tx), name="own door")
    one = tell(tx, "user-01")
    tell(tx, "user-02")
    assert (stage(tx, "coding").done, stage(tx, "coding").of) == (0, 2)
    code_words(tx, code, one)
    assert (stage(tx, "coding").done, stage(tx, "coding").of) == (1, 2)
    assert str(stage(tx, "coding").sentence) == "1 of 2 reports have codings"
    assert stage(tx, "participant").of == 2


def test_a_report_whose_owner_is_unknown_waits(tx: Transaction) -> None:
    report_id = tell(tx, "found", None)
    (waiting,) = show_progress(tx).waiting
    assert waiting.link == f"/reports/{report_id}"
    assert str(waiting.sentence) == "Say whose account report found is."


def test_a_submitted_report_waits_for_its_interviewer_alone(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        filed = file(tx, bo)
        report.submit_report(tx, report_id=filed.id)
        assert show_progress(tx).waiting == ()
    with database.read(bo) as tx:
        (waiting,) = show_progress(tx).waiting
        assert str(waiting.sentence).startswith("Review report")


def test_a_request_to_withdraw_waits_for_coordinators_alone(
    database: Database, ada: MemberId
) -> None:
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        tell(tx, "user-01")
        (person,) = participant.list_participants(tx)
        withdrawals.request_withdrawal(
            tx,
            participant_id=person.id,
            scopes=[participant.ConsentScope.TAKE_PART],
            said_on=date(2017, 6, 1),
        )
        (waiting,) = show_progress(tx).waiting
        assert waiting.link == f"/people/{person.id}/withdrawal"
        assert str(waiting.sentence).startswith("(1) withdraws")
    with database.read(bo) as tx:
        assert show_progress(tx).waiting == ()


def test_what_is_left_to_read_alone_waits_for_each_reader_until_they_finish(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)

    def waiting(member_id: MemberId) -> list[str]:
        with database.read(member_id) as tx:
            told = show_progress(tx).waiting
            return [str(each.sentence) for each in told if each.link == "/reading"]

    assert waiting(team.bo) == ["Read alone for “Doors”: 2 of 2 reports are left."]
    with database.write(team.bo) as tx:
        read_all(tx, team)
        assert (stage(tx, "reading").done, stage(tx, "reading").of) == (2, 6)
    assert waiting(team.bo) == [
        "You have read all for “Doors”: say that you have finished."
    ]
    with database.write(team.bo) as tx:
        reading.finish_reading(tx, article_id=team.article_id)
    assert waiting(team.bo) == []
    assert waiting(team.cleo) != []
