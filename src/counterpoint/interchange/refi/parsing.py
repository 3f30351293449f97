"""Going through a project's XML: one element after the other, and nothing held.

No document type is let in, no entity resolved, no network asked.
"""

from collections.abc import Collection, Iterator
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from counterpoint.interchange.refi.element import local
from counterpoint.interchange.refi.refusal import (
    DamagedProjectError,
    DeclaresEntitiesError,
    NoProjectError,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOTS = ("Project", "CodeBook")
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_SAFELY: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


class Root(NamedTuple):
    """What the XML says of itself before anything else."""

    is_codebook: bool
    name: str
    made_with: str


def root_of(xml: IO[bytes]) -> Root:
    """Look at the root element alone.

    Raises:
        NoProjectError: It is another, or there is none.
        DeclaresEntitiesError: A document type is declared.
    """
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    try:
        for _, root in etree.iterparse(_Guarded(xml), events=("start",), **_SAFELY):
            if root.getroottree().docinfo.internalDTD is not None:
                raise DeclaresEntitiesError
            if local(root) not in _ROOTS:
                raise NoProjectError
            return Root(
                local(root) == "CodeBook",
                " ".join((root.get("name") or "").split()),
                " ".join((root.get("origin") or "").split()),
            )
    except etree.XMLSyntaxError as error:
        raise NoProjectError from error
    raise NoProjectError


def elements(xml: IO[bytes], names: Collection[str]) -> Iterator["_Element"]:
    """Give each element of these names once it has ended, whatever its namespace.

    An element stays in memory until whoever is given it drops it.

    Raises:
        DamagedProjectError: The XML ends too early.
    """
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    wanted = [f"{{*}}{each}" for each in names]
    going = etree.iterparse(xml, events=("end",), tag=wanted, **_SAFELY)
    try:
        for _, element in going:
            yield element
    except etree.XMLSyntaxError as error:
        raise DamagedProjectError from error


def drop(element: "_Element") -> None:
    """Let go of an element that was read, and of all that stood before it."""
    element.clear()
    above = element.getparent()
    while above is not None and element.getprevious() is not None:
        del above[0]


def thin(element: "_Element", before: "_Element | None") -> None:
    """Let go of an element that was read, though not of all that stood before it.

    The parser may still be at the element itself, so that one stays, empty, until the
    next is given as the one after it.
    """
    element.clear()
    above = None if before is None else before.getparent()
    if above is not None and before is not None:
        above.remove(before)


class _Guarded:
    """A stream that refuses declarations in front of the root element."""

    def __init__(self, xml: IO[bytes]) -> None:
        self._xml = xml
        self._before = b""

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes.

        Raises:
            DeclaresEntitiesError: A document type is declared.
        """
        part = self._xml.read(size)
        seen = self._before + part.replace(b"\x00", b"")
        if any(each in seen for each in _DECLARATIONS):
            raise DeclaresEntitiesError
        self._before = seen[-len(_DECLARATIONS[0]) :]
        return part
