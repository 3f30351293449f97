"""Opening the server's own schema, which the first process makes."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from counterpoint.kernel.errors import RuleError
from counterpoint.storage import failing
from counterpoint.storage.engine import server_engine
from counterpoint.storage.migration import VERSION_TABLE
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.serving.schema import SCHEMA

SCRIPTS = "counterpoint.storage.serving:migrations"


class NewerServerError(RuleError):
    """A newer Counterpoint serves from this database."""


class ServerDatabase:
    """The server's own schema, open."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Look at one state of it."""
        with failing.said(), self._engine.connect() as lent, lent.begin():
            yield lent

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Change it; everything stands when the block ends, or nothing."""
        with failing.said(), self._engine.connect() as lent:
            writing = lent.execution_options(writes=True)
            with writing.begin():
                yield writing

    def close(self) -> None:
        """End all connections."""
        self._engine.dispose()


@failing.said()
def open_beside(study: ServerPlace) -> ServerDatabase:
    """Open the schema beside a study's, made or brought up to its present form.

    Several processes may do so at once; one makes it, the others wait.

    Raises:
        NewerServerError: A newer Counterpoint made it; it is left untouched.
        UnavailableError: The database does not answer.
    """
    engine = server_engine(ServerPlace(study.url, SCHEMA))
    try:
        _bring_up(engine)
    except BaseException:
        engine.dispose()
        raise
    return ServerDatabase(engine)


def _bring_up(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    scripts = ScriptDirectory.from_config(config)
    if _standing(engine) == scripts.get_current_head():
        return
    writer = engine.connect().execution_options(writes=True)
    with writer as connection, connection.begin():
        lock = text("SELECT pg_advisory_xact_lock(hashtext(:schema))")
        connection.execute(lock, {"schema": SCHEMA})
        connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{SCHEMA}"'))
        known = {script.revision for script in scripts.walk_revisions()}
        standing = _form(connection)
        if standing is not None and standing not in known:
            msg = (
                "A newer Counterpoint serves from this database. Install that version;"
                " nothing was changed."
            )
            raise NewerServerError(msg)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _standing(engine: Engine) -> str | None:
    with engine.connect() as connection, connection.begin():
        return _form(connection)


def _form(connection: Connection) -> str | None:
    options = {"version_table": VERSION_TABLE}
    return MigrationContext.configure(connection, opts=options).get_current_revision()
