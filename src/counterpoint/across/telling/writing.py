"""What is written in the manuscript, as history tells it."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.manuscript.formula.model import FormulaCondensed, FormulaReleased
from counterpoint.manuscript.writing.model import BlocksWritten, SectionsLaid

WRITING: Mapping[type[Event], str] = {
    BlocksWritten: (
        "Wrote in the manuscript: {written} blocks changed, {added} new, {moved} moved,"
        " {retired} taken out."
    ),
    SectionsLaid: "Laid out the sections of the manuscript.",
    FormulaCondensed: "Listed an extract under the sentence that condenses it.",
    FormulaReleased: "Took an extract from the list under a sentence.",
}
