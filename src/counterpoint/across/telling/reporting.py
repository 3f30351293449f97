"""What is done for those who read the study: checklists and the discussion edition."""

from collections.abc import Mapping

from counterpoint.across.checklist.model import ChecklistExported
from counterpoint.across.edition.model import EditionExported
from counterpoint.kernel.events import Event
from counterpoint.manuscript.checklist.model import (
    ChecklistDropped,
    ChecklistItemAnswered,
    ChecklistItemCleared,
    ChecklistItemSetAside,
    ChecklistRequested,
    GuidelineTextPut,
)
from counterpoint.manuscript.edition.model import (
    EditionPieceChosen,
    EditionPieceDropped,
    EditionWritten,
)

REPORTING: Mapping[type[Event], str] = {
    ChecklistRequested: "Took up the checklist {checklist}, because it is asked for.",
    ChecklistDropped: "Put the checklist {checklist} away; its answers are kept.",
    GuidelineTextPut: "Put in a guideline's text for {checklist}, of {lines} lines.",
    ChecklistItemAnswered: "Answered item {item} of {checklist}.",
    ChecklistItemSetAside: "Set item {item} of {checklist} aside with a reason.",
    ChecklistItemCleared: "Took the answer to item {item} of {checklist} away.",
    EditionWritten: "Wrote the discussion edition's first page.",
    EditionPieceChosen: "Chose a {form} for the discussion edition.",
    EditionPieceDropped: "Took a {form} out of the discussion edition.",
    EditionExported: "Handed out the discussion edition as {format}.",
    ChecklistExported: "Exported the checklist {checklist} as {format}.",
}
