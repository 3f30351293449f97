"""Counterpoint: from interviews to findings with two sides.

    import counterpoint

    with counterpoint.open_study("keys.study", passphrase) as study:
        study.do(counterpoint.report.search_words, "the door")

The stages are modules of their own: ``counterpoint.report``,
``counterpoint.coding``, ``counterpoint.theme`` and so on. They are loaded when
they are first named, for most of the package needs few of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from counterpoint import (
        across,
        article,
        coding,
        interview,
        manuscript,
        participant,
        quote,
        report,
        study,
        theme,
    )
    from counterpoint.library import OpenedStudy, new_study, open_study

_DOOR = ("OpenedStudy", "new_study", "open_study")
_STAGES = (
    "across",
    "article",
    "coding",
    "interview",
    "manuscript",
    "participant",
    "quote",
    "report",
    "study",
    "theme",
)

__all__ = [
    "OpenedStudy",
    "across",
    "article",
    "coding",
    "interview",
    "manuscript",
    "new_study",
    "open_study",
    "participant",
    "quote",
    "report",
    "study",
    "theme",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever goes by the name
    if name in _DOOR:
        return getattr(import_module("counterpoint.library"), name)
    if name in _STAGES:
        return import_module(f"counterpoint.{name}")
    msg = f"module 'counterpoint' has no attribute {name!r}"
    raise AttributeError(msg)
