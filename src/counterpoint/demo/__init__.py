"""The demo study: invented people and words, put in by ordinary verbs.

Takes the plain texts in ``material``; gives a study in which every stage has
something to show. Refuses material in which a marked text is missing or stands
twice. Nothing here knows a table.
"""

from counterpoint.demo.building import build

__all__ = ["build"]
