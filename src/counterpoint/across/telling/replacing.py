"""What happens when words are replaced by tokens."""

from collections.abc import Mapping

from counterpoint.across.replacement.model import (
    FileRead,
    OriginalsRead,
    ReplacedTracesCleared,
    TokenAdded,
    TokenRetired,
    WordsReplaced,
    WordsRestored,
)
from counterpoint.kernel.events import Event

REPLACING: Mapping[type[Event], str] = {
    TokenAdded: "Put a token on the list: for a {token_kind}.",
    TokenRetired: "Took a token off the list.",
    WordsReplaced: "Replaced words by a token, in every version.",
    WordsRestored: "Undid a replacement, in every version.",
    OriginalsRead: "Read in the vault what was replaced: {replacements} originals.",
    FileRead: "Took a file out of the vault that a report was read from.",
    ReplacedTracesCleared: "Cleared away the last traces of replaced words.",
}
