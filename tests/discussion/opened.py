"""Three readers whose seal has opened, with what each noted."""

from dataclasses import dataclass

from counterpoint import reading
from counterpoint.kernel.ids import MemberId, NoteId
from counterpoint.kernel.spans import Span
from counterpoint.storage.database import Database
from tests.reading.material import FIRST, Team, finish, gather

LOCK, KEY = "The lock", "other key"


@dataclass(frozen=True)
class Table:
    """A team at the table, and the notes that lie on it.

    Attributes:
        same: Ada's and Bo's, on the same words, with the same code but for capitals.
        apart: Bo's and Cleo's, on overlapping words, with different codes.
        alone: Cleo's on the second passage of the first report.
    """

    team: Team
    same: tuple[NoteId, NoteId]
    apart: tuple[NoteId, NoteId]
    alone: NoteId


def written(
    team: Team, by: MemberId, words: str, *, text: str = "", code: str = ""
) -> NoteId:
    """Note something on words of the first report, as a member."""
    with team.database.write(by) as tx:
        whole = f"{FIRST}\n\nI sat on the floor and listened."
        at = whole.index(words)
        return reading.write_note(
            tx,
            article_id=team.article_id,
            report_id=team.reports[0],
            span=Span(at, at + len(words)),
            text=text,
            code=code,
        ).id


def lay_open(database: Database, ada: MemberId) -> Table:
    """Let three read and note apart, and all finish."""
    team = gather(database, ada)
    for member_id in team.all:
        with database.write(member_id) as tx:
            reading.begin_pass(
                tx, article_id=team.article_id, report_id=team.reports[0]
            )
    same = (
        written(team, team.ada, LOCK, code="Safety"),
        written(team, team.bo, LOCK, code="safety"),
    )
    apart = (
        written(team, team.bo, KEY, code="owning", text="hers"),
        written(team, team.cleo, f"the {KEY}", code="loneliness"),
    )
    alone = written(team, team.cleo, "listened", text="hm")
    finish(team, *team.all)
    return Table(team, same, apart, alone)
