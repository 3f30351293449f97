"""requal's projects: one SQLite file that may hold several.

Takes an open database; gives one project in no program's format. Made from the
published tables, and tried on no real file.
"""

from counterpoint.interchange.requal.reading import TABLES, read_requal

__all__ = ["TABLES", "read_requal"]
