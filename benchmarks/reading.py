"""``python -m benchmarks.reading``: twenty members read and note at once.

Each has a browser's session of their own at ``counterpoint serve``, goes through one
report after another, and notes as they go; one more listens, as every open page does,
for how soon another's change is told. Then what was kept is counted against what the
readers were told had been kept: a difference ends the command with exit code 1.
"""

import argparse
import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from statistics import quantiles
from urllib.parse import urlsplit

from benchmarks import machine
from benchmarks.line import LONGEST_WAIT_S, Line
from benchmarks.product import PASSPHRASE, RUN
from counterpoint import article, reading, report
from counterpoint.across.founding import found_study
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.reading.assignment.store import list_passes
from counterpoint.reading.note.store import list_notes
from counterpoint.report.model import PassageGiven, Speaker
from counterpoint.storage import database, place
from counterpoint.storage.place import Place
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.password import verbs as passwords

SEED = 20_26
PASSWORD = "four quiet little words"  # noqa: S105 - of a study that is made here
SENTENCE = "The keys came on a Friday, ten to four, and nobody had the other one. "
PASSAGES, SENTENCES = 20, 4
NOTES_A_REPORT = 3
MS = 1_000


@dataclass
class Told:
    """What one run gave.

    Attributes:
        times: How long each kind of request took, in ms.
        kept: What each reader was told had been kept: notes, and ends of reports.
        delays: How long until a page was told of another's change, in ms.
        refused: Requests that failed, by what was said.
    """

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    kept: Counter[tuple[str, str]] = field(default_factory=Counter)
    delays: list[float] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Study:
    """A study in which members are asked to read, each alone."""

    where: Place
    article_id: ArticleId
    reports: tuple[ReportId, ...]
    members: tuple[tuple[str, MemberId], ...]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure on each database that is there, print, and compare the counts."""
    asked = _parser().parse_args(arguments)
    facts, before = machine.Facts.of_this_machine(), machine.load()
    lost = 0
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        addresses = [("file", str(Path(folder) / "reading.study"))]
        if asked.postgres:
            addresses.append(("PostgreSQL", asked.postgres))
        print(
            f"Measured {facts.date}: {facts.processor}, {facts.cores} cores,"
            f" {facts.memory_gib:.0f} GiB of memory, {facts.system}, Python"
            f" {facts.python}; load {before:.1f} before the run. {asked.members}"
            f" members, {asked.seconds:.0f} s, {asked.think:g} s of thought between two"
            " requests."
        )
        for name, address in addresses:
            study = fill(place.parse(address), asked.members, asked.reports)
            with _served(address, Path(folder)) as port:
                told = read(study, port, asked.seconds, asked.think)
            lost += _print(name, told, study)
    if lost:
        sys.exit(1)


def fill(where: Place, members: int, reports: int) -> Study:
    """Make a study whose members are asked to read everything, each alone."""
    made, first = found_study(where, PASSPHRASE, title="Reading", member="One")
    with made.write(first) as tx:
        others = [
            (
                f"m{n}",
                add_member(tx, key=f"m{n}", name=f"M {n}", roles=[Role.RESEARCHER]),
            )
            for n in range(2, members + 1)
        ]
        talk = [PassageGiven(SENTENCE * SENTENCES, Speaker.INTERVIEWEE)] * PASSAGES
        texts = tuple(
            report.bring_in_report(tx, key=f"user-{n:02}", passages=talk).id
            for n in range(1, reports + 1)
        )
        (paper,) = article.list_articles(tx)
        everybody = [("one", first), *((key, each.id) for key, each in others)]
        readers = [id_ for _, id_ in everybody]
        reading.assign_readers(tx, article_id=paper.id, member_ids=readers)
    for _, id_ in everybody:
        with made.write(id_) as tx:
            passwords.set_own_password(tx, new=PASSWORD)
    made.close()
    return Study(where, paper.id, texts, tuple(everybody))


def read(study: Study, port: int, seconds: float, think: float) -> Told:
    """Let all members read at once for some seconds, and one page listen."""
    told, lock = Told(), threading.Lock()
    lines = [_seated(port, key) for key, _ in study.members]
    begun, over = threading.Barrier(len(lines) + 1), threading.Event()
    readers = [
        threading.Thread(
            target=_read_on, args=(study, nth, line, think, told, lock, begun, over)
        )
        for nth, line in enumerate(lines)
    ]
    listener = threading.Thread(target=_listen, args=(port, told, lock, over))
    for each in (*readers, listener):
        each.start()
    begun.wait()
    over.wait(seconds)
    over.set()
    for each in (*readers, listener):
        each.join()
    for line in lines:
        line.close()
    return told


def _seated(port: int, key: str) -> Line:
    line = Line(port)
    begun = line.post("/api/session/begin", {"token": ""})
    line.headers["x-csrf-token"] = begun["csrf"]
    seated = line.post("/api/session", {"member": key, "password": PASSWORD})
    line.headers["x-csrf-token"] = seated["csrf"]
    return line


def _read_on(  # noqa: PLR0913, PLR0917 - what a reader at a table has
    study: Study,
    nth: int,
    line: Line,
    think: float,
    told: Told,
    lock: threading.Lock,
    begun: threading.Barrier,
    over: threading.Event,
) -> None:
    """Go through reports as the reading room does, until the time is over."""
    chance = Random(SEED + nth)  # noqa: S311 - nothing is kept secret by it
    key = study.members[nth][0]
    here = f"/api/articles/{study.article_id}"

    def timed(name: str, work: Callable[[], object], kept: str = "") -> None:
        line.renew()
        began = time.perf_counter()
        try:
            work()
        except (RuntimeError, http.client.HTTPException, OSError) as refused:
            with lock:
                told.refused[f"{name}: {refused!r}"[:160]] += 1
            return
        took = (time.perf_counter() - began) * MS
        with lock:
            told.times[name].append(took)
            if kept:
                told.kept[key, kept] += 1
        over.wait(chance.uniform(0.5, 1.5) * think)

    begun.wait()
    for step in range(1_000_000):
        report_id = study.reports[(nth + step) % len(study.reports)]
        at = f"{here}/readings/{report_id}"
        acts: list[tuple[str, Callable[[], object], str]] = [
            ("list my readings", partial(line.get, f"{here}/readings"), ""),
            ("begin a report", partial(line.post, f"{at}/begin", {}), ""),
            ("read its words", partial(line.get, _words(report_id)), ""),
            ("see my notes", partial(line.get, f"{here}/notes"), ""),
        ]
        for _ in range(NOTES_A_REPORT):
            noted = partial(line.post, f"{here}/notes", _note(report_id, chance))
            acts.append(("note", noted, "notes"))
        acts.append(("end a report", partial(line.post, f"{at}/end", {}), "ends"))
        for name, work, kept in acts:
            if over.is_set():
                return
            timed(name, work, kept)


def _words(report_id: ReportId) -> str:
    return f"/api/reports/{report_id}/analysed"


def _note(report_id: ReportId, chance: Random) -> dict[str, object]:
    start = chance.randrange(PASSAGES * SENTENCES) * len(SENTENCE)
    text = "Something that one thinks, in a sentence or two."
    return {"report_id": report_id, "start": start, "end": start + 30, "text": text}


def _listen(port: int, told: Told, lock: threading.Lock, over: threading.Event) -> None:
    """Listen as an open page does, while another changes something each second."""
    line, page = _seated(port, "one"), _seated(port, "m2")
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST_WAIT_S)
    pairs = "; ".join(f"{name}={value}" for name, value in page.cookies.items())
    connection.request("GET", "/api/live", headers={"Cookie": pairs})
    stream = connection.getresponse()
    stream.readline()
    nth = 0
    while not over.wait(1):
        nth += 1
        line.renew()
        body = json.dumps({"setting": f"place {nth}"}).encode()
        began = time.perf_counter()
        line.ask("PATCH", "/api/study", body, {"Content-Type": "application/json"})
        while b'"StudyChanged"' not in stream.readline():
            pass
        with lock:
            told.delays.append((time.perf_counter() - began) * MS)
    connection.close()
    line.close()
    page.close()


@contextmanager
def _served(address: str, home: Path) -> Iterator[int]:
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "COUNTERPOINT_KEY": PASSPHRASE,
    }
    server = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", RUN, "serve", address, "--port", "0"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    try:
        said = server.stdout.readline().strip() if server.stdout else ""
        yield urlsplit(said).port or 0
    finally:
        server.terminate()
        server.communicate()


def _print(name: str, told: Told, study: Study) -> int:
    """Print one database's figures; give how much of what was kept is not there."""
    requests = sum(len(each) for each in told.times.values())
    print(f"\n{name}: {requests} requests, load {machine.load():.1f} after it.\n")
    print("| | times | median | p95 | most |\n| --- | --: | --: | --: | --: |")
    rows = [*told.times.items(), ("until another's change is told", told.delays)]
    for what, times in rows:
        if times:
            print(f"| {what} | {len(times)} | {_spread(times)} |")
    lost = _lost(told, study)
    kept = sum(told.kept.values())
    print(f"\n{kept} notes and ends of reports were said to be kept; {lost} are lost.")
    for sentence, times_ in told.refused.items():
        print(f"{times_} times: {sentence}")
    return lost + sum(told.refused.values())


def _spread(times: Sequence[float]) -> str:
    p95 = quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
    middle = sorted(times)[len(times) // 2]
    return f"{middle:.0f} ms | {p95:.0f} ms | {max(times):.0f} ms"


def _lost(told: Told, study: Study) -> int:
    """Count what is missing, or too much, of what each reader did."""
    opened = database.open_(study.where, PASSPHRASE)
    names = {id_: key for key, id_ in study.members}
    with opened.read(study.members[0][1]) as tx:
        found = Counter(
            (names[each.by], "notes")
            for each in list_notes(tx.connection, study.article_id, by=None)
        )
        found.update(
            (names[each.member_id], "ends")
            for each in list_passes(tx.connection, study.article_id)
            if each.ended_at is not None
        )
    opened.close()
    return sum(abs(told.kept[each] - found[each]) for each in {*told.kept, *found})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.reading",
        description="Let many members read and note at once, and count what was kept.",
    )
    parser.add_argument("--members", type=int, default=20)
    parser.add_argument("--reports", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument(
        "--think", type=float, default=1.0, help="seconds between two requests"
    )
    parser.add_argument("--postgres", help="an address with a free schema")
    return parser


if __name__ == "__main__":
    main()
