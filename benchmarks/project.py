"""How much memory it takes to read and to write a large project.

``python -m benchmarks.project`` makes a .qdpx of about 200 MB, most of it sound, as
exports with recordings are, and reads it in a process of its own. Then it writes
projects of 100,000 and of 400,000 codings, each in a process of its own.
"""

import random
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.interchange.project import read_project_at
from counterpoint.interchange.refi import write_project_into
from counterpoint.kernel.outcome import Outcome

SEED = 1
_ALPHABET = "abcdefghijklmnoprstuv"
_SOUND_STEP = bytes(range(256)) * 4_096
_KIB_A_MB = 1_000_000 / 1_024
_ON_EACH = 500


@dataclass(frozen=True, slots=True)
class Size:
    """How large a project is made.

    Attributes:
        texts: How many.
        words: In each text.
        codings: On each text.
        sound_mb: Of sound, which is not read.
    """

    texts: int = 200
    words: int = 9_000
    codings: int = 500
    sound_mb: int = 178


def make(path: Path, size: Size) -> None:
    """Write a project: the same for the same size, and stored without packing."""
    drawn = random.Random(SEED)  # noqa: S311 - no secret
    known = ["".join(drawn.choices(_ALPHABET, k=3 + n % 7)) for n in range(4_000)]
    sources: list[str] = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for nth in range(size.texts):
            text = " ".join(drawn.choices(known, k=size.words))
            archive.writestr(f"sources/t{nth}.txt", text)
            selections = "".join(
                _selection(f"{nth}-{each}", drawn.randrange(len(text) - 50), each)
                for each in range(size.codings)
            )
            sources.append(
                f'<TextSource guid="t{nth}" name="T{nth}"'
                f' plainTextPath="internal://t{nth}.txt">{selections}</TextSource>'
            )
        codes = "".join(f'<Code guid="c{n}" name="code {n}"/>' for n in range(50))
        archive.writestr(
            "project.qde",
            '<Project xmlns="urn:QDA-XML:project:1.0" name="Large">'
            '<Users><User guid="u" name="A"/></Users>'
            f"<CodeBook><Codes>{codes}</Codes></CodeBook>"
            f"<Sources>{''.join(sources)}</Sources></Project>",
        )
        with archive.open("sources/sound.mp3", "w") as sound:
            for _ in range(size.sound_mb):
                sound.write(_SOUND_STEP)


def _selection(id_: str, start: int, nth: int) -> str:
    return (
        f'<PlainTextSelection guid="s{id_}" startPosition="{start}"'
        f' endPosition="{start + 50}"><Coding guid="k{id_}" creatingUser="u">'
        f'<CodeRef targetGUID="c{nth % 50}"/></Coding></PlainTextSelection>'
    )


def read(path: Path) -> str:
    """Read a project, and say how much memory that took beside the program's own."""
    import resource  # noqa: PLC0415 - not on every system

    import lxml.etree  # noqa: F401, PLC0415 - its own memory is not the project's

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    project = read_project_at(path)
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return (
        f"{path.stat().st_size / 1_000_000:.0f} MB: {len(project.texts)} texts,"
        f" {len(project.codings)} codings read; {more / _KIB_A_MB:.0f} MB of memory"
    )


def leaving(codings: int) -> LeavingProject:
    """Make an article that leaves, with 500 codings on each of its texts."""
    texts = codings // _ON_EACH
    text = "word " * 9_000
    at = datetime(2024, 5, 1, tzinfo=UTC)
    return LeavingProject(
        name="Large",
        made_at=at,
        users=(("u", "A"),),
        codes=tuple(LeavingCode(f"c{n}", None, f"code {n}", "") for n in range(50)),
        texts=tuple(LeavingText(f"t{n}", f"T{n}", text) for n in range(texts)),
        codings=tuple(
            LeavingCoding(
                f"k{nth}-{n}", f"t{nth}", f"c{n % 50}", n * 80, n * 80 + 50, "u", at
            )
            for nth in range(texts)
            for n in range(_ON_EACH)
        ),
        people=(),
        themes=(),
        tensions=(),
        outcome=Outcome("qdpx"),
    )


def write(path: Path, codings: int) -> str:
    """Write a project, and say how much memory that took beside what is written."""
    import resource  # noqa: PLC0415 - not on every system

    import lxml.etree  # noqa: F401, PLC0415 - its own memory is not the project's

    project = leaving(codings)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with path.open("wb") as into:
        write_project_into(project, into)
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    held = f"{more / _KIB_A_MB:.0f} MB of memory"
    return f"{len(project.codings)} codings written; {held}"


def main(size: Size | None = None, written: Sequence[int] = (100_000, 400_000)) -> str:
    """Make projects in a folder that goes again; read and write each by itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.qdpx"
        make(path, size or Size())
        told = [_alone("read(Path(sys.argv[1]))", path)]
        path.unlink()
        told += [_alone(f"write(Path(sys.argv[1]), {each})", path) for each in written]
    return "\n".join(told)


def _alone(call: str, path: Path) -> str:
    """Let a process of its own do one thing, and give what it says."""
    code = (
        "import sys; from pathlib import Path;"
        f" from benchmarks.project import read, write; print({call})"
    )
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        check=True,
        text=True,
    )
    return ran.stdout.strip()


if __name__ == "__main__":
    print(main())
