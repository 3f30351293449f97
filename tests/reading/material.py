"""An article that three members read alone, made by ordinary verbs."""

from dataclasses import dataclass

from counterpoint import article, reading, report
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.reading import Note, Seal
from counterpoint.report.model import PassageGiven
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member

FIRST = "The lock was new. Nobody had the other key 🔑 but me."
SECOND = "I sat on the floor and listened."


@dataclass(frozen=True)
class Team:
    """Three readers, and what they read.

    Attributes:
        ada: Coordinator and researcher.
        reports: Two, brought in.
    """

    database: Database
    ada: MemberId
    bo: MemberId
    cleo: MemberId
    article_id: ArticleId
    reports: tuple[ReportId, ReportId]

    @property
    def all(self) -> tuple[MemberId, MemberId, MemberId]:
        """The three."""
        return self.ada, self.bo, self.cleo


def gather(database: Database, ada: MemberId) -> Team:
    """Let two join Ada, and all three be asked to read two reports."""
    with database.write(ada) as tx:
        bo, cleo = (
            add_member(tx, key=key, name=key.title(), roles=[Role.RESEARCHER]).id
            for key in ("bo", "cleo")
        )
        reports = (bring_in(tx, "user-01"), bring_in(tx, "user-02"))
        article_id = article.start_article(tx, title="Doors").id
        reading.assign_readers(tx, article_id=article_id, member_ids=[ada, bo, cleo])
    return Team(database, ada, bo, cleo, article_id, reports)


def bring_in(tx: Transaction, key: str) -> ReportId:
    """Bring in a report of two paragraphs."""
    passages = [PassageGiven(FIRST), PassageGiven(SECOND)]
    return report.bring_in_report(tx, key=key, passages=passages).id


def note(
    tx: Transaction, team: Team, text: str, *, code: str = "", words: str = "other key"
) -> Note:
    """Note something on words of the first report."""
    at = FIRST.index(words)
    return reading.write_note(
        tx,
        article_id=team.article_id,
        report_id=team.reports[0],
        span=Span(at, at + len(words)),
        text=text,
        code=code,
    )


def read_all(tx: Transaction, team: Team) -> None:
    """Go through both reports once."""
    for report_id in team.reports:
        reading.begin_pass(tx, article_id=team.article_id, report_id=report_id)
        reading.end_pass(tx, article_id=team.article_id, report_id=report_id)


def finish(team: Team, *members: MemberId) -> Seal:
    """Let members read everything and finish; give the seal as it stands then."""
    seal = None
    for member_id in members:
        with team.database.write(member_id) as tx:
            read_all(tx, team)
            seal = reading.finish_reading(tx, article_id=team.article_id)
    assert seal is not None
    return seal
