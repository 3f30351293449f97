"""Damaged files by the thousand, through every reader of their kind.

    .venv/bin/python -m tests.long.fuzzing [EACH] [--seed N] [--keep FOLDER]
    .venv/bin/python -m tests.long.fuzzing --guided SECONDS

The first damages each file of the corpus blindly. The second lets atheris, which
is installed beside (``pip install atheris``), look which bytes lead further into
the readers, for so many seconds each kind of file.
"""

import argparse
import importlib
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from counterpoint.kernel.errors import InputError
from tests.interchange.fuzzing import READERS, damaged, fault_of, files, named

EACH = 2_000
SLOW_S = 5.0
MOST_MIB = 2_048
GUIDE = "tests.long.fuzzing"


def blindly(each: int, seed: int, keep: Path | None) -> Counter[str]:
    """Damage each file so many times; count the faults, and keep their files."""
    faults = Counter[str]()
    for path in files():
        slowest = 0.0
        for nth in range(each):
            chance = random.Random(f"{seed} {path.name} {nth}")  # noqa: S311
            data = damaged(path, chance)
            begun = time.monotonic()
            told = fault_of(data, path)
            took = time.monotonic() - begun
            slowest = max(slowest, took)
            if not told and took > SLOW_S:
                told = f"slow: {took:.0f} s"
            if told:
                faults[f"{path.suffix} {told}"] += 1
                if keep is not None and faults[f"{path.suffix} {told}"] == 1:
                    keep.mkdir(parents=True, exist_ok=True)
                    (keep / f"found-{named(data)}{path.suffix}").write_bytes(data)
        print(f"{path.name}: {each}, slowest {slowest:.2f} s", flush=True)  # noqa: T201
    return faults


def guided(seconds: int) -> Counter[str]:
    """Let atheris lead for so many seconds on each kind of file."""
    faults = Counter[str]()
    for suffix in READERS:
        with tempfile.TemporaryDirectory() as made:
            seeds = Path(made) / "seeds"
            seeds.mkdir()
            for path in files():
                if path.suffix == suffix:
                    (seeds / path.name).write_bytes(path.read_bytes())
            ended = subprocess.run(  # noqa: S603 - our own words
                [
                    sys.executable, "-m", GUIDE, "--kind", suffix, str(seeds),
                    f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048",
                    f"-artifact_prefix={made}/",
                ],
                capture_output=True,
                text=True,
                check=False,
            )  # fmt: skip
        runs = [line for line in ended.stderr.splitlines() if line.startswith("Done")]
        print(f"{suffix}: {' '.join(runs) or 'ended early'}", flush=True)  # noqa: T201
        if ended.returncode:
            last = [line for line in ended.stderr.splitlines() if "Error" in line]
            faults[f"{suffix} {(last or ['?'])[-1][:200]}"] += 1
    return faults


def lead(suffix: str, given: list[str]) -> None:
    """Be the process that atheris leads."""
    atheris = importlib.import_module("atheris")  # not there unless asked for

    watched = ("counterpoint.interchange", "tests.interchange")
    for name in [each for each in sys.modules if each.startswith(watched)]:
        del sys.modules[name]  # so that it is imported anew, and its branches counted
    with atheris.instrument_imports(include=["counterpoint.interchange"]):
        readers = importlib.import_module("tests.interchange.fuzzing").READERS[suffix]

    def try_one(data: bytes) -> None:
        for reader in readers:
            try:
                reader(data, f"file{suffix}")
            except InputError:
                continue

    atheris.Setup([sys.argv[0], *given], try_one)
    atheris.Fuzz()


def main(given: list[str] | None = None) -> Counter[str]:
    """Damage and read as asked; tell the faults."""
    parser = argparse.ArgumentParser(prog="tests.long.fuzzing", description=__doc__)
    parser.add_argument("each", nargs="?", type=int, default=EACH)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--guided", type=int, metavar="SECONDS")
    asked = parser.parse_args(given)
    most = MOST_MIB * 1024 * 1024
    if asked.guided is None:
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        faults = blindly(asked.each, asked.seed, asked.keep)
    else:
        faults = guided(asked.guided)
    for told, number in faults.most_common():
        print(f"{number} times: {told}")  # noqa: T201
    print(f"{sum(faults.values())} faults")  # noqa: T201
    return faults


if __name__ == "__main__":
    if sys.argv[1:2] == ["--kind"]:
        lead(sys.argv[2], sys.argv[3:])
    raise SystemExit(1 if main() else 0)
