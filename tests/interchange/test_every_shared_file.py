"""Every real file beside the repository is read and counted, or named with its reason.

What each file must hold is worked out here by other means than the readers': from the
file's own rows, by the standard library, or from the numbers that its program printed.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.attribute.sheet import read_sheet
from counterpoint.interchange.coded_table.printed import read_printed
from counterpoint.interchange.document import read_document
from counterpoint.interchange.project import Manner, read_project_at
from counterpoint.interchange.reference.reading import read_works

pytestmark = pytest.mark.shared

FOLDERS = ("qdpx", "taguette", "qualcoder", "exports", "timed")
ATLASTI = "exports/atlasti*/thematic_analysis"
PDPILOT = "exports/maxqda-pdpilot/results"
Check = Callable[[Path], None]
_COMPARED = 40
"""Letters at an excerpt's ends: between them transcripts carry marks of speakers."""


def squeezed(words: str) -> str:
    """Take all blanks out."""
    return re.sub(r"\s+", "", words)


def letters(words: str) -> str:
    """Leave letters and digits alone."""
    return re.sub(r"[\W_]", "", words)


def letters_of(transcript: Path) -> str:
    """Give the letters of a transcript, its marks among them."""
    turns = read_document(transcript.read_bytes(), transcript.name).turns
    return letters("".join(f"{turn.mark}:{turn.text}" for turn in turns))


def rows(path: Path, delimiter: str) -> list[dict[str, str]]:
    """Read a table with the standard library."""
    text = path.read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def coded(project: ForeignProject) -> Counter[tuple[str, str]]:
    """Name all codings by code and words, without blanks."""
    texts = {each.id: each.text for each in project.texts}
    names = paths(project)
    return Counter(
        (names[each.code_id], squeezed(texts[each.text_id][each.start : each.end]))
        for each in project.codings
    )


def paths(project: ForeignProject) -> dict[str, str]:
    """Name each code with those above it, without blanks."""
    codes = {each.id: each for each in project.codes}
    found: dict[str, str] = {}
    for each in project.codes:  # parents first
        above = found[each.parent_id] + "|" if each.parent_id else ""
        found[each.id] = above + squeezed(codes[each.id].name)
    return found


def is_whole(project: ForeignProject) -> bool:
    """Tell whether what was found was taken or told, kind by kind."""
    marks = [mark for each in project.attachments for mark in each.marks]
    coded_marks = sum(bool(mark.code_id) for mark in marks)
    taken = {
        "members": len(project.users),
        "times": sum(len(each.times) for each in project.texts),
        "codes": len(project.codes),
        "reports": len(project.texts),
        "codings": len(project.codings) + coded_marks,
        "quotes": len(marks) - coded_marks,
        "media": len(project.attachments),
        "participants": len(project.cases),
        "notes": sum(e.reason == reason.NOTE_JOINED for e in project.changed),
    }
    left = Counter(each.kind for each in project.left)
    return all(n == taken.get(k, 0) + left[k] for k, n in project.found.items())


def check_project(path: Path) -> None:
    """Check the counts; texts and offsets are checked beside each reader."""
    project = read_project_at(path)
    assert project.codes
    assert is_whole(project)


def check_tags(path: Path) -> None:
    """Check that each row of Taguette's is a coding on the words of that row."""
    project = read_project_at(path)
    written = rows(path, ",")
    said = [row for row in written if row["content"].strip()]
    assert len(said) > 50
    assert coded(project) == Counter(
        (squeezed(row["tag"]), squeezed(row["content"])) for row in said
    )
    assert {each.name for each in project.texts} == {row["document"] for row in said}
    assert is_whole(project)


def check_codebook(path: Path) -> None:
    """Check that each row is a code with its definition."""
    project = read_project_at(path)
    written = rows(path, ",")
    assert {each.name: each.definition for each in project.codes} == {
        " ".join(row["tag"].split()): row["description"].strip() for row in written
    }
    assert is_whole(project)


def check_document(path: Path) -> None:
    """Check that a text has words; that none is lost is checked with its reader."""
    assert read_document(path.read_bytes(), path.name).turns


