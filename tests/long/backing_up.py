"""Backups that are made while members work, each brought back and held against then.

    .venv/bin/python -m tests.long.backing_up [BACKUPS] [--place file|server]

Members work over HTTP at ``counterpoint serve``, on PostgreSQL at two processes,
while ``counterpoint backup`` copies the study again and again. Each copy is brought
back by ``counterpoint restore`` and must be the study as of the copy's last step, in
every row of every table. On PostgreSQL the database itself notes at the end of each
transaction what stands in each table; in a file, tables that keep their past are
asked for it, and what the others hold must all stand in the study still.
"""

import argparse
import hashlib
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Table, select

from counterpoint.report.original.store import list_originals, original
from counterpoint.report.store import list_reports
from counterpoint.storage import database, place
from counterpoint.storage.database import Database
from counterpoint.storage.history import hashes
from counterpoint.storage.schema import metadata
from tests import studies
from tests.interview.recorded import attached, begun
from tests.long.killing.hand import Desk, Hand
from tests.long.killing.looking import problems
from tests.long.killing.place import RUN, InFile, OnServer, Served, on_server
from tests.long.killing.round import HANDS, PASSWORD, Known, begin
from tests.states import tables

SOUND_S = 60.0
FIRST_STEPS_S = 3.0
NO_STEP = frozenset({"known_browser", "sign_in_try", "passage_vector"})
"""What changes without a step of history: browsers, tries to sign in, a memory of
likeness. Nobody signs in while a copy is made, so only their rows are not compared."""

WITNESS = """
CREATE SCHEMA witness;
CREATE TABLE witness.state (seq bigint, name text, rows bigint, told text);
CREATE FUNCTION witness.look(place text)
    RETURNS TABLE (name text, rows bigint, told text) LANGUAGE plpgsql AS $$
BEGIN
    FOR name IN
        SELECT c.relname FROM pg_class c WHERE c.relnamespace = place::regnamespace
        AND c.relkind = 'r' AND c.relname NOT LIKE 'word\\_%'
    LOOP
        EXECUTE format(
            'SELECT count(*), md5(coalesce(string_agg(m, '''' ORDER BY m), ''''))'
            ' FROM (SELECT md5(t::text) AS m FROM %I.%I t) s', place, name
        ) INTO rows, told;
        RETURN NEXT;
    END LOOP;
END $$;
CREATE FUNCTION witness.note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq = (SELECT max(seq) FROM killed.history) THEN
        INSERT INTO witness.state SELECT NEW.seq, l.* FROM witness.look('killed') l;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER note AFTER INSERT ON killed.history
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION witness.note();
"""


@dataclass
class Seen:
    """What was seen of all copies.

    Attributes:
        steps: Of the study's history, in each copy.
        rows: In all tables of the last copy.
        during: How many steps were made while each copy was.
        seconds: How long each copy took.
        problems: Sentences, one for each thing that was not as it must be.
    """

    steps: list[int] = field(default_factory=list)
    rows: int = 0
    during: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def run(folder: Path, *arguments: str) -> bool:
    """Run the program as a person does; tell whether it says that all is well."""
    command = [sys.executable, "-c", RUN, *arguments]
    key = ("--key-file", str(folder / "secret"))
    ended = subprocess.run([*command, *key], stdout=subprocess.DEVNULL, check=False)  # noqa: S603 - our own program
    return ended.returncode == 0


