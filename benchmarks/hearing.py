"""``python -m benchmarks.hearing``: how soon any second of an hour can be heard.

Attaches a recording of wav, as long as one says, on a study file and, if an address
is given, on a PostgreSQL server; then reads ranges as a player asks for them.
"""

import argparse
import resource
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter

from benchmarks import machine
from counterpoint import interview, participant, report
from counterpoint.interview import Recording
from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage import database, place
from counterpoint.storage.database import Database
from counterpoint.storage.place import Place
from counterpoint.study.beginning import begin_study, stand_ready

RATE_HZ = 16_000
WAV_HEAD_BYTES = 44
MS = 1000
KIB = 1024
RANGES = (64 * KIB, 1024 * KIB)
SEED = 20_26


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure on each database that is there, and print."""
    asked = _parser().parse_args(arguments)
    facts, before = machine.Facts.of_this_machine(), machine.load()
    print(
        f"Measured {facts.date}: {facts.processor}, {facts.cores} cores,"
        f" {facts.memory_gib:.0f} GiB of memory, {facts.system}, Python"
        f" {facts.python}; load {before:.1f} before the run. A wav of"
        f" {asked.minutes} minutes, {asked.rounds} ranges of each size anywhere in it."
    )
    print("\n| | file | PostgreSQL |\n| --- | --: | --: |")
    with tempfile.TemporaryDirectory(prefix="counterpoint-benchmark-") as folder:
        places: list[Place | None] = [place.parse(Path(folder) / "hearing.study")]
        places.append(place.parse(asked.postgres) if asked.postgres else None)
        told = [_measured(where, asked.minutes, asked.rounds) for where in places]
    for name in told[0]:
        cells = " | ".join(column.get(name, "not measured") for column in told)
        print(f"| {name} | {cells} |")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB
    print(f"\nThe most memory held, with the wav itself in memory: {most:.0f} MiB.")


def wav(minutes: int) -> bytes:
    """Make a wav of noise, the same at every call: it cannot be pressed together."""
    chance = Random(SEED)  # noqa: S311 - nothing is kept secret by it
    second = array("h", (chance.randrange(-9_000, 9_000) for _ in range(RATE_HZ)))
    body = second.tobytes() * (minutes * 60)
    size = len(body)
    rate = RATE_HZ.to_bytes(4, "little") + (RATE_HZ * 2).to_bytes(4, "little")
    return b"".join(
        (
            b"RIFF" + (size + WAV_HEAD_BYTES - 8).to_bytes(4, "little") + b"WAVE",
            b"fmt " + (16).to_bytes(4, "little") + b"\1\0\1\0" + rate + b"\2\0\x10\0",
            b"data" + size.to_bytes(4, "little"),
            body,
        )
    )


def _measured(where: Place | None, minutes: int, rounds: int) -> dict[str, str]:
    if where is None:
        return {}
    with _study(where) as (study, member):
        id_ = _interview(study, member)
        sound = BytesIO(wav(minutes))
        began = perf_counter()
        kept = attach_file(study, member, id_, sound)
        took = perf_counter() - began
        size = len(sound.getvalue()) / KIB / KIB
        told = {f"attach, examine and read back {size:.0f} MiB": f"{took:.1f} s"}
        for length in RANGES:
            times = list(_reads(study, member, kept, length, rounds))
            name = f"a range of {length // KIB} KiB, median (ninth tenth)"
            tenth = quantiles(times, n=10)[-1]
            told[name] = f"{median(times):.1f} ms ({tenth:.1f} ms)"
        return told


@contextmanager
def _study(where: Place) -> Iterator[tuple[Database, MemberId]]:
    made = database.create(where, "a passphrase of the benchmark")
    try:
        first = begin_study(made, title="", member_key="one", member_name="One")
        with made.write(first.id) as tx:
            stand_ready(tx)
        yield made, first.id
    finally:
        made.close()


def _interview(study: Database, member: MemberId) -> InterviewId:
    with study.write(member) as tx:
        whose = participant.add_participant(tx, group="users", number=1)
        return interview.note_interview(
            tx,
            participant_id=whose.id,
            interviewer_id=member,
            held_on=date(2026, 1, 2),
        ).id


def _reads(
    study: Database, member: MemberId, kept: Recording, length: int, rounds: int
) -> Iterator[float]:
    """Read ranges anywhere, each in a transaction of its own; milliseconds."""
    chance = Random(SEED)  # noqa: S311 - nothing is kept secret by it
    part = kept.parts[0]
    for _ in range(rounds):
        start = chance.randrange(max(1, part.size_bytes - length))
        began = perf_counter()
        with study.read(member) as tx:
            given = report.read_sound(
                tx,
                interview_id=kept.interview_id,
                part_id=part.id,
                start=start,
                end=start + length,
            )
        took = (perf_counter() - began) * MS
        if len(given) != min(length, part.size_bytes - start):
            msg = "a range came back short"
            raise AssertionError(msg)
        yield took


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks.hearing", description=__doc__)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--postgres", help="an address with ?schema=NAME, free")
    return parser


if __name__ == "__main__":
    main()
