"""QualCoder's projects: the database data.qda in a folder X.qda.

Takes an open database; gives a project in no program's format, each coding compared
with the words that QualCoder kept of it. Writes an article as such a folder, after
the tables of version 17. A disk is touched only
where the folder is laid.
"""

from counterpoint.interchange.qualcoder.fitting import fitted
from counterpoint.interchange.qualcoder.reading import TABLES, read_qualcoder
from counterpoint.interchange.qualcoder.writing import folder_of, write_qualcoder

__all__ = ["TABLES", "fitted", "folder_of", "read_qualcoder", "write_qualcoder"]
