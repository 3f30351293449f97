"""Rich Text (.rtf): striprtf decodes it, this sets the structure apart first.

striprtf loses footnotes and marks cells with a bar that words may hold too. So
groups that are not running text are cut out before, and cells, rows and headings
get private signs that it passes through.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.encoding import refuse_size
from counterpoint.interchange.document.model import TurnStyle
from counterpoint.interchange.document.refusal import DamagedFileError, TooLargeError

_KIND = "Rich Text"
_CELL, _ROW, _HEAD, _BODY = "\ue000", "\ue001", "\ue002", "\ue003"
_NOTE, _INSIDE = "\ue004", "\ue005"
_SIGNS = re.compile(f"[{_CELL}-{_INSIDE}]")
_BRACES = re.compile(r"\\bin(\d+) ?|\\[\\{}]|[{}]")
_CUT = re.compile(
    r"\{(?:\s*\\(?:super|plain|chftn|cs\d+|rtlch|ltrch|f\d+|fs\d+|insrsid\d+|"
    r"charrsid\d+|revised|nosupersub|up\d+)\b ?)*\s*(?:\\\*)?\\"
    r"(footnote|annotation|pict|object|nonshppict|fldinst|"
    r"header[lrf]?|footer[lrf]?|deleted|v)(?![a-z0-9])"
)
_NOT_ASCII = re.compile(r"[\x80-\xff]")
_STRUCTURE = re.compile(
    r"(?<!\\)\\(intbl|nestcell|cell|nestrow|row|outlinelevel[0-8]|pard|s\d+)"
    r"(?![a-z0-9]) ?"
)
_STYLE = re.compile(
    r"\{[^{}]{0,40}?\\s(\d+)[^{};]{0,400}?(?:heading|Title)[^{};]{0,80};\s*\}",
    re.IGNORECASE,
)
_STYLESHEET = re.compile(r"\{[^{}]*\\stylesheet")
_TITLE = re.compile(r"\{\\title ([^{}\\]*)\}")
_CODE_PAGE = re.compile(r"\\ansicpg(\d+)")
_HIGH = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_NOTE_NUMBER = re.compile(rf"{_NOTE}(\d+){_NOTE}")
_WORDS_LIMIT_MB = 10  # without its pictures, which may be large
_DEEPEST = 20  # notes within notes
_PLAIN_CONTROLS = ("annotation", "pict", "object", "deleted", "v")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A group taken out of the running text."""

    kind: str
    source: str


def read(data: bytes) -> Draft:
    """Read a Rich Text file. Linear in the file, but for nested notes.

    Raises:
        EmptyFileError: There is nothing in it.
        TooLargeError: More than 50 MB, or 10 MB without pictures.
        TooLongError: More paragraphs than any interview has.
        DamagedFileError: It cannot be decoded.
    """
    refuse_size(data)
    source = data.decode("latin-1")
    draft = Draft("rtf")
    if title := _TITLE.search(source):
        draft.title = title[1].strip() or None
    headings = _heading_styles(source)
    body, cuts = _cut(source)
    if len(body) > _WORDS_LIMIT_MB * 1_000_000:
        raise TooLargeError(_WORDS_LIMIT_MB)
    page = _CODE_PAGE.search(source)
    draft.encoding = f"cp{page[1]}" if page else "cp1252"
    notes = [cut for cut in cuts if cut.kind == "footnote"]
    text = _text(_signed(body, headings), draft.encoding)
    head = source[: source.find("{", 1)] if source.find("{", 1) > 0 else "{\\rtf1"
    fonts = _group(source, source.find("{\\fonttbl"))
    said = [_text(f"{head}{fonts}{n.source}}}", draft.encoding) for n in notes]
    _blocks(draft, text, [_SIGNS.sub(" ", s) for s in said])
    draft.change_counted(
        len(notes), "Footnotes and endnotes, set as notes after their paragraphs"
    )
    kinds = [cut.kind for cut in cuts]
    draft.change_counted(
        kinds.count("deleted"), "Tracked deletions, left out of the text"
    )
    draft.leave_counted("notes", kinds.count("annotation"), "Comments in the margin")
    draft.leave_counted("media", kinds.count("pict"), "Pictures")
    draft.leave_counted("reports", kinds.count("object"), "Embedded other files")
    draft.leave_counted("reports", kinds.count("v"), "Stretches of hidden text")
    margins = sum(k.startswith(("header", "footer")) for k in kinds)
    draft.leave_counted("reports", margins, "Page headers and footers")
    return draft


def _group(source: str, start: int) -> str:
    """Give the group that begins at a brace, with its braces."""
    if start < 0:
        return ""
    depth, at = 0, start
    while found := _BRACES.search(source, at):
        at = found.end() + int(found[1] or 0)
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            break
    return source[start:at] if found else source[start:]


