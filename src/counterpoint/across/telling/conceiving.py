"""What is done with the concepts that the team brought from literature."""

from collections.abc import Mapping

from counterpoint.coding.concept.model import (
    ConceptAdded,
    ConceptChanged,
    ConceptMoved,
    ConceptRetired,
    ConceptTied,
    ConceptUntied,
)
from counterpoint.kernel.events import Event
from counterpoint.theme.concept.model import ConceptCited, ConceptNotCited

CONCEIVING: Mapping[type[Event], str] = {
    ConceptAdded: "Listed a sensitising concept.",
    ConceptChanged: "Worded a sensitising concept anew.",
    ConceptMoved: "Moved a sensitising concept in the list.",
    ConceptRetired: "Retired a sensitising concept; codes tied to it: {codes}.",
    ConceptTied: "Tied a code to a sensitising concept.",
    ConceptUntied: "Untied a code from a sensitising concept.",
    ConceptCited: "Cited a sensitising concept from a theme.",
    ConceptNotCited: "Took the citing of a sensitising concept from a theme.",
}
