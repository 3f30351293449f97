"""Works as BibTeX, by bibtexparser: a broken entry does not lose the others.

Source: BibTeX's standard entry types and fields; biblatex's names for the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from counterpoint.interchange.reference.model import FromFile
from counterpoint.manuscript.reference.csl import Csl, dated
from counterpoint.manuscript.reference.model import Work

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "booklet": "pamphlet",
    "collection": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "manual": "report",
    "mastersthesis": "thesis",
    "misc": "document",
    "mvbook": "book",
    "online": "webpage",
    "phdthesis": "thesis",
    "proceedings": "book",
    "report": "report",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "www": "webpage",
}
_FIELDS = {
    "abstract": "abstract",
    "address": "publisher-place",
    "annote": "annote",
    "booktitle": "container-title",
    "chapter": "chapter-number",
    "doi": "DOI",
    "edition": "edition",
    "howpublished": "medium",
    "institution": "publisher",
    "isbn": "ISBN",
    "issn": "ISSN",
    "issue": "issue",
    "journal": "container-title",
    "journaltitle": "container-title",
    "keywords": "keyword",
    "langid": "language",
    "language": "language",
    "location": "publisher-place",
    "note": "note",
    "organization": "publisher",
    "pages": "page",
    "pagetotal": "number-of-pages",
    "pubstate": "status",
    "publisher": "publisher",
    "school": "publisher",
    "series": "collection-title",
    "shortjournal": "container-title-short",
    "shorttitle": "title-short",
    "title": "title",
    "type": "genre",
    "url": "URL",
    "version": "version",
    "volume": "volume",
}
_NAMES = {"author": "author", "editor": "editor", "translator": "translator"}
_DATED = {"year", "date", "month", "day", "urldate", "number", "subtitle"}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_REPORTS = frozenset({"report", "manual", "techreport"})
_WRITTEN_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "manuscript": "unpublished",
    "paper-conference": "inproceedings",
    "pamphlet": "booklet",
    "report": "techreport",
    "thesis": "phdthesis",
    "webpage": "online",
}
_WRITTEN = {
    "abstract": "abstract",
    "chapter-number": "chapter",
    "collection-title": "series",
    "DOI": "doi",
    "edition": "edition",
    "genre": "type",
    "ISBN": "isbn",
    "ISSN": "issn",
    "keyword": "keywords",
    "language": "langid",
    "medium": "howpublished",
    "note": "note",
    "page": "pages",
    "publisher-place": "address",
    "status": "pubstate",
    "title": "title",
    "title-short": "shorttitle",
    "URL": "url",
    "volume": "volume",
}
_PUBLISHERS = {"thesis": "school", "report": "institution"}
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


def read_bibtex(text: str) -> FromFile:
    """Read a .bib file; LaTeX's signs become letters."""
    # Here, since they would slow every start of the program.
    from bibtexparser import middlewares  # noqa: PLC0415
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415
    from bibtexparser.library import Library  # noqa: PLC0415
    from bibtexparser.model import DuplicateBlockKeyBlock  # noqa: PLC0415

    steps = [middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()]
    library = parse_string(text, append_middleware=steps)
    read = FromFile()
    for entry in library.entries:
        _take(read, entry)
    for block in library.failed_blocks:
        double = block.ignore_error_block
        if not isinstance(block, DuplicateBlockKeyBlock) or double is None:
            reason = "This entry is not closed or not spelt as BibTeX; mend it there."
            read.lose(_line(block), reason)
            continue
        one = Library([double])  # the same key twice, which means nothing here
        for step in (middlewares.RemoveEnclosingMiddleware(), *steps):
            one = step.transform(one)
        for again in one.entries:
            _take(read, again)
    return read


def bibtex_of(works: Sequence[Work]) -> bytes:
    """Write works as BibTeX in UTF-8, each under its first author and year."""
    taken: set[str] = set()
    return "\n".join(_entry(work, _key(work, taken)) for work in works).encode()


def _line(block: Any) -> str:  # noqa: ANN401 - the library has no types
    return f"line {(block.start_line or 0) + 1}"


def _take(read: FromFile, entry: Any) -> None:  # noqa: ANN401 - the library has no types
    fields = {field.key.casefold(): field.value for field in entry.fields}
    kind = entry.entry_type.casefold()
    csl: dict[str, Any] = {"type": _TYPES.get(kind, "document")}
    unknown = [] if kind in _TYPES else ["type"]
    for name, value in fields.items():
        if name in _NAMES:
            csl[_NAMES[name]] = list(_people(value))
        elif name in _FIELDS:
            csl.setdefault(_FIELDS[name], _plain(str(value)))
        elif name not in _DATED:
            unknown.append(name)
    _finish(csl, fields, kind)
    _date(csl, fields)
    read.add(csl, _line(entry), unknown)


