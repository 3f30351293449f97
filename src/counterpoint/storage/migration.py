"""Bringing a study's tables into the present form, on both databases.

Alembic is imported when a form changes. Most studies are opened in the present
form, and to read all its revisions costs as much as the rest of opening one.
"""

from contextlib import suppress
from functools import cache
from importlib.resources import files

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from counterpoint.kernel.errors import RuleError
from counterpoint.storage.place import NoStudyError, Place, PlaceTakenError, ServerPlace
from counterpoint.storage.schema import Holds, metadata

VERSION_TABLE = "form"
_FORM = f"SELECT version_num FROM {VERSION_TABLE}"  # noqa: S608 - our own name
WORD_INDEX = frozenset({("word_vector", "words")})


class NewerStudyError(RuleError):
    """A newer Counterpoint made this study."""


def create(engine: Engine, where: Place) -> None:
    """Make all tables in an empty file or a new schema; else leave no schema.

    Raises:
        PlaceTakenError: The schema exists.
    """
    if isinstance(where, ServerPlace):
        writer = engine.connect().execution_options(writes=True)
        with writer as connection, connection.begin():
            if inspect(connection).has_schema(where.schema):
                msg = "There is already a study in this schema; choose another name."
                raise PlaceTakenError(msg)
            connection.execute(text(f'CREATE SCHEMA "{where.schema}"'))
    try:
        _upgrade(engine, where, "head")
    except BaseException:
        if isinstance(where, ServerPlace):
            remove(engine, where)  # made just above, and empty
        raise


def bring_up(engine: Engine, where: Place) -> None:
    """Upgrade an older study; leave a present one as it is.

    Raises:
        NoStudyError: The schema holds no study.
        NewerStudyError: Made by a newer Counterpoint; nothing was changed.
    """
    if check_known(engine) != latest():
        _upgrade(engine, where, "head")


def check_known(engine: Engine) -> str:
    """Give the form of the study that stands there, if this program knows it.

    Raises:
        NoStudyError: There is none.
        NewerStudyError: A newer Counterpoint made it.
    """
    standing = check_present(engine)
    if standing not in forms():
        msg = (
            "A newer Counterpoint made this study. Install that version to open it;"
            " nothing was changed."
        )
        raise NewerStudyError(msg)
    return standing


def check_present(engine: Engine) -> str:
    """Give the form of the study that stands there.

    Raises:
        NoStudyError: There is none.
    """
    with engine.begin() as connection:
        standing = revision_of(connection)
    if standing is None:
        msg = "There is no study at this place; check the name."
        if engine.dialect.name == "postgresql":
            msg = (
                "There is no study in this schema, or none that the address's user may"
                " read; check the names of both."
            )
        raise NoStudyError(msg)
    return standing


def is_present(connection: Connection) -> bool:
    """Whether a study stands in the present form."""
    return revision_of(connection) == latest()


def check_still_present(connection: Connection, *, writes: bool) -> None:
    """See that no newer Counterpoint brought the study up since it was opened here.

    This one would write rows without the columns that it does not know, and what the
    newer keeps in them would be lost; nor does it know what columns mean that it reads.

    Raises:
        NewerStudyError: One did; nothing was changed by this one.
    """
    if _standing(connection) == latest():
        return
    if writes:
        msg = (
            "Meanwhile a newer Counterpoint opened this study. End this one and go on"
            " in the newer; nothing of this step was kept."
        )
    else:
        msg = (
            "Meanwhile a newer Counterpoint opened this study. End this one and go on"
            " in the newer."
        )
    raise NewerStudyError(msg)


def remove(engine: Engine, where: ServerPlace) -> None:
    """Remove a schema that was just made and could not be filled.

    If that fails too, what is left is refused as never finished; why it could not
    be filled is what a person has to be told.
    """
    with suppress(DBAPIError):
        writer = engine.connect().execution_options(writes=True)
        with writer as connection, connection.begin():
            connection.execute(text(f'DROP SCHEMA IF EXISTS "{where.schema}" CASCADE'))


def latest() -> str:
    """Name the present form."""
    return forms()[-1]


@cache
def forms(package: str = "counterpoint.storage") -> tuple[str, ...]:
    """Name every form a study has had, in order: each revision's file begins so.

    Args:
        package: Where the migrations lie, for another schema than a study's.
    """
    folder = files(package).joinpath("migrations", "versions")
    named = (each.name.partition("_")[0] for each in folder.iterdir())
    return tuple(sorted(name for name in named if name.isdigit()))


def upgrade_to(engine: Engine, where: Place, revision: str) -> None:
    """Bring an empty or older study to a given form (for tests of upgrades)."""
    _upgrade(engine, where, revision)


def _upgrade(engine: Engine, where: Place, revision: str) -> None:
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415

    writer = engine.connect().execution_options(writes=True)
    with writer as connection, connection.begin():
        if isinstance(where, ServerPlace):
            lock = text("SELECT pg_advisory_xact_lock(hashtext(:schema))")
            connection.execute(lock, {"schema": where.schema})
        config = Config()
        config.set_main_option("script_location", "counterpoint.storage:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        if isinstance(where, ServerPlace):
            _keep_words_from_statistics(connection, where.schema)


def _keep_words_from_statistics(connection: Connection, schema: str) -> None:
    """Let PostgreSQL sample no words: what it sampled would outlive a withdrawal.

    Its planner keeps the commonest values of a column outside the study's tables.
    No question here chooses its way by words.
    """
    query = text(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = :name"
    )
    there = {(row[0], row[1]) for row in connection.execute(query, {"name": schema})}
    worded = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        if column.info.get("holds") not in {None, Holds.IDENTIFIER, Holds.STATE}
    }
    for table, column in sorted(there & (worded | WORD_INDEX)):
        change = f'ALTER TABLE "{table}" ALTER COLUMN "{column}" SET STATISTICS 0'
        connection.exec_driver_sql(change)


def revision_of(connection: Connection) -> str | None:
    """Give the form of what stands in a schema or a file; None if nothing does."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return _standing(connection)


def _standing(connection: Connection) -> str | None:
    # As plain text: it is asked at each look, and to compose it takes longer than it.
    found = connection.exec_driver_sql(_FORM).scalar()
    return None if found is None else str(found)
