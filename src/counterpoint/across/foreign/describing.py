"""A code's description, where another program's format has room for one text."""

from counterpoint.coding.code.guide import Guide
from counterpoint.coding.code.model import Code, Origin
from counterpoint.theme.paradox.model import Letter, PoleWords

_SAID = {
    "used_when": "Use when: ",
    "not_used_when": "Do not use when: ",
    "example": "Example: ",
    "own_word": "Participants' name: ",
    "citation": "Literature: ",
    "outside": "Outside this article: ",
}


def described(code: Code) -> str:
    """Write all that the codebook says of a code, the definition first.

    Source: method, rows B2 and B7.
    """
    return described_as(code.definition, code.guide, code.origin)


def described_as(definition: str, guide: Guide, origin: Origin) -> str:
    """Write what these parts say, as they stand in one description."""
    said = [definition] if definition else []
    parts = guide.parts
    said += [head + parts[name] for name, head in _SAID.items() if parts[name]]
    if origin is not Origin.DATA:
        said.append(f"Comes from: {origin}")
    return "\n\n".join(said)


def pole_name(letter: Letter, words: PoleWords) -> str:
    """Name a pole as the code that it leaves as."""
    return f"{letter.value}: {words.name or words.own_wording}"


def pole_about(words: PoleWords) -> str:
    """Write what is said of a pole, as it stands in one description."""
    said = (words.own_wording, words.gives, words.costs, words.exaggerated)
    return "\n".join(filter(None, said))