def check_attributes(path: Path) -> None:
    """Check that each person of a table of facts has a row."""
    sheet = read_sheet(path.read_bytes(), path.name)
    assert len(sheet.rows) == 3
    assert len(sheet.header) > 1


def check_works(path: Path) -> None:
    """Check that each work is read."""
    ends = len(re.findall(r"(?m)^ER  -", path.read_text("utf-8-sig")))
    assert len(read_works(path.read_bytes()).found.works) == ends > 0


def check_list(path: Path) -> None:
    """Check the codes and categories of a plain list."""
    project = read_project_at(path)
    assert set(paths(project).values()) == {
        *("code1", "cat1", "cat1|code2", "cat1|code3", "cat3", "cat3|cat2"),
        *("cat3|cat2|code4", "cat3|code5", "code6"),
    }
    definitions = [each.definition for each in project.codes if each.definition]
    assert definitions == ["A memo for code 1", "another memo"]


def check_atlasti_codebook(path: Path) -> None:
    """Check that each code of ATLAS.ti is there, beneath its category."""
    written = {squeezed(row["Code"].replace(": ", "|", 1)) for row in rows(path, ";")}
    assert len(written) == 465
    assert set(paths(read_project_at(path)).values()) == written


def check_atlasti_list(path: Path) -> None:
    """Check a list whose codes are set in beneath their categories."""
    codes = read_project_at(path).codes
    text = path.read_text("utf-8-sig")
    assert len(codes) == len(re.findall(r"(?m)^;?● ", text)) > 17
    assert sum(each.parent_id is None for each in codes) == 18


def check_quotations(path: Path) -> None:
    """Check that each quotation has as many codes as ATLAS.ti counts, by name."""
    project = read_project_at(path)
    written = rows(path, ";")
    by_words = Counter[str]()
    for row in written:
        by_words[squeezed(row["Text Content"])] += int(row["Number of Codes"])
    ours = coded(project)
    assert ours.total() == by_words.total() == 1465
    found = Counter[str]()
    for (_, words), number in ours.items():
        found[words] += number
    assert found == by_words
    book = path.with_name("20250914_codebook_full.csv")
    known = set(paths(read_project_at(book)).values())
    strange = {name for name, _ in ours} - known
    (in_vivo,) = strange  # a quotation that is its own code, in no codebook
    assert in_vivo.startswith('"Checkthepublishing')
    assert is_whole(project)


def check_fragments(path: Path) -> None:
    """Check a table of the researchers' own, its columns said by a person."""
    manner = Manner(columns={"words": 4, "codes": 5, "count": 6, "document": 2})
    project = read_project_at(path, manner)
    written = rows(path, ",")
    assert len(project.codings) == sum(int(row["#_codes"] or 0) for row in written)
    assert len(project.texts) == len({row["repo_name"] for row in written})
    assert is_whole(project)


def check_codes(path: Path) -> None:
    """Check a list of codes with much beside."""
    project = read_project_at(path)
    assert len(project.codes) == len(rows(path, ",")) == 439
    assert is_whole(project)


def check_segments(path: Path) -> None:
    """Check MAXQDA's printed segments against its code system and the transcripts."""
    project = read_project_at(path)
    assert is_whole(project)
    system = path.with_name("code-system.pdf")
    counted = {
        squeezed(name).replace(">", "|"): int(number)
        for _, (name, _, number) in read_printed(system.read_bytes(), system.name).rows
    }
    ours = Counter(paths(project)[each.code_id] for each in project.codings)
    assert counted.pop("Anonymize") == 32  # coded to be taken out, so not printed
    assert ours == Counter({name: n for name, n in counted.items() if n})
    assert ours.total() == 261
    texts = {each.id: each for each in project.texts}
    names = [f"P{n}" for n in range(1, 8)]
    assert sorted(each.name for each in project.texts) == names
    spoken = {
        name: letters_of(path.parent / f"transcripts/{name}.pdf") for name in names
    }
    for each in project.codings:
        text = texts[each.text_id]
        words = letters(text.text[each.start : each.end])
        assert words[:_COMPARED] in spoken[text.name]
        assert words[-_COMPARED:] in spoken[text.name]


