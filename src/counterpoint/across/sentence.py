"""Every kind of step as an English sentence. A test sees that none is missing.

The sentences are keys of the translation catalogues; what stands in braces is
taken from the event, which holds ids, counts and states, never words.
"""

from collections.abc import Mapping
from string import Formatter

from counterpoint.across.archive.model import ArchiveAskedFor, ArchiveExported
from counterpoint.across.exporting.model import PartExported
from counterpoint.across.foreign.event import ProjectImported
from counterpoint.across.history.model import Redone, Undone
from counterpoint.across.keeping.model import BackedUp, PassphraseChanged, StudyMoved
from counterpoint.across.merging.joining import Merged
from counterpoint.across.methodlog.model import MethodLogExported
from counterpoint.across.minutes.model import MinutesExported
from counterpoint.across.recruitment.model import FlowExported
from counterpoint.across.tables.model import TablesExported
from counterpoint.across.telling.analysis import ANALYSIS
from counterpoint.across.telling.arranging import ARRANGING
from counterpoint.across.telling.asking import ASKING
from counterpoint.across.telling.attaching import ATTACHING
from counterpoint.across.telling.citing import CITING
from counterpoint.across.telling.claiming import CLAIMING
from counterpoint.across.telling.conceiving import CONCEIVING
from counterpoint.across.telling.counting import COUNTING
from counterpoint.across.telling.discussing import DISCUSSING
from counterpoint.across.telling.drafting import DRAFTING
from counterpoint.across.telling.entering import ENTERING
from counterpoint.across.telling.faceting import FACETING
from counterpoint.across.telling.gathering import GATHERING
from counterpoint.across.telling.joining import JOINING
from counterpoint.across.telling.likening import LIKENING
from counterpoint.across.telling.prompting import PROMPTING
from counterpoint.across.telling.quoting import QUOTING
from counterpoint.across.telling.recoding import RECODING
from counterpoint.across.telling.remembering import REMEMBERING
from counterpoint.across.telling.replacing import REPLACING
from counterpoint.across.telling.reporting import REPORTING
from counterpoint.across.telling.reviewing import REVIEW
from counterpoint.across.telling.storytelling import STORYTELLING
from counterpoint.across.telling.theming import THEMING
from counterpoint.across.telling.writing import WRITING
from counterpoint.across.withdrawal.model import (
    CopySettled,
    ParticipantWithdrew,
    TracesCleared,
    WithdrawalRepeated,
    WithdrawalRequestDropped,
    WithdrawalRequested,
)
from counterpoint.kernel.events import Event, Value
from counterpoint.kernel.sentence import Said

SENTENCES: Mapping[type[Event], str] = {
    **GATHERING,
    **ENTERING,
    **ANALYSIS,
    **ARRANGING,
    **FACETING,
    **COUNTING,
    **LIKENING,
    **CONCEIVING,
    **STORYTELLING,
    **DISCUSSING,
    **DRAFTING,
    **REVIEW,
    **THEMING,
    **CLAIMING,
    **QUOTING,
    **CITING,
    **RECODING,
    **JOINING,
    **REPLACING,
    **WRITING,
    **REPORTING,
    **REMEMBERING,
    **PROMPTING,
    **ASKING,
    **ATTACHING,
    MinutesExported: "Exported the minutes of a meeting as {format}.",
    WithdrawalRequested: "Wrote down that a participant withdraws.",
    WithdrawalRequestDropped: "Took a request to withdraw off the list.",
    ParticipantWithdrew: "Carried out a participant's withdrawal.",
    WithdrawalRepeated: "Repeated a withdrawal in a restored backup.",
    TracesCleared: "Cleared away the last traces of a withdrawal.",
    CopySettled: "Said what became of a copy made before a withdrawal: {outcome}.",
    ProjectImported: (
        "Took in a project of another program: {reports} reports, {codes} codes,"
        " {codings} codings."
    ),
    FlowExported: "Exported the counts of recruitment.",
    PartExported: "Exported {items} {what} as {format}.",
    TablesExported: "Exported the study's {what} as {format}: {rows} rows in all.",
    ArchiveAskedFor: "Asked for an archive of an article's data.",
    ArchiveExported: (
        "Wrote an archive of {reports} reports for a repository; {names} words that"
        " look like names were looked at."
    ),
    MethodLogExported: "Exported the method log of an article as {format}.",
    BackedUp: "Backed up the study and verified the copy.",
    PassphraseChanged: "Changed the study's passphrase.",
    StudyMoved: "Moved the study to another place and verified it there.",
    Merged: (
        "Merged a copy that was worked on apart: {objects} objects; {chosen} conflicts"
        " were decided, and {renamed} got another number or name."
    ),
    Undone: "Took back a step.",
    Redone: "Brought a step again.",
}
UNDOABLE = frozenset(event.__name__ for event in SENTENCES if event.undoable)

_BY_KIND = {event.__name__: sentence for event, sentence in SENTENCES.items()}
_FORGOTTEN = "Did something that this version of Counterpoint does not know."


def sentence_of(kind: str, payload: Mapping[str, Value]) -> Said:
    """Say in a sentence what was done, with those values alone that it names."""
    sentence = _BY_KIND.get(kind, _FORGOTTEN)
    named = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return Said(sentence, {name: _plain(payload[name]) for name in sorted(named)})


def _plain(value: Value) -> str | int:
    return "" if value is None else value
