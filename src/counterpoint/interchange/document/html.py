"""Web pages and transcripts saved as HTML."""

import re
from typing import TYPE_CHECKING

from counterpoint.interchange.document.block import Draft
from counterpoint.interchange.document.encoding import decoded
from counterpoint.interchange.document.model import TurnStyle

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_HEAD_BYTES = 4096
_SPACES = re.compile(r"[ \t\n\r\f]+")
_SKIPPED = frozenset(
    "script style head template noscript iframe object svg math button select "
    "textarea input datalist".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCKS = _HEADINGS | frozenset(
    "address article aside blockquote body center dd details dialog div dl dt "
    "fieldset figcaption figure footer form header hr html li main nav ol p pre "
    "section summary table caption thead tbody tfoot tr td th ul".split()
)
_PICTURES = frozenset("img picture video audio canvas".split())
_BOLD = frozenset("b strong th".split())
_CELLS = ("td", "th")


def read(data: bytes) -> Draft:
    """Read an HTML page. Linear in the page.

    Raises:
        EmptyFileError: There is nothing in it.
        TooLargeError: More than 50 MB.
        UnknownKindError: These are not the bytes of a text.
        BrokenTextError: The text breaks off inside a character.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - wanted only here

    declared = _CHARSET.search(data, 0, _HEAD_BYTES)
    source = decoded(data, declared[1].decode("ascii") if declared else None)
    draft = Draft("html", encoding=source.encoding)
    if source.guess:
        draft.change(source.guess)
    tree = LexborHTMLParser(source.text.replace("\x00", ""))
    title = tree.css_first("title")
    if title is not None and (words := title.text().strip()):
        draft.title = _SPACES.sub(" ", words)
    if tree.body is not None:
        _Walk(draft).through(tree.body)
    return draft


class _Walk:
    """Collects running text until a block begins or ends."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._parts: list[str] = []
        self._bold = 0
        self._is_bold_so_far = True
        self._style = TurnStyle.PARAGRAPH
        self._paragraph = 0
        self._table = 0
        self._pictures = 0

    def through(self, body: "LexborNode") -> None:
        """Walk the tree without recursion: pages may nest a thousand deep."""
        stack: list[tuple[LexborNode, str]] = [(body, "enter")]
        bold = pre = 0
        while stack:
            node, step = stack.pop()
            tag = node.tag or ""
            if step == "leave":
                bold -= tag in _BOLD
                pre -= tag == "pre"
                if tag in _BLOCKS:
                    self._flush()
                continue
            if tag == "-text":
                text = node.text(deep=False)
                self._say(text if pre else _SPACES.sub(" ", text), is_bold=bold > 0)
                continue
            if tag in _PICTURES:
                self._pictures += 1
            if tag in _SKIPPED or tag.startswith(("-", "_", "!")):
                continue
            if tag == "br":
                self._say("\n", is_bold=bold > 0)
                continue
            if tag in _BLOCKS:
                self._flush()
                self._style = (
                    TurnStyle.HEADING if tag in _HEADINGS else TurnStyle.PARAGRAPH
                )
            if tag == "tr" and not _inner(node, ("table", "tr")):
                self._row(node)
                continue
            self._table += tag == "table"
            bold += tag in _BOLD
            pre += tag == "pre"
            stack.append((node, "leave"))
            stack.extend((child, "enter") for child in reversed(_children(node)))
        self._flush()
        self._draft.leave_counted("media", self._pictures, "Pictures, sound and film")

    def _row(self, row: "LexborNode") -> None:
        cells = [c for c in _children(row) if c.tag in _CELLS]
        texts = [_SPACES.sub(" ", _flat(c)).strip() for c in cells]
        self._pictures += len(row.css("img"))
        self._style = TurnStyle.TABLE
        self._parts = ["\t".join(texts)]
        self._flush()

    def _say(self, text: str, *, is_bold: bool) -> None:
        self._parts.append(text)
        if not text.strip():
            return
        self._is_bold_so_far = self._is_bold_so_far and is_bold
        if self._is_bold_so_far:
            self._bold = sum(map(len, self._parts))

    def _flush(self) -> None:
        whole = "".join(self._parts)
        text = "\n".join(line.strip(" ") for line in whole.split("\n"))
        if text.strip():
            self._paragraph += 1
            place = f"paragraph {self._paragraph}"
            if self._style is TurnStyle.TABLE:
                place = f"table {self._table}, {place}"
            head = len(whole) - len(whole.lstrip())
            self._draft.add(text, place, self._style, max(0, self._bold - head))
        self._parts = []
        self._bold = 0
        self._is_bold_so_far = True
        if self._style is TurnStyle.TABLE:
            self._style = TurnStyle.PARAGRAPH


def _children(node: "LexborNode") -> list["LexborNode"]:
    found = []
    child = node.child
    while child is not None:
        found.append(child)
        child = child.next
    return found


def _flat(cell: "LexborNode") -> str:
    """Give a cell's words; where a block or a line ends, a space."""
    parts: list[str] = []
    stack = [cell]
    while stack:
        node = stack.pop()
        tag = node.tag or ""
        if tag == "-text":
            parts.append(node.text(deep=False))
        elif tag == "br" or tag in _BLOCKS:
            parts.append(" ")
        if tag not in _SKIPPED and tag != "-text":
            stack.extend(reversed(_children(node)))
    return "".join(parts)


def _inner(node: "LexborNode", tags: tuple[str, ...]) -> bool:
    """Whether the row holds a table of its own, and must be walked through."""
    return any(len(node.css(tag)) > (tag == "tr") for tag in tags)
