"""What stands behind the codes in a codebook's file: concepts, and what has changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterpoint.coding.code.model import Code
from counterpoint.coding.concept.model import StandingConcept, upward
from counterpoint.coding.past.comparing import CodebookThen, Compared, Difference, Stood
from counterpoint.kernel.ids import CodeId


@dataclass(frozen=True, slots=True)
class Appendix:
    """A list behind the codes.

    Attributes:
        title: What it lists.
        heads: What stands in each column; the first names the row.
        rows: As many cells as there are heads.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def concepts_appendix(
    concepts: Sequence[StandingConcept],
    names: Mapping[CodeId, str],
    words: Mapping[str, str],
) -> Appendix:
    """List sensitising concepts with their parts, literature and codes.

    Source: method, rows B2 and B4.
    """
    known = {each.concept.id: each.concept for each in concepts}
    rows = tuple(
        (
            " > ".join(known[id_].name for id_ in upward(known, each.concept.id)[::-1]),
            each.concept.definition or words["missing"],
            each.literature or words["missing"],
            ", ".join(names[id_] for id_ in each.code_ids if id_ in names)
            or words["none"],
        )
        for each in concepts
    )
    heads = (words["concept"], words["definition"], words["citation"], words["codes"])
    return Appendix(words["concepts"], heads, rows)


def since_appendix(
    then: CodebookThen, words: Mapping[str, str], became: Mapping[CodeId, str]
) -> Appendix:
    """List what came, went, moved or was worded anew since a time.

    Args:
        then: The codebook then, beside how it stands.
        words: What the file says.
        became: The name of the code into which one that is gone was merged.
    """
    rows = tuple(
        (
            each.path,
            words["merged"].format(code=became[each.code_id])
            if Difference.GONE in each.differences and each.code_id in became
            else ", ".join(words[at] for at in Difference if at in each.differences),
            _was(each, words),
        )
        for each in then.changed
    )
    title = words["since"].format(day=then.at.date().isoformat())
    return Appendix(title, (words["path"], words["change"], words["was"]), rows)


def _was(each: Compared, words: Mapping[str, str]) -> str:
    """Say how a code stood, in what differs from now."""
    if each.then is None:
        return ""
    if each.now is None:
        return each.then.code.definition
    said = []
    if Difference.MOVED in each.differences:
        said.append("; ".join((each.then.path, *each.then.also)))
    before, after = _parts(each.then, words), _parts(each.now, words)
    said += [
        f"{words[name]}: {before[name] or '–'}"
        for name in before
        if before[name] != after[name]
    ]
    return "\n".join(said)


def _parts(stood: Stood, words: Mapping[str, str]) -> dict[str, str]:
    code: Code = stood.code
    plain = {"code": code.name, "definition": code.definition}
    return {**plain, "origin": words[code.origin], **code.guide.parts}
