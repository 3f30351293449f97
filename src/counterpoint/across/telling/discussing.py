"""What a team does with notes that lie open: marks, themes and codes from notes."""

from collections.abc import Mapping

from counterpoint.coding.code.model import CodeMadeFromNotes
from counterpoint.discussion.mark.model import AgendaMarked, AgendaMarkTakenAway
from counterpoint.kernel.events import Event
from counterpoint.theme.proposal.model import ThemeProposed
from counterpoint.theme.theme.model import ThemeBegunFromNotes

DISCUSSING: Mapping[type[Event], str] = {
    AgendaMarked: "Marked something to talk about.",
    AgendaMarkTakenAway: "Took something off the agenda.",
    CodeMadeFromNotes: "Made a code from {notes} notes of {readers} readers.",
    ThemeProposed: "Put a theme made from {notes} notes before the team.",
    ThemeBegunFromNotes: "Began a theme from {notes} notes of {readers} readers.",
}