def check_code_system(path: Path) -> None:
    """Check MAXQDA's printed code system: its tree, its memos, its own total."""
    project = read_project_at(path)
    assert len(project.codes) == 91
    depths = Counter(name.count("|") for name in paths(project).values())
    assert depths == {0: 9, 1: 46, 2: 36}
    assert sum(bool(each.definition) for each in project.codes) == 22
    printed = read_printed(path.read_bytes(), path.name).rows
    assert sum(int(row[-1]) for _, row in printed) == 293  # as its first line says


CHECKS: dict[str, Check | str] = {
    "*/LICENSE*": "says what may be done with the files beside it",
    "*/SOURCE.txt": "says where the files beside it come from",
    "*/README.md": "says what the files beside it are",
    "timed/*/DESCRIPTION": "describes a package of R",
    "qdpx/*.qdpx": check_project,
    "taguette/*.sqlite3": check_project,
    "taguette/*/codebooks/*.csv": check_codebook,
    "taguette/*/tags/csv/*.csv": check_tags,
    "taguette/*/tags/text/*.docx": check_document,
    "taguette/*/notes/*.txt": check_document,
    "taguette/*/raw/*.odt": check_document,
    "qualcoder/*/ID?.*": check_document,
    "qualcoder/*/NOTES.txt": check_document,
    "qualcoder/*/project_memo.txt": check_document,
    "qualcoder/*/stopwords.txt": check_document,
    "qualcoder/*/transcript.txt": check_document,
    "qualcoder/*/cases*": check_attributes,
    "qualcoder/*/survey*": check_attributes,
    "qualcoder/*/bibliography.ris": check_works,
    "qualcoder/*/plain_codes*": check_list,
    "qualcoder/*/*.tex": "a manuscript in LaTeX: no material, and no codes",
    f"{ATLASTI}/*/*codebook_full.csv": check_atlasti_codebook,
    f"{ATLASTI}/*/*code_list_frequencies.csv": check_atlasti_list,
    f"{ATLASTI}/*/*theme_frequencies.csv": check_atlasti_list,
    f"{ATLASTI}/*/*quotation_export.csv": check_quotations,
    f"{ATLASTI}/*/*.xlsx": "counts of codes together, which are counted anew here",
    f"{ATLASTI}/*/codes.csv": check_codes,
    f"{ATLASTI}/*/fragments?codes.csv": check_fragments,
    f"{ATLASTI}/*/all_collected*": "fragments before anything was coded",
    f"{ATLASTI}/*/fragments_used.csv": "fragments before anything was coded",
    f"{ATLASTI}/*/projects_*": "facts about repositories, no material of people",
    f"{ATLASTI}/*/software_*": "facts about repositories, no material of people",
    f"{ATLASTI}/*/themes.csv": "a theme a row, each with themes of others beside",
    f"{PDPILOT}/coded-segments.pdf": check_segments,
    f"{PDPILOT}/code-system.pdf": check_code_system,
    f"{PDPILOT}/transcripts/*.pdf": check_document,
    "exports/maxqda-pdpilot/protocol.pdf": check_document,
    "timed/*.TextGrid": check_document,
    "timed/*.eaf": check_document,
    "timed/*/notes/*.json": "a physician's note in a form of its own, no program's",
}


def test_every_shared_file_is_read_or_named_with_its_reason(shared: Path) -> None:
    data = shared / "data"
    files = [
        path
        for folder in FOLDERS
        for path in sorted((data / folder).rglob("*"))
        if path.is_file()
    ]
    assert len(files) > 200
    unnamed: list[str] = []
    used: set[str] = set()
    for path in files:
        name = str(path.relative_to(data))
        pattern = next((each for each in CHECKS if fnmatch(name, each)), None)
        if pattern is None:
            unnamed.append(name)
            continue
        used.add(pattern)
        check = CHECKS[pattern]
        if callable(check):
            check(path)
    assert not unnamed
    assert used == set(CHECKS)
