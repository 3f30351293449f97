"""Tables of coded excerpts, and codebooks as tables, of whatever program.

Takes a table that was read (.csv, .xlsx, .ods and so on, or one printed as .pdf)
and which of its columns hold what; gives a project in no program's format. Each
document's text is its coded excerpts, one after another: the table has no more.
"""

from counterpoint.interchange.coded_table.column import Holds, guessed
from counterpoint.interchange.coded_table.reading import read_table

__all__ = ["Holds", "guessed", "read_table"]
