"""How a code is to be used, in the team's words."""

from dataclasses import asdict, dataclass

from counterpoint.kernel.text import normalised


@dataclass(frozen=True, slots=True)
class Guide:
    """What a codebook says of a code beside its name and definition.

    Attributes:
        used_when: When it is given.
        not_used_when: When it is not, though one might think so.
        example: Words that show it, typed by the team.
        citation: The literature it comes from. Source: method, row B2.
        own_word: The participants' name for what the code's own name calls in the
            analysts' way. Source: method, row B7.
        outside: Why the article sets it aside; empty if it does not. Source:
            method, row D1.
    """

    used_when: str = ""
    not_used_when: str = ""
    example: str = ""
    citation: str = ""
    own_word: str = ""
    outside: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """Name each part."""
        return asdict(self)


NOTHING_SAID = Guide()


def tidied(guide: Guide) -> Guide:
    """Bring the parts into their one form; a name stands on one line."""
    parts = {name: normalised(said).strip() for name, said in guide.parts.items()}
    return Guide(**parts | {"own_word": " ".join(parts["own_word"].split())})