class Work:
    """Members at work at a served study, and what is done to it meanwhile."""

    def __init__(self, where: InFile | OnServer, known: Known) -> None:
        self._where = where
        self._known = known
        self._folder = where.folder
        self.study = database.open_(where.where, studies.PASSPHRASE)
        self.seen = Seen()

    def try_copies(self, count: int) -> None:
        """Copy the study so many times while members work."""
        server = Served(self._folder, *self._serving())
        desk = Desk(
            server.port, "ada", PASSWORD, self._known.article, self._known.report
        )
        hands = [Hand(desk, random.Random(nth)) for nth in range(HANDS)]  # noqa: S311
        try:
            for hand in hands:
                hand.sit_down()
            for hand in hands:
                hand.start()
            hands[0].join(FIRST_STEPS_S)
            copies = [self._copy(nth, hands) for nth in range(count)]
            for hand in hands:
                hand.stop()
                hand.join()
        finally:
            server.end()
        for hand in hands:
            self.seen.problems += hand.answered.failures
        for copy, answered in copies:
            self._hold(copy, answered)

    def _serving(self) -> tuple[str, ...]:
        if isinstance(self._where, OnServer):
            return ("--database", self._name(), "--processes", "2")
        return (self._name(),)

    def _copy(self, nth: int, hands: list[Hand]) -> tuple[Path, set[str]]:
        """Copy the study; give the copy, and what was answered for before it began."""
        answered: set[str] = set()
        for hand in hands:
            answered |= {*hand.answered.codes, *hand.answered.memos}
            answered |= {*hand.answered.reports}
        copy = self._folder / f"copy-{nth}.study"
        before, began = self.study.last_seq(), time.monotonic()
        if not run(self._folder, "backup", self._name(), str(copy)):
            self.seen.problems.append(f"{copy.name} could not be made.")
        self.seen.seconds.append(time.monotonic() - began)
        self.seen.during.append(self.study.last_seq() - before)
        return copy, answered

    def _name(self, schema: str = "killed") -> str:
        if isinstance(self._where, OnServer):
            return f"{self._where.url}&schema={schema}"
        return str(self._folder / f"{schema}.study")

    def _hold(self, copy: Path, answered: set[str]) -> None:
        """Bring a copy back, and hold it against the study as of its last step."""
        name = self._name(copy.stem.replace("-", "_"))
        for command in (("restore", str(copy), name), ("verify", name)):
            if not run(self._folder, *command):
                self.seen.problems.append(f"{copy.name}: {command[0]} refuses.")
        with closing(database.open_(place.parse(name), studies.PASSPHRASE)) as back:
            known = self._known
            told = problems(back, known.ada, known.article, known.report, [])
            told += _originals(back, known)
            with (
                back.raw_connection() as then,
                then.begin(),
                self.study.raw_connection() as now,
                now.begin(),
            ):
                told += _against(then, now, answered)
            moment = back.last_seq()
        if isinstance(self._where, OnServer):
            told += self._witnessed(copy.stem.replace("-", "_"), moment)
        self.seen.steps.append(moment)
        self.seen.problems += [f"{copy.name}: {each}" for each in told]

    def _witnessed(self, schema: str, moment: int) -> Iterator[str]:
        """Hold each table against what the database noted at that moment."""
        assert isinstance(self._where, OnServer)
        with psycopg.connect(self._where.url) as connection:
            noted = connection.execute(
                "SELECT name, rows, told FROM witness.state WHERE seq = %s", (moment,)
            ).fetchall()
            stand = connection.execute(
                "SELECT * FROM witness.look(%s)", (schema,)
            ).fetchall()
        then, now = ({n: (r, t) for n, r, t in each} for each in (noted, stand))
        self.seen.rows = sum(rows for rows, _ in now.values())
        if not then:
            yield f"No transaction ended at step {moment}."
        for name in sorted((then.keys() | now.keys()) - NO_STEP):
            if then.get(name) != now.get(name):
                yield f"{name} differs from what stood at step {moment}."


def _against(then: Connection, now: Connection, answered: set[str]) -> Iterator[str]:
    """Hold a copy against the study, which has gone on since."""
    chain = hashes(then)
    if hashes(now)[: len(chain)] != chain:
        yield "The histories part."
    objects = select(metadata.tables["history"].c.object_id)
    missing = answered - set(then.scalars(objects))
    if missing:
        yield f"{len(missing)} things that were answered for before are not there."
    for table in tables():
        if table.name in {*NO_STEP, "head"}:
            continue
        copied, stands = _rows(then, table), _rows(now, table)
        if table.info.get("versioned"):
            at = len(chain)
            then_stood = {_as_of(row, at) for row in stands if row["since"] <= at}
            if {_as_of(row, at) for row in copied} != then_stood:
                yield f"{table.name} is not what it was as of step {at}."
        elif not {_told(row) for row in copied} <= {_told(row) for row in stands}:
            yield f"{table.name} holds what the study does not."


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in connection.execute(select(table))]  # noqa: SLF001


def _as_of(row: dict[str, Any], seq: int) -> bytes:
    ended = row["until"] is not None and row["until"] <= seq
    return _told({**row, "until": row["until"] if ended else None})


def _told(row: dict[str, Any]) -> bytes:
    values = [bytes(v) if isinstance(v, memoryview) else v for v in row.values()]
    return hashlib.sha256(repr(values).encode()).digest()


def _originals(study: Database, known: Known) -> Iterator[str]:
    """Read every original through, and hold it against its digest."""
    with study.read(known.ada) as tx:
        salts = {
            row.id: row.salt
            for row in tx.connection.execute(select(original.c.id, original.c.salt))
        }
        for report in list_reports(tx.connection):
            for each in list_originals(tx, report.id):
                read = hashlib.sha256(salts[each.id])
                for piece in tx.originals.read(each.id):
                    read.update(piece)
                if read.hexdigest() != each.digest:
                    yield f"An original of {report.key} is not what came in."


def main(given: list[str] | None = None) -> Seen:
    """Make as many copies as are asked for, on each kind of place."""
    parser = argparse.ArgumentParser(prog="tests.long.backing_up", description=__doc__)
    parser.add_argument("copies", nargs="?", type=int, default=5)
    parser.add_argument("--place", choices=("file", "server"), action="append")
    asked = parser.parse_args(given)
    seen = Seen()
    for kind in asked.place or ["file", "server"]:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            folder.chmod(0o755)  # PostgreSQL's user must pass through
            standing = nullcontext(InFile(folder))
            with standing if kind == "file" else on_server(folder) as where:
                seen = _try_at(where, asked.copies)
            print(f"{kind}: {seen}")  # noqa: T201
    return seen


def _try_at(where: InFile | OnServer, copies: int) -> Seen:
    known = begin(where)
    work = Work(where, known)
    try:
        attached(work.study, known.ada, begun(work.study, known.ada), seconds=SOUND_S)
        if isinstance(where, OnServer):
            with psycopg.connect(where.url, autocommit=True) as connection:
                connection.execute(WITNESS)
        work.try_copies(copies)
        return work.seen
    finally:
        work.study.close()


if __name__ == "__main__":
    raise SystemExit(1 if main().problems else 0)
