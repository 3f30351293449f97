"""How much memory it takes to read a large project of another program.

``python -m benchmarks.project`` makes a .qdpx of about 200 MB, most of it sound, as
exports with recordings are, and reads it in a process of its own.
"""

import random
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from counterpoint.interchange.project import read_project_at

SEED = 1
_ALPHABET = "abcdefghijklmnoprstuv"
_SOUND_STEP = bytes(range(256)) * 4_096
_KIB_A_MB = 1_000_000 / 1_024


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


def main(size: Size | None = None) -> str:
    """Make a project in a folder that goes again, and read it by itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.qdpx"
        make(path, size or Size())
        code = (
            "import sys; from pathlib import Path; from benchmarks.project import read;"
            " print(read(Path(sys.argv[1])))"
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
