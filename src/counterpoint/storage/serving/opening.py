"""Opening the server's own schema, which the first process makes."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text

from counterpoint.kernel.errors import RuleError
from counterpoint.storage import failing
from counterpoint.storage.engine import server_engine
from counterpoint.storage.migration import forms, revision_of
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.serving.schema import SCHEMA

PACKAGE = "counterpoint.storage.serving"


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
    known = forms(PACKAGE)
    with engine.connect() as connection, connection.begin():
        if revision_of(connection) == known[-1]:
            return
    from alembic import command  # noqa: PLC0415 - slow, and wanted once a version
    from alembic.config import Config  # noqa: PLC0415

    writer = engine.connect().execution_options(writes=True)
    with writer as connection, connection.begin():
        lock = text("SELECT pg_advisory_xact_lock(hashtext(:schema))")
        connection.execute(lock, {"schema": SCHEMA})
        connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{SCHEMA}"'))
        standing = revision_of(connection)
        if standing is not None and standing not in known:
            msg = (
                "A newer Counterpoint serves from this database. Install that version;"
                " nothing was changed."
            )
            raise NewerServerError(msg)
        config = Config()
        config.set_main_option("script_location", f"{PACKAGE}:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
