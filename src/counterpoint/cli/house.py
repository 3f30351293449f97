"""Several studies at one server, as its file of settings names them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from counterpoint.cli.opened import passphrase
from counterpoint.kernel.errors import CounterpointError, InputError
from counterpoint.storage import database, place
from counterpoint.storage.place import Place
from counterpoint.web import below, serversession
from counterpoint.web.opening import Standing
from counterpoint.web.room import Room

NAMES = ("path", "database", "key-file")


class StudyEntryError(InputError):
    """A study of a server cannot be read from its settings."""


class ServedStudyError(InputError):
    """One of a server's studies cannot be opened."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A study of a server.

    Attributes:
        path: Below which path of the server it lies.
        place: Where it is kept.
        key_file: Holds its passphrase in the first line.
        has_secret: Whether its address holds a password of the database.
    """

    path: str
    place: Place
    key_file: Path
    has_secret: bool


def read_entries(given: object) -> tuple[Entry, ...]:
    """Read what stands under ``[[study]]``.

    Raises:
        StudyEntryError: An entry lacks something, or two are alike.
        PathError: No study can lie below such a path.
        PlaceError: A place is neither a file nor an address with a schema.
    """
    tables = given if isinstance(given, list) else [given]
    entries = tuple(_entry(table) for table in tables)
    for names in ([e.path for e in entries], [e.place for e in entries]):
        if len(set(names)) < len(names):
            msg = "Two of the studies have the same path or lie at the same place."
            raise StudyEntryError(msg)
    return entries


def _entry(table: object) -> Entry:
    given = table if isinstance(table, dict) else {}
    words = [given.get(name) for name in NAMES]
    if len(given) != len(NAMES) or not all(isinstance(word, str) for word in words):
        msg = (
            "Write each study as [[study]] with path, database and key-file, each in"
            " quotation marks."
        )
        raise StudyEntryError(msg)
    path, written, key_file = map(str, words)
    below.check_path(path)
    where, has_secret = place.parse(written), place.has_password(written)
    return Entry(path, where, Path(key_file), has_secret)


def rooms_of(entries: Sequence[Entry], where: Standing) -> list[Room]:
    """Open all studies of a server, or none.

    Raises:
        ServedStudyError: One cannot be opened; its path and the reason are said.
    """
    rooms: list[Room] = []
    try:
        for entry in entries:
            with _named(entry):
                key = passphrase(entry.key_file)
                study = database.open_(entry.place, key)
                rooms.append(serversession.room_of(study, where.names, entry.path))
    except BaseException:
        for room in rooms:
            room.close()
        raise
    return rooms


def check(entries: Sequence[Entry]) -> None:
    """Look at all studies of a server as they stand, and change nothing.

    Raises:
        ServedStudyError: One could not be served.
    """
    for entry in entries:
        with _named(entry):
            is_present = database.look(entry.place, passphrase(entry.key_file))
        form = "the present form" if is_present else "an older form"
        click.echo(
            f"{entry.path}: stands there in {form}, and its passphrase opens it."
        )


@contextmanager
def _named(entry: Entry) -> Iterator[None]:
    """Say of which study a refusal is; they would all read alike."""
    try:
        yield
    except (CounterpointError, OSError) as error:
        is_refusal = isinstance(error, CounterpointError)
        why = str(error) if is_refusal else "Its key-file cannot be read."
        msg = "The study below “{path}” cannot be served. {why}"
        raise ServedStudyError(msg, path=entry.path, why=why) from error
