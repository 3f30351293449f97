"""Taguette's projects, from its database file (.sqlite3), and into one.

Takes an open database, or that of a project exported from one; gives a project in
no program's format. Highlights are counted there in bytes of the text without tags;
here they find their words again, and each is compared with what Taguette kept of it.
Writes an article as such a database, after the tables of Taguette 1.5.2.
"""

from counterpoint.interchange.taguette.fitting import fitted
from counterpoint.interchange.taguette.reading import TABLES, read_taguette
from counterpoint.interchange.taguette.writing import write_taguette

__all__ = ["TABLES", "fitted", "read_taguette", "write_taguette"]
