"""RQDA's projects: one SQLite file (.rqda).

Takes an open database; gives a project in no program's format. Rows that RQDA marks
as deleted are no part of the project. Made from the published tables, and tried on no
real file.
"""

from counterpoint.interchange.rqda.reading import TABLES, read_rqda

__all__ = ["TABLES", "read_rqda"]
