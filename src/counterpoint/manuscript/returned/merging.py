"""Carrying what was changed in print into the text with its marks. Pure."""

from counterpoint.report.carry import TOKEN, opcodes


def merged(source: str, printed: str, wanted: str) -> str:
    """Change a block's text as its print was changed.

    Words that the text does not hold itself, such as a number that stands in it as
    a reference, stay what they are: they are the study's.

    Args:
        source: The block's text, with references and marks.
        printed: What it printed.
        wanted: What it would print.
    """
    tokens = TOKEN.findall(source)
    was, becomes = TOKEN.findall(printed), TOKEN.findall(wanted)
    places: dict[int, int] = {}
    for what, i1, i2, j1, _ in opcodes(was, tokens):
        if what == "equal":
            places |= {i1 + n: j1 + n for n in range(i2 - i1)}
    made = list(tokens)
    for what, i1, i2, j1, j2 in reversed(opcodes(was, becomes)):
        if what == "equal":
            continue
        new = becomes[j1:j2]
        if i1 == i2:
            at = places.get(i1 - 1)
            at = places.get(i1) if at is None else at + 1
            if at is not None:
                made[at:at] = new
        elif all(n in places for n in range(i1, i2)):
            first, last = places[i1], places[i2 - 1]
            if last - first == i2 - 1 - i1:
                made[first : last + 1] = new
    return "".join(made)
