"""Codes as lines of a plain text: "place>>room", a tab, and what is meant by it.

So QualCoder takes lists of codes in. What stands before the last ">>" holds others.
"""

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.building import Building
from counterpoint.interchange.document.encoding import decoded

LEVEL = ">>"
_LONGEST = 400


def is_code_list(data: bytes) -> bool:
    """Tell whether a text is such a list: short lines, and levels in some of them."""
    head = data[: 1 << 16]
    lines = [line for line in head.split(b"\n") if line.strip()]
    has_levels = any(LEVEL.encode() in line.split(b"\t")[0] for line in lines)
    return has_levels and all(len(line) <= _LONGEST for line in lines)


def read_code_list(data: bytes, name: str) -> ForeignProject:
    """Read a list of codes. Linear in it.

    Args:
        data: The file.
        name: Its name.

    Raises:
        InputError: It cannot be decoded.
    """
    building = Building("txt", "")
    about: dict[tuple[str, ...], str] = {}
    for line in decoded(data).text.removeprefix("\ufeff").splitlines():
        written, _, memo = line.partition("\t")
        path = tuple(part.strip() for part in written.split(LEVEL) if part.strip())
        if path:
            about.setdefault(path, memo.strip())
    for path in about:
        for depth in range(1, len(path) + 1):
            head = path[:depth]
            if building.has_code(LEVEL.join(head)):
                continue
            building.add_code(
                LEVEL.join(head),
                head[-1],
                parent_id=LEVEL.join(head[:-1]),
                definition=about.get(head, ""),
                is_codable=head in about,
            )
    return building.finish(name)
