"""What is done with concepts from literature, and with the two names of codes."""

from collections.abc import Mapping

from counterpoint.coding.concept.model import (
    ConceptAdded,
    ConceptChanged,
    ConceptMoved,
    ConceptRetired,
    ConceptTied,
    ConceptUntied,
)
from counterpoint.coding.nomenclature.model import NamingChosen
from counterpoint.kernel.events import Event
from counterpoint.theme.concept.model import ConceptCited, ConceptNotCited

CONCEIVING: Mapping[type[Event], str] = {
    ConceptAdded: "Listed a sensitising concept.",
    ConceptChanged: "Worded a sensitising concept anew.",
    ConceptMoved: "Moved a sensitising concept in the list.",
    ConceptRetired: "Retired a sensitising concept; codes tied to it: {codes}.",
    ConceptTied: "Tied a code to a sensitising concept.",
    ConceptUntied: "Untied a code from a sensitising concept.",
    NamingChosen: "Chose whose names for codes show in files, tables and pictures.",
    ConceptCited: "Cited a sensitising concept from a theme.",
    ConceptNotCited: "Took the citing of a sensitising concept from a theme.",
}
