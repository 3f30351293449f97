"""A study and a copy of it that is worked on apart, for tests of merging."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from counterpoint import coding
from counterpoint.across.keeping import copying
from counterpoint.coding import Code
from counterpoint.kernel.ids import ArticleId, CodeId, MemberId
from counterpoint.storage import carrying
from counterpoint.storage import database as databases
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests.theme.material import start, tell

T = TypeVar("T")

ALONE = frozenset({"since", "until", "salt"})
"""Columns that say when, and not what."""


@contextmanager
def copied(study: Database, actor: MemberId, folder: Path) -> Iterator[Database]:
    """Copy a study, as a member does who takes it home, and open the copy."""
    made = folder / f"copy-{study.last_seq()}.study"
    copying.back_up(study, actor, made)
    with closing(databases.open_copy(FilePlace(made), study.key)) as copy:
        yield copy


def do(study: Database, actor: MemberId, what: Callable[[Transaction], T]) -> T:
    """Do one thing in a study."""
    with study.write(actor) as tx:
        return what(tx)


def look(study: Database, actor: MemberId, what: Callable[[Transaction], T]) -> T:
    """Look at one thing in a study."""
    with study.read(actor) as tx:
        return what(tx)


def begin(study: Database, actor: MemberId) -> tuple[ArticleId, CodeId]:
    """Give a study two reports, an article and the code "door"."""

    def first(tx: Transaction) -> tuple[ArticleId, CodeId]:
        tell(tx, "user-01")
        tell(tx, "user-02")
        article_id = start(tx)
        return article_id, coding.add_code(tx, article_id=article_id, name="door").id

    return do(study, actor, first)


def join(study: Database, actor: MemberId, key: str = "bo") -> MemberId:
    """Let a researcher into a study."""
    roles = [Role.RESEARCHER]
    return do(
        study, actor, lambda tx: add_member(tx, key=key, name=key, roles=roles)
    ).id


def add(study: Database, actor: MemberId, article_id: ArticleId, name: str) -> Code:
    """Add a code."""
    return do(
        study, actor, lambda tx: coding.add_code(tx, article_id=article_id, name=name)
    )


def reword(study: Database, actor: MemberId, code: CodeId, definition: str) -> None:
    """Word a code anew."""
    do(
        study,
        actor,
        lambda tx: coding.change_code(tx, code_id=code, definition=definition),
    )


def definition_of(study: Database, actor: MemberId, article_id: ArticleId) -> str:
    """Read the definition of the code "door"."""
    codes = look(study, actor, lambda tx: coding.list_codes(tx, article_id))
    (told,) = [each.code.definition for each in codes if each.code.name == "door"]
    return told


def standing(study: Database) -> dict[str, set[tuple[object, ...]]]:
    """Read all that stands in the versioned tables, apart from when it began to."""
    with study.raw_connection() as connection, connection.begin():
        return {
            table.name: {
                tuple(
                    value for name, value in row._asdict().items() if name not in ALONE
                )
                for row in connection.execute(
                    table.select().where(table.c.until.is_(None))
                )
            }
            for table in carrying.versioned_tables()
        }


def holds(study: Database, actor: MemberId) -> bool:
    """Whether history and the reports' versions are as they were witnessed."""
    return copying.verify(study, actor).holds
