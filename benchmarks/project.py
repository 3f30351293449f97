"""How much memory it takes to take in and to write a large project.

``python -m benchmarks.project`` makes projects of about 200 MB, most of it sound, as
exports with recordings are, with 100,000 and with 400,000 codings, and takes each into
a new study in a process of its own. Then it writes projects of as many codings, each in
a process of its own. ``python -m benchmarks.project 2000000`` takes in one of so many.
Linux alone tells how much memory a process held at most.
"""

import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import counterpoint
from benchmarks.product import PASSPHRASE
from counterpoint.across.foreign.leaving import (
    LeavingCode,
    LeavingCoding,
    LeavingProject,
    LeavingText,
)
from counterpoint.across.foreign.planning import Choices
from counterpoint.across.foreign.verbs import import_project
from counterpoint.article import list_articles
from counterpoint.interchange.project import read_project_at
from counterpoint.interchange.refi import project_pieces
from counterpoint.kernel.outcome import Outcome

SEED = 1
_ALPHABET = "abcdefghijklmnoprstuv"
_SOUND_STEP = bytes(range(256)) * 4_096
_KIB_A_MB = 1_000_000 / 1_024
_STATUS = Path("/proc/self/status")
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
    """Write a project: the same for the same size. Its XML alone is packed."""
    drawn = random.Random(SEED)  # noqa: S311 - no secret
    known = ["".join(drawn.choices(_ALPHABET, k=3 + n % 7)) for n in range(4_000)]
    lengths: list[int] = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for nth in range(size.texts):
            text = " ".join(drawn.choices(known, k=size.words))
            archive.writestr(f"sources/t{nth}.txt", text)
            lengths.append(len(text))
        member = zipfile.ZipInfo("project.qde")
        member.compress_type = zipfile.ZIP_DEFLATED
        codes = "".join(f'<Code guid="c{n}" name="code {n}"/>' for n in range(50))
        with archive.open(member, "w", force_zip64=True) as xml:
            head = (
                '<Project xmlns="urn:QDA-XML:project:1.0" name="Large">'
                '<Users><User guid="u" name="A"/></Users>'
                f"<CodeBook><Codes>{codes}</Codes></CodeBook><Sources>"
            )
            xml.write(head.encode())
            for nth, length in enumerate(lengths):
                selections = "".join(
                    _selection(f"{nth}-{each}", drawn.randrange(length - 50), each)
                    for each in range(size.codings)
                )
                source = (
                    f'<TextSource guid="t{nth}" name="T{nth}"'
                    f' plainTextPath="internal://t{nth}.txt">{selections}</TextSource>'
                )
                xml.write(source.encode())
            xml.write(b"</Sources></Project>")
        with archive.open("sources/sound.mp3", "w") as sound:
            for _ in range(size.sound_mb):
                sound.write(_SOUND_STEP)


def _selection(id_: str, start: int, nth: int) -> str:
    return (
        f'<PlainTextSelection guid="s{id_}" startPosition="{start}"'
        f' endPosition="{start + 50}"><Coding guid="k{id_}" creatingUser="u">'
        f'<CodeRef targetGUID="c{nth % 50}"/></Coding></PlainTextSelection>'
    )


def take(path: Path) -> str:
    """Take a project into a new study, and say how much memory that took.

    What the program and an open study hold before is not counted.
    """
    import lxml.etree  # noqa: F401, PLC0415 - its own memory is not the project's

    study_path = path.with_suffix(".study")
    with counterpoint.new_study(study_path, PASSPHRASE, member="Ada Ek") as study:
        article = study.do(list_articles)[0].id
        before, began = _most_held(), time.process_time()
        project = read_project_at(path)
        held, read_in = _most_held() - before, time.process_time() - began
        choices = Choices(article)
        outcome = study.do(import_project, project=project, choices=choices)
        more, took = _most_held() - before, time.process_time() - began
    taken = outcome.taken
    return (
        f"{path.stat().st_size / 1_000_000:.0f} MB: {taken['reports']} texts,"
        f" {taken['codings']} codings; looked through with"
        f" {held / _KIB_A_MB:.0f} MB of memory in {read_in:.1f} s of the processor,"
        f" taken in with {more / _KIB_A_MB:.0f} MB in {took - read_in:.1f} s"
    )


def _most_held() -> int:
    """Give the most memory that this process ever held, in KiB.

    What ``getrusage`` tells also counts what its parent held when it began.
    """
    lines = _STATUS.read_text().splitlines()
    return next(int(each.split()[1]) for each in lines if each.startswith("VmHWM"))


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
    import lxml.etree  # noqa: F401, PLC0415 - its own memory is not the project's

    project = leaving(codings)
    before = _most_held()
    with path.open("wb") as into:
        into.writelines(project_pieces(project))
    more = _most_held() - before
    held = f"{more / _KIB_A_MB:.0f} MB of memory"
    return f"{len(project.codings)} codings written; {held}"


def main(
    size: Size | None = None,
    taken: Sequence[int] = (100_000, 400_000),
    written: Sequence[int] = (100_000, 400_000),
) -> str:
    """Make projects in a folder that goes again; take and write each by itself."""
    like, told = size or Size(), []
    for each in taken:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "large.qdpx"
            make(path, replace(like, codings=each // like.texts))
            told.append(_alone("take(Path(sys.argv[1]))", path))
    for each in written:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "written.qdpx"
            told.append(_alone(f"write(Path(sys.argv[1]), {each})", path))
    return "\n".join(told)


def _alone(call: str, path: Path) -> str:
    """Let a process of its own do one thing, and give what it says."""
    code = (
        "import sys; from pathlib import Path;"
        f" from benchmarks.project import take, write; print({call})"
    )
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        check=True,
        text=True,
    )
    return ran.stdout.strip()


if __name__ == "__main__":
    asked = [int(each) for each in sys.argv[1:]]
    print(main(taken=asked, written=()) if asked else main())
