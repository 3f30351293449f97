"""Taguette's projects, from its database file (.sqlite3).

Takes an open database, or that of a project exported from one; gives a project in
no program's format. Highlights are counted there in bytes of the text without tags;
here they find their words again, and each is compared with what Taguette kept of it.
"""

from counterpoint.interchange.taguette.reading import TABLES, read_taguette

__all__ = ["TABLES", "read_taguette"]
