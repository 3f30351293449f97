"""What is done with the works that an article cites."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.manuscript.reference.model import (
    WorkAdded,
    WorkChanged,
    WorkRetired,
    WorksExported,
    WorksMerged,
    WorksTaken,
)
from counterpoint.manuscript.reference.style import StyleChosen

CITING: Mapping[type[Event], str] = {
    WorkAdded: "Added a work to cite.",
    WorksTaken: "Took {works} works to cite from a file.",
    WorkChanged: "Changed what is known of a work to cite.",
    WorkRetired: "Took away a work to cite.",
    WorksMerged: "Put two entries of one work together.",
    WorksExported: "Exported the list of {works} works.",
    StyleChosen: "Chose how citations print.",
}
