"""What is written in the manuscript, as history tells it."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.manuscript.formula.model import FormulaCondensed, FormulaReleased
from counterpoint.manuscript.model import SectionsLaid

WRITING: Mapping[type[Event], str] = {
    SectionsLaid: "Laid out the sections of the manuscript.",
    FormulaCondensed: "Listed an extract under the sentence that condenses it.",
    FormulaReleased: "Took an extract from the list under a sentence.",
}
