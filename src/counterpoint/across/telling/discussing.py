"""What a team does with notes that lie open, and with what nothing covers."""

from collections.abc import Mapping

from counterpoint.article.approach.model import ArticleApproachDeclared
from counterpoint.coding.code.model import CodeMadeFromNotes
from counterpoint.coding.uncoded.model import PassagesLeftUncoded, PassagesTakenUp
from counterpoint.discussion.mark.model import AgendaMarked, AgendaMarkTakenAway
from counterpoint.kernel.events import Event
from counterpoint.theme.proposal.model import ThemeProposed
from counterpoint.theme.theme.model import ThemeBegunFromNotes

DISCUSSING: Mapping[type[Event], str] = {
    AgendaMarked: "Marked something to talk about.",
    AgendaMarkTakenAway: "Took something off the agenda.",
    ArticleApproachDeclared: "Said which approach an article takes: {approach}.",
    CodeMadeFromNotes: "Made a code from {notes} notes of {readers} readers.",
    PassagesLeftUncoded: "Left {passages} passages uncoded, for a reason.",
    PassagesTakenUp: "Took up again what had been left uncoded.",
    ThemeProposed: "Put a theme made from {notes} notes before the team.",
    ThemeBegunFromNotes: "Began a theme from {notes} notes of {readers} readers.",
}
