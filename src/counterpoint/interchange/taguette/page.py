"""A document's HTML as plain text, with the place of each of its bytes.

Taguette counts bytes of UTF-8 over the text nodes alone. The text made here has line
breaks where blocks end, so that the way from one to the other is kept.
"""

from bisect import bisect_left, bisect_right
from html.parser import HTMLParser
from typing import NamedTuple

_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre"
    " section summary table tbody td tfoot th thead tr ul".split()
)
_KEEPS_BREAKS = "pre"


class Piece(NamedTuple):
    """A text node.

    Attributes:
        first: The byte at which it begins, over all text nodes.
        last: One past its last byte.
        at: Where it begins in the plain text, in code points.
        text: Its characters.
    """

    first: int
    last: int
    at: int
    text: str


class Page(HTMLParser):
    """A document's HTML, read once. Linear in it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._length = self._size = 0
        self._keeps = 0
        self._pieces: list[Piece] = []
        self.feed(html)
        self.close()
        self.text = "".join(self._parts)
        self.words = "".join(piece.text for piece in self._pieces)
        self.bytes = self.words.encode("utf-8", "surrogatepass")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line where a block begins."""
        del attrs
        self._keeps += tag == _KEEPS_BREAKS
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End the line where a block ends."""
        self._keeps -= tag == _KEEPS_BREAKS and self._keeps > 0
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take a text node; its own line breaks are blanks, as a browser shows them."""
        size = len(data.encode("utf-8", "surrogatepass"))
        self._pieces.append(Piece(self._size, self._size + size, self._length, data))
        self._size += size
        shown = data if self._keeps else data.translate({10: " ", 13: " "})
        self._put(shown)

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Give where a stretch of bytes lies in the plain text, in code points.

        A byte within a character is taken as the character's nearer outer end. The
        end may lie after the text if the bytes do.
        """
        return self._start(first), self._end(last)

    def words_between(self, first: int, last: int) -> str:
        """Give the characters of the text nodes from one byte to another."""
        return self.bytes[first:last].decode("utf-8", "replace")

    def _start(self, byte: int) -> int:
        nth = bisect_right(self._pieces, byte, key=lambda each: each.first) - 1
        if nth < 0:
            return 0
        piece = self._pieces[nth]
        if byte >= piece.last:
            return piece.at + len(piece.text)
        return piece.at + _whole_before(piece, byte - piece.first)

    def _end(self, byte: int) -> int:
        nth = bisect_left(self._pieces, byte, key=lambda each: each.last)
        if nth >= len(self._pieces):
            return self._length + max(byte - self._size, 0)
        piece = self._pieces[nth]
        within = byte - piece.first
        count = _whole_before(piece, within)
        if len(piece.text[:count].encode("utf-8", "surrogatepass")) < within:
            count += 1
        return piece.at + count

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS and self._parts and not self._parts[-1].endswith("\n"):
            self._put("\n")

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def words_of(html: str) -> str:
    """Give the characters of a fragment's text nodes."""
    return Page(html).words


def _whole_before(piece: Piece, size: int) -> int:
    """Count the whole characters in a text node's first bytes."""
    if piece.last - piece.first == len(piece.text):
        return size
    head = piece.text.encode("utf-8", "surrogatepass")[:size]
    return len(head.decode("utf-8", "ignore"))
