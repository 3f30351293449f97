"""Damaging files by chance, and reading them with every reader that takes their kind.

Reading must end in something read or in a refusal with a sentence (``InputError``);
anything else is a fault of the reader. Shared by the tests and ``tests.long.fuzzing``.
"""

import io
import random
import warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from counterpoint.interchange.attribute.sheet import read_sheet
from counterpoint.interchange.document import read_document
from counterpoint.interchange.project import read_project
from counterpoint.interchange.reference.reading import read_works
from counterpoint.interchange.returned.reading import read_returned
from counterpoint.kernel.errors import InputError

CORPUS = Path(__file__).parent / "corpus"
ABOUT = "README.md"
FOUND = "found-"
MEMBERS_RATHER = 0.7
MOST_CHANGES = 6
LONGEST_BLOCK = 64
TOKENS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"<", b"]]>", b"&x;", b"<!DOCTYPE x>",
    b'"', b"-1", b"99999999999999999999", b"NaN", b"\xed\xa0\x80", b"{", b"\\u0",
    b"(" * 300,
    "\u202e".encode(), "😀".encode(), b"%s", b"--", b"0001-01-01T00:00:00Z",
)  # fmt: skip
Reader = Callable[[bytes, str], object]


def _project(data: bytes, name: str) -> object:
    return read_project(io.BytesIO(data), name)


def _document(data: bytes, name: str) -> object:
    return read_document(data, name, None)


def _works(data: bytes, _name: str) -> object:
    return read_works(data)


def _returned(data: bytes, _name: str) -> object:
    return read_returned(data)


READERS: Mapping[str, tuple[Reader, ...]] = {
    **dict.fromkeys(
        (".qdpx", ".qde", ".qdc", ".sqlite3", ".sqlite", ".qda", ".rqda", ".jsonld"),
        (_project,),
    ),
    **dict.fromkeys((".csv", ".xlsx", ".ods"), (_project, read_sheet)),
    **dict.fromkeys(
        (".md", ".html", ".vtt", ".srt", ".TextGrid", ".eaf", ".rtf", ".odt"),
        (_document,),
    ),
    ".docx": (_document, _returned),
    ".pdf": (_document, _project),
    ".txt": (_document, _project),
    ".bib": (_works,),
    ".ris": (_works,),
    ".json": (_works, _project),
}
"""Which readers are given a file, by its ending."""


def files() -> list[Path]:
    """List the corpus."""
    kept = (path for path in CORPUS.iterdir() if path.name != ABOUT)
    return sorted(path for path in kept if path.suffix in READERS)


def damaged(path: Path, chance: random.Random) -> bytes:
    """Damage a file of the corpus: its bytes, or the members of its archive."""
    data = path.read_bytes()
    is_whole = zipfile.is_zipfile(path) and not path.name.startswith(FOUND)
    if is_whole and chance.random() < MEMBERS_RATHER:
        return _members_damaged(data, chance)
    return _bytes_damaged(data, chance)


def _bytes_damaged(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        chance.choice((_flip, _cut, _double, _swap, _put, _drop))(made, chance)
    return bytes(made)


def _members_damaged(data: bytes, chance: random.Random) -> bytes:
    """Damage what is packed, so that more than the unpacking is tried."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(each, archive.read(each)) for each in archive.namelist()]
    nth = chance.randrange(len(members))
    name, content = members[nth]
    kind = chance.choice(("content", "content", "name", "gone", "twice", "swapped"))
    if kind == "content":
        members[nth] = (name, _bytes_damaged(content, chance))
    elif kind == "name":
        members[nth] = (chance.choice(("../x", "/etc/x", "x" * 300, "")), content)
    elif kind == "gone":
        del members[nth]
    elif kind == "twice":
        members.append((name, _bytes_damaged(content, chance)))
    else:
        other = chance.randrange(len(members))
        members[nth] = (name, members[other][1])
    made = io.BytesIO()
    with (
        warnings.catch_warnings(action="ignore"),  # a name that stands there twice
        zipfile.ZipFile(made, "w", chance.choice((0, 8))) as archive,
    ):
        for each, inside in members:
            archive.writestr(
                zipfile.ZipInfo(each or "x", (1980, 1, 1, 0, 0, 0)), inside
            )
    return made.getvalue()


def _flip(made: bytearray, chance: random.Random) -> None:
    if made:
        made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)


def _cut(made: bytearray, chance: random.Random) -> None:
    del made[chance.randint(0, len(made)) :]


def _drop(made: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(made))
    del made[at : at + chance.randint(1, LONGEST_BLOCK)]


def _double(made: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(made))
    made[at:at] = made[at : at + chance.randint(1, LONGEST_BLOCK)] * chance.randint(
        1, 9
    )


def _swap(made: bytearray, chance: random.Random) -> None:
    size = chance.randint(1, LONGEST_BLOCK)
    one, other = (chance.randint(0, len(made)) for _ in range(2))
    here, there = made[one : one + size], made[other : other + size]
    if len(here) == len(there) == size and abs(one - other) >= size:
        made[one : one + size], made[other : other + size] = there, here


def _put(made: bytearray, chance: random.Random) -> None:
    at = chance.randint(0, len(made))
    made[at:at] = chance.choice(TOKENS)


def fault_of(data: bytes, path: Path) -> str:
    """Read with every reader of a file's kind; tell the first fault, or nothing.

    A fault is named by its kind and place in the code: what a file holds is not told.
    """
    for reader in READERS[path.suffix]:
        try:
            reader(data, path.name)
        except InputError as refused:
            if not str(refused).strip():
                return f"{reader.__name__}: a refusal without a sentence"
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is a fault
            trace = fault.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            code = trace.tb_frame.f_code if trace is not None else None
            place = f"{Path(code.co_filename).name}:{code.co_name}" if code else "?"
            return f"{reader.__name__}: {type(fault).__name__} in {place}"
    return ""


def named(data: bytes) -> str:
    """Name a file by what it holds, for keeping it."""
    return f"{zlib.crc32(data):08x}"
