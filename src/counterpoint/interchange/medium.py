"""What pictures, pages, sound and film have in common, whatever program they are of."""

from pathlib import PurePosixPath

CORNERS = ("firstX", "firstY", "secondX", "secondY")
"""The corners of an area, as marks name them: left, top, right, bottom."""
LONGEST_ENDING = 10


def ending_of(path: str) -> str:
    """Give the ending of a file's name with its dot, if it is a plain one."""
    suffix = PurePosixPath(path.replace("\\", "/")).suffix.lower()
    is_plain = suffix[1:].isalnum() and suffix.isascii()
    return suffix if is_plain and len(suffix) <= LONGEST_ENDING else ""
