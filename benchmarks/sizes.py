"""``python -m benchmarks --size S|M|L``: a study of that size, beside all others.

At L Counterpoint is alone: what is asked there is whether a study of ten thousand
reports works as one of fifty does, so that one of S is measured by turns with it.
"""

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import agreeing, aqda, beside, peer, sized
from benchmarks.aqda import AQDA, Aqda
from benchmarks.beside import Compared, OfAqda, OfTaguette, Ours, Side
from benchmarks.filled import FIRST
from benchmarks.peer import LIBREQDA, TAGUETTE, Package, Taguette
from benchmarks.product import Counterpoint
from benchmarks.rounds import Cost, in_turns, timed
from benchmarks.workload import EXTENTS, Workload

PEERS = (TAGUETTE, LIBREQDA, AQDA)
MEASURED = ("S", "M", "L")
KIB = 1024
STARTS_ONE_IN = 3
"""A start takes seconds: one for so many rounds of the others."""


@dataclass(slots=True)
class Account:
    """What a run of one size gave.

    Attributes:
        filled: What filling each program took, in s.
        memory_mib: The most each server held, by the program's name.
        filling_mib: The most that this process held.
    """

    size: str
    reports: int
    codings: int
    filled: dict[str, float]
    compared: list[Compared]
    memory_mib: dict[str, float]
    filling_mib: float = 0


def install() -> None:
    """Put all other programs into environments of their own."""
    for package in PEERS:
        peer.install(peer.environment_folder(package), package)
    agreeing.install()


