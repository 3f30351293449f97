"""Works as RIS, by rispy, one entry at a time: one that is not ended loses no other.

Source: the RIS format as Reference Manager and EndNote write it.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from counterpoint.interchange.reference.model import FromFile
from counterpoint.manuscript.reference.csl import dated

_BEGIN = re.compile(r"^\ufeff?TY {1,2}-", re.MULTILINE)
_END = re.compile(r"^ER {1,2}-.*", re.MULTILINE)
_TYPES = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "INPR": "article-journal",
    "JFULL": "periodical",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "CONF": "book",
    "CPAPER": "paper-conference",
    "THES": "thesis",
    "RPRT": "report",
    "GOVDOC": "report",
    "ELEC": "webpage",
    "BLOG": "post-weblog",
    "UNPB": "manuscript",
    "MANSCPT": "manuscript",
    "DATA": "dataset",
    "LEGAL": "legislation",
    "STAT": "legislation",
    "BILL": "bill",
    "CASE": "legal_case",
    "PAMP": "pamphlet",
    "STAND": "standard",
    "VIDEO": "motion_picture",
    "SOUND": "song",
    "GEN": "document",
    "PCOMM": "personal_communication",
}
_FIELDS = {
    "title": "title",
    "primary_title": "title",
    "secondary_title": "container-title",
    "journal_name": "container-title",
    "alternate_title3": "container-title",
    "alternate_title2": "container-title-short",
    "alternate_title1": "container-title-short",
    "tertiary_title": "collection-title",
    "short_title": "title-short",
    "volume": "volume",
    "number": "issue",
    "edition": "edition",
    "publisher": "publisher",
    "place_published": "publisher-place",
    "doi": "DOI",
    "abstract": "abstract",
    "notes_abstract": "abstract",
    "language": "language",
    "note": "note",
    "type_of_work": "genre",
    "number_of_volumes": "number-of-volumes",
    "name_of_database": "source",
    "call_number": "call-number",
    "section": "section",
}
_NAMES = {
    "authors": "author",
    "first_authors": "author",
    "secondary_authors": "editor",
    "tertiary_authors": "collection-editor",
}
_UNTAGGED = "lines without a tag"
_BOOKS = frozenset({"book", "chapter", "report", "thesis", "pamphlet"})
_TAKEN = frozenset(
    "type_of_reference year publication_year date access_date start_page end_page urls"
    " keywords notes issn id".split()
)


def read_ris(text: str) -> FromFile:
    """Read a .ris file; what stands outside its entries is told."""
    # Here, since it would slow every start of the program.
    import rispy  # noqa: PLC0415

    read = FromFile()
    for line, chunk in _chunks(text):
        place = f"line {line}"
        whole = chunk if _END.search(chunk) else f"{chunk.rstrip()}\nER  - \n"
        found = rispy.loads(whole)
        if not found:
            read.lose(place, "Nothing of this entry can be read as RIS; mend it there.")
        for entry in found:
            _take(read, entry, place)
    return read


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    starts = [match.start() for match in _BEGIN.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        yield text.count("\n", 0, start) + 1, text[start:end]


def _take(read: FromFile, entry: Mapping[str, Any], place: str) -> None:
    kind = _TYPES.get(str(entry.get("type_of_reference")), "document")
    csl: dict[str, Any] = {"type": kind}
    unknown = [tag or _UNTAGGED for tag in entry.get("unknown_tag", {})]
    for name, value in entry.items():
        if name in _FIELDS:
            csl.setdefault(_FIELDS[name], str(value))
        elif name in _NAMES:
            csl.setdefault(_NAMES[name], []).extend(_person(each) for each in value)
        elif name not in _TAKEN and name != "unknown_tag":
            unknown.append(name.replace("_", " "))
    _finish(csl, entry, kind)
    read.add(csl, place, unknown)


def _finish(csl: dict[str, Any], entry: Mapping[str, Any], kind: str) -> None:
    """Set what depends on more than one field."""
    pages = [str(entry[each]) for each in ("start_page", "end_page") if each in entry]
    if pages:
        csl["page"] = "-".join(dict.fromkeys(pages))
    given = entry.get("year") or entry.get("publication_year") or entry.get("date")
    if given:
        csl["issued"] = _dated(str(given))
    if entry.get("access_date"):
        csl["accessed"] = _dated(str(entry["access_date"]))
    if entry.get("urls"):
        csl["URL"] = entry["urls"][0]
    if entry.get("keywords"):
        csl["keyword"] = ", ".join(entry["keywords"])
    if entry.get("notes"):
        csl.setdefault("note", " ".join(entry["notes"]))
    if entry.get("issn"):
        csl["ISBN" if kind in _BOOKS else "ISSN"] = str(entry["issn"])


def _dated(raw: str) -> dict[str, Any]:
    """Read "2004/10/01/", of which any part but the year may be missing."""
    parts = [part for part in raw.split("/")[:3] if part.strip()]
    return dated("-".join(parts)) if parts else {}


def _person(name: str) -> dict[str, str]:
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma:
        return {"literal": family}
    given, _, suffix = (part.strip() for part in given.partition(","))
    parts = {"family": family, "given": given, "suffix": suffix}
    return {part: words for part, words in parts.items() if words}