def _cut(source: str, depth: int = 0) -> tuple[str, list[_Cut]]:
    """Take groups that are not running text out; leave a sign for each note."""
    if depth > _DEEPEST:
        raise DamagedFileError(_KIND)
    kept: list[str] = []
    cuts: list[_Cut] = []
    at = 0
    while found := _CUT.search(source, at):
        if _is_escaped(source, found.start()):
            kept.append(source[at : found.end()])
            at = found.end()
            continue
        group = _group(source, found.start())
        kept.append(source[at : found.start()])
        kind = found[1]
        if kind == "footnote":
            number = sum(cut.kind == "footnote" for cut in cuts)
            kept.append(f"{_sign(_NOTE)}{number}{_sign(_NOTE)}")
            inner = group[1:-1].replace("\\footnote", "", 1).replace("\\ftnalt", "", 1)
            inner = (
                inner.replace("\\*", "", 1) if inner.lstrip()[:2] == "\\*" else inner
            )
            body, inside = _cut(inner, depth + 1)
            cuts.append(_Cut(kind, f"{{{body}}}"))
            cuts += [cut for cut in inside if cut.kind in _PLAIN_CONTROLS]
        else:
            cuts.append(_Cut(kind, ""))
        at = found.start() + len(group)
    kept.append(source[at:])
    return "".join(kept), cuts


def _is_escaped(source: str, at: int) -> bool:
    slashes = 0
    while at - slashes > 0 and source[at - slashes - 1] == "\\":
        slashes += 1
    return slashes % 2 == 1


def _sign(character: str) -> str:
    return f"{{\\uc1\\u{ord(character)}?}}"


def _heading_styles(source: str) -> frozenset[str]:
    sheet = _STYLESHEET.search(source)
    group = _group(source, sheet.start()) if sheet else ""
    return frozenset(m[1] for m in _STYLE.finditer(group))


def _signed(body: str, headings: frozenset[str]) -> str:
    """Put signs beside the control words that shape the text."""
    sheet = _STYLESHEET.search(body)
    if sheet:
        group = _group(body, sheet.start())
        body = body[: sheet.start()] + body[sheet.start() + len(group) :]

    def sign(match: re.Match[str]) -> str:
        word = match[1]
        if word.endswith("cell"):
            return _sign(_CELL)
        if word.endswith("row"):
            return _sign(_ROW) + "\\par "
        if word == "intbl":
            return match[0] + _sign(_INSIDE)
        if word == "pard":
            return match[0] + _sign(_BODY)
        is_heading = word.startswith("outline") or word[1:] in headings
        return match[0] + (_sign(_HEAD) if is_heading else "")

    return _STRUCTURE.sub(sign, body)


def _text(source: str, encoding: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - wanted only here

    # Bytes beyond ASCII are not allowed, yet written; striprtf knows escapes.
    source = _NOT_ASCII.sub(lambda m: f"\\'{ord(m[0]):02x}", source)
    to_text: Callable[..., str] = rtf_to_text
    try:
        text = to_text(source.replace("\x00", ""), encoding=encoding, errors="replace")
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise DamagedFileError(_KIND) from error
    # Beyond the basic plane, RTF writes two halves; a half alone means nothing.
    text = _HIGH.sub(
        lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text
    )
    return re.sub(r"[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)


def _blocks(draft: Draft, text: str, notes: list[str]) -> None:
    """Part the decoded text into paragraphs and table rows."""
    style = TurnStyle.PARAGRAPH
    paragraph = 0
    row: list[str] = []
    for line in text.replace("\r", "").split("\n"):
        for sign in re.findall(f"[{_HEAD}{_BODY}]", line):
            style = TurnStyle.HEADING if sign == _HEAD else TurnStyle.PARAGRAPH
        is_inside = bool(row) or any(c in line for c in (_CELL, _ROW, _INSIDE))
        bare = re.sub(f"[{_HEAD}{_BODY}{_INSIDE}]", "", line)
        numbers = [int(n) for n in _NOTE_NUMBER.findall(bare)]
        bare = _NOTE_NUMBER.sub("", bare)
        if is_inside:
            row.append(bare)
            if _ROW in bare:
                paragraph += 1
                place = f"paragraph {paragraph}"
                draft.add(_cells(row), place, TurnStyle.TABLE)
                row = []
            else:
                place = f"paragraph {paragraph + 1}"
        elif bare.strip():
            paragraph += 1
            place = f"paragraph {paragraph}"
            draft.add(bare, place, style)
        else:
            place = f"paragraph {paragraph}"
        for number in numbers:
            draft.add(notes[number], f"{place}, footnote {number + 1}", TurnStyle.NOTE)
    if row:
        draft.add(_cells(row), f"paragraph {paragraph + 1}", TurnStyle.TABLE)


def _cells(row: list[str]) -> str:
    cells = "\n".join(row).replace(_ROW, "").rstrip(_CELL).split(_CELL)
    return "\t".join(cell.strip() for cell in cells)