def measure(folder: Path, size: str, rounds: int, *, alone: bool = False) -> Account:
    """Fill a study of a size and the other programs; measure all by turns.

    Args:
        folder: For all that is made.
        size: A letter of ``EXTENTS``.
        rounds: Of each side; fewer of what takes long.
        alone: Whether the other programs are left out.
    """
    work = Workload(EXTENTS[size])
    is_large = work.extent.copies > 1
    alone = alone or is_large
    account = Account(size, work.extent.all_reports, 0, {}, [], {})
    if not alone and size != "M":  # a start is the same at every size
        account.compared.append(_starting(folder, max(2, rounds // STARTS_ONE_IN)))
    with ExitStack() as running:
        ours, passages = _ours(running, folder, work, account)
        sides: dict[str, Side] = {"Counterpoint": ours}
        if not alone:
            sides |= _others(running, folder, work, account)
        account.compared += beside.compared(sides, passages, rounds)
        if is_large:
            account.compared += _flat(running, folder, size, ours, rounds)
        account.compared.append(beside.floor(ours.process, folder, rounds))
        if not is_large:
            account.compared += _once(ours)
        for name, side in sides.items():
            account.memory_mib[name] = side.process.memory_mib()
        if not is_large:
            account.compared.append(_tables(ours))
    if not is_large:
        small = size not in MEASURED
        account.compared += agreeing.agreed(rounds, small=small, alone=alone)
    account.filling_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB
    return account


def _ours(
    running: ExitStack, folder: Path, work: Workload, account: Account
) -> tuple[Ours, int]:
    """Fill a study and open it; give also how many passages its most used code has."""
    began = time.perf_counter()
    study = sized.fill(folder / f"{work.extent.letter}.study", work)
    account.filled["Counterpoint"] = time.perf_counter() - began
    account.codings = study.codings
    opened = _opened(running, folder, study.path)
    return Ours(opened, study, work.report(0).talk), study.of_one_code


def _others(
    running: ExitStack, folder: Path, work: Workload, account: Account
) -> dict[str, Side]:
    """Start the other programs, and fill them with the same."""
    sides: dict[str, Side] = {}
    talk = work.report(0).talk
    for package in (TAGUETTE, LIBREQDA):
        database = folder / f"{package.name}.sqlite3"
        began = time.perf_counter()
        theirs = running.enter_context(_taguette(package, folder, database))
        project = sized.fill_taguette(theirs, database, work)
        account.filled[package.name] = time.perf_counter() - began
        sides[package.name] = OfTaguette(theirs, project, talk)
    began = time.perf_counter()
    other = running.enter_context(Aqda(_program(AQDA), _home(folder, "aqda")))
    sides[AQDA.name] = OfAqda(other, aqda.fill(other, work), talk)
    account.filled[AQDA.name] = time.perf_counter() - began
    return sides


def _opened(running: ExitStack, folder: Path, path: Path) -> Counterpoint:
    arguments = ("open", str(path), "--member", FIRST)
    ours = running.enter_context(Counterpoint(folder, *arguments))
    ours.sign_in()
    ours.sit_down(FIRST)
    return ours


def _flat(
    running: ExitStack, folder: Path, size: str, large: Ours, rounds: int
) -> list[Compared]:
    """Measure the same in a study of S, by turns with the large one."""
    work = Workload(EXTENTS["S" if size in MEASURED else "tiny"])
    study = sized.fill(folder / "beside.study", work)
    opened = _opened(running, folder, study.path)
    small = Ours(opened, study, work.report(0).talk)
    sides = {"Counterpoint": large, "Counterpoint at S": small}
    acts: dict[str, Callable[[Ours], object]] = {
        "open a report, as in a study of S": lambda side: side.open(),
        "the first page of a code, as in a study of S": lambda side: side.first_page(),
        "store a new coding, as in a study of S": lambda side: side.code(),
    }
    return [beside.turns(name, act, sides, rounds) for name, act in acts.items()]


def _once(side: Ours) -> list[Compared]:
    """Measure, once each, what goes through all of an article's codings."""
    acts: dict[str, Callable[[], object]] = {
        "codings of a code within two passages of another": side.retrieve,
        "all figures of agreement, of every code and report two coders coded": (
            side.agreement
        ),
    }
    return [
        Compared(work, {"Counterpoint": [timed(side.process, act)]})
        for work, act in acts.items()
    ]


def _tables(side: Ours) -> Compared:
    """Measure taking all tables out, once, and what memory the server then held."""
    cost = timed(side.process, side.tables)
    held = side.process.memory_mib()
    work = f"all tables, as csv (the server then held {held:,.0f} MiB)"
    return Compared(work, {"Counterpoint": [cost]})


def _starting(folder: Path, rounds: int) -> Compared:
    """Measure from the start of each process to a new study's first page."""
    homes = iter(range(1_000_000))
    acts = {
        "Counterpoint": partial(_start_ours, folder, homes),
        AQDA.name: partial(_start_aqda, folder, homes),
    }
    for package in (TAGUETTE, LIBREQDA):
        acts[package.name] = partial(_start_taguette, package, folder, homes)
    work = "start the program, make a study, its first page"
    return Compared(work, in_turns(work, acts, rounds))


def _start_ours(folder: Path, homes: Iterator[int]) -> Cost:
    began = time.perf_counter()
    with Counterpoint(folder) as ours:
        ours.sign_in()
        ours.new_study(_home(folder, f"start-{next(homes)}") / "new.study")
        ours.show_first_page()
        return Cost(time.perf_counter() - began, ours.cpu_seconds())


def _start_taguette(package: Package, folder: Path, homes: Iterator[int]) -> Cost:
    database = _home(folder, f"start-{next(homes)}") / "new.sqlite3"
    began = time.perf_counter()
    with _taguette(package, folder, database) as theirs:
        theirs.show_first_page(theirs.new_project())
        return Cost(time.perf_counter() - began, theirs.cpu_seconds())


def _start_aqda(folder: Path, homes: Iterator[int]) -> Cost:
    home = _home(folder, f"start-{next(homes)}")
    began = time.perf_counter()
    with Aqda(_program(AQDA), home) as theirs:
        theirs.show_first_page(theirs.new_project())
        return Cost(time.perf_counter() - began, theirs.cpu_seconds())


@contextmanager
def _taguette(package: Package, folder: Path, database: Path) -> Iterator[Taguette]:
    with Taguette(_program(package), folder, database) as theirs:
        theirs.sign_in()
        yield theirs


def _program(package: Package) -> Path:
    return peer.environment_folder(package) / "bin" / package.program


def _home(folder: Path, name: str) -> Path:
    home = folder / name
    home.mkdir()
    return home
