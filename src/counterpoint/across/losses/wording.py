"""What an account's parts and kinds of things are called; keys of the catalogue."""

from counterpoint.kernel.outcome import KINDS

TITLE = "What was taken, what was changed and what was left"
TAKEN = "Taken"
CHANGED = "Changed on the way"
LEFT = "Left behind"
WHAT = "What"
WHERE = "Where"
WHY = "Why"
NOTHING = "Nothing was changed, and nothing was left."
KIND_NAMES = {
    "reports": "Texts, as reports",
    "themes": "Themes",
    "codes": "Codes",
    "codings": "Codings",
    "members": "People who coded",
    "participants": "Participants",
    "times": "Times in a recording",
    "notes": "Notes and comments",
    "quotes": "Marked places without a code",
    "sets": "Groups of codes or texts",
    "links": "Links between places",
    "drawings": "Drawings",
    "attributes": "Variables and their values",
    "media": "Pictures, sound, film, PDF files",
    "works": "Works of the literature",
    "stories": "Stories",
}


def in_order(kind: str) -> tuple[int, str]:
    """Say where a kind of thing stands in a list; tables by their names, last."""
    return (KINDS.index(kind) if kind in KINDS else len(KINDS)), kind
