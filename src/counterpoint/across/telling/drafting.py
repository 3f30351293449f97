"""What happens to drafts of the manuscript: kept, frozen, handed in, talked about."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.manuscript.freeze.model import (
    ManuscriptFrozen,
    ManuscriptPublished,
    ManuscriptSubmitted,
    RevisionOpened,
)
from counterpoint.manuscript.remark.model import (
    RemarkReopened,
    RemarkSettled,
    RemarkWritten,
)
from counterpoint.manuscript.returned.model import (
    DifferenceLaidAside,
    DocumentReturned,
)
from counterpoint.manuscript.snapshot.model import SnapshotExported, SnapshotMade
from counterpoint.manuscript.suggestion.model import (
    SuggestionAccepted,
    SuggestionDeclined,
    SuggestionMade,
)

DRAFTING: Mapping[type[Event], str] = {
    SnapshotMade: "Kept the manuscript as it stood, as a snapshot.",
    SnapshotExported: "Exported a snapshot of the manuscript as {format}.",
    ManuscriptFrozen: "Froze the manuscript; {accepted} findings stand for a reason.",
    RevisionOpened: "Opened the frozen manuscript for a revision.",
    ManuscriptSubmitted: "Noted that the manuscript was handed in on {on}.",
    ManuscriptPublished: "Noted that the manuscript was published on {on}.",
    DocumentReturned: "Compared a returned Word file: {differences} differences.",
    DifferenceLaidAside: "Laid a difference of a returned Word file aside.",
    RemarkWritten: "Wrote a comment on the manuscript.",
    RemarkSettled: "Settled a comment on the manuscript.",
    RemarkReopened: "Opened a settled comment on the manuscript again.",
    SuggestionMade: "Suggested a change of the manuscript: {form}.",
    SuggestionAccepted: "Took a suggested change over into the manuscript: {form}.",
    SuggestionDeclined: "Declined a suggested change of the manuscript.",
}
