"""Web Annotations (JSON-LD) of the W3C, as Hypothesis and others give them out.

Takes the bytes of a collection or a list; gives a table of what was annotated, to be
read on as any coded table is. Made from the published model, and tried on no real
file of a program.
"""

from counterpoint.interchange.annotation.reading import COLUMNS, read_annotations

__all__ = ["COLUMNS", "read_annotations"]