def _finish(csl: dict[str, Any], fields: Mapping[str, Any], kind: str) -> None:
    """Set what depends on more than one field."""
    if "subtitle" in fields:
        csl["title"] = f"{csl.get('title', '')}: {_plain(str(fields['subtitle']))}"
    if "number" in fields:
        name = "number" if kind in _REPORTS else "issue"
        csl.setdefault(name, _plain(str(fields["number"])))
    link = re.fullmatch(r"<?(https?://[^<>\s]+)>?", csl.get("medium", ""))
    if link:
        del csl["medium"]
        csl.setdefault("URL", link.group(1))
    if "page" in csl:
        csl["page"] = re.sub(r"\s*[-–—]+\s*", "-", csl["page"])
    if kind == "mastersthesis":
        csl.setdefault("genre", "Master's thesis")
    if kind == "phdthesis":
        csl.setdefault("genre", "PhD thesis")


def _date(csl: dict[str, Any], fields: Mapping[str, Any]) -> None:
    """Set when it came out and when it was looked at."""
    if "urldate" in fields:
        csl["accessed"] = dated(_plain(str(fields["urldate"])))
    given = _plain(str(fields.get("date") or fields.get("year") or ""))
    month = str(fields.get("month", "")).casefold()[:3]
    if month in _MONTHS and re.fullmatch(r"\d{4}", given):
        given = f"{given}-{_MONTHS.index(month) + 1}"
    elif month.isdecimal() and re.fullmatch(r"\d{4}", given):
        given = f"{given}-{month}"
    if given:
        csl["issued"] = dated(given)


def _people(names: Sequence[Any]) -> Iterator[dict[str, str]]:
    for name in names:
        if isinstance(name, str):
            yield {"literal": _plain(name)}
            continue
        last = " ".join(name.last)
        if last.startswith("{") and last.endswith("}") and not name.first:
            yield {"literal": _plain(last)}
        elif last == "others" and not name.first:
            continue
        else:
            parts = {
                "family": last,
                "given": " ".join(name.first),
                "non-dropping-particle": " ".join(name.von),
                "suffix": " ".join(name.jr),
            }
            yield {part: _plain(words) for part, words in parts.items() if words}


def _plain(latex: str) -> str:
    """Turn LaTeX's signs into letters; braces that keep capitals go."""
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 - as above

    if not any(sign in latex for sign in "\\{}$~%-"):
        return latex
    plain: str = LatexNodes2Text(keep_comments=True).latex_to_text(latex)
    return " ".join(plain.replace("\u02c6", "^").split())


def _key(work: Work, taken: set[str]) -> str:
    """Make a key that no other entry has: "borg2004", "borg2004a"."""
    name = work.families[0] if work.families else work.title.split()[0]
    base = re.sub(r"[^a-z0-9]", "", name.casefold()) or "work"
    base += str(work.year or "")
    letters = ["", *"abcdefghijklmnopqrstuvwxyz"]
    key = next((base + x for x in letters if base + x not in taken), work.id)
    taken.add(key)
    return key


def _entry(work: Work, key: str) -> str:
    csl = work.csl
    kind = str(csl["type"])
    fields = {name: csl[each] for each, name in _WRITTEN.items() if each in csl}
    fields |= {
        name: " and ".join(_person(person) for person in csl[name])
        for name in _NAMES
        if name in csl
    }
    fields |= _placed(csl, kind)
    lines = [f"  {name} = {{{_latex(name, text)}}}," for name, text in fields.items()]
    head = f"@{_WRITTEN_TYPES.get(kind, 'misc')}{{{key},"
    return "\n".join([head, *lines, "}", ""])


def _placed(csl: Csl, kind: str) -> dict[str, str]:
    """Give the fields whose names depend on the kind of work."""
    fields: dict[str, str] = {}
    if "container-title" in csl:
        name = "journal" if kind.startswith("article") else "booktitle"
        fields[name] = csl["container-title"]
    if "publisher" in csl:
        fields[_PUBLISHERS.get(kind, "publisher")] = csl["publisher"]
    number = csl.get("issue") or csl.get("number")
    if number:
        fields["number"] = number
    for name, date in (("date", csl.get("issued")), ("urldate", csl.get("accessed"))):
        parts = (date or {}).get("date-parts")
        if parts:
            fields[name] = "-".join(f"{part:02}" for part in parts[0])
        elif date:
            fields[name] = date["literal"]
    if re.fullmatch(r"\d{4}", fields.get("date", "")):
        fields["year"] = fields.pop("date")
    return fields


def _person(name: Mapping[str, str]) -> str:
    if "literal" in name:
        return f"{{{name['literal']}}}"
    particle = name.get("non-dropping-particle", "")
    family = " ".join(part for part in (particle, name.get("family", "")) if part)
    parts = [family, name.get("suffix", ""), name.get("given", "")]
    return ", ".join(part for part in parts if part)


def _latex(name: str, text: str) -> str:
    if name in _NAMES or name in ("url", "doi"):
        return text
    if name == "pages":
        return re.sub(r"(?<=\d)-(?=\d)", "--", text)
    return text.translate(_SPECIAL)
