"""Break things round by round, and tell what was seen."""

import argparse
import random
import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from tests.long.killing.place import InFile, OnServer, on_server
from tests.long.killing.round import Tally, begin, try_round

ROUNDS = 200


def main(given: list[str] | None = None) -> Tally:
    """Try as many rounds as are asked for, half of them on each kind of place."""
    parser = argparse.ArgumentParser(prog="tests.long.killing", description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=ROUNDS)
    parser.add_argument("--place", choices=("file", "server"), action="append")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(given)
    tally = Tally()
    places = asked.place or ["file", "server"]
    for kind in places:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            folder.chmod(0o755)  # PostgreSQL's user must pass through
            standing: AbstractContextManager[InFile | OnServer] = (
                nullcontext(InFile(folder)) if kind == "file" else on_server(folder)
            )
            with standing as where:
                known = begin(where)
                for nth in range(asked.rounds // len(places)):
                    chance = random.Random(f"{asked.seed} {kind} {nth}")  # noqa: S311
                    broken = where.breaks[nth % len(where.breaks)]
                    try_round(where, known, broken, chance, tally)
                    print(f"{kind} {nth + 1}: {broken}; {tally}", flush=True)  # noqa: T201
    for each in tally.problems:
        print(each)  # noqa: T201
    return tally


if __name__ == "__main__":
    raise SystemExit(1 if main().problems else 0)
