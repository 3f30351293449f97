"""Citations as they stand in prose: ``{cite:ID}``, with locators, several together.

The page reads the same grammar in ``frontend/src/stages/manuscript/token.ts``::

    citation = "{cite:" cite (";" cite)* "}"
    cite     = ID (":" option)*
    option   = "author" | "year" | words "|" | a locator, as "p. 7" or "ch. 2"

"author" names the authors in the sentence, "year" leaves them out; words before a
"|" stand in front of the work: "see|".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.manuscript.reference.model import WorkId

CITATION = re.compile(r"\{cite:([^{}\n]+)\}")


class CiteForm(StrEnum):
    """How a work is named where it is cited."""

    PARENTHETICAL = "parenthetical"
    NARRATIVE = "author"
    YEAR = "year"


_FORMS = {form.value: form for form in (CiteForm.NARRATIVE, CiteForm.YEAR)}


@dataclass(frozen=True, slots=True)
class Cite:
    """One work in a citation.

    Attributes:
        locator: Where in it, as it was typed.
        before: Words in front of it: "see", "for example".
    """

    work_id: WorkId
    locator: str = ""
    before: str = ""
    form: CiteForm = CiteForm.PARENTHETICAL

    @property
    def written(self) -> str:
        """As it stands in a citation."""
        form = "" if self.form is CiteForm.PARENTHETICAL else f":{self.form.value}"
        locator = f":{self.locator}" if self.locator else ""
        before = f":{self.before}|" if self.before else ""
        return f"{self.work_id}{form}{before}{locator}"


@dataclass(frozen=True, slots=True)
class Citation:
    """Works that are cited together.

    Attributes:
        written: As it stands in the prose, braces and all.
    """

    written: str
    cites: tuple[Cite, ...]


def citation_of(written: str) -> Citation:
    """Read one citation; what is no known option is its locator."""
    inside = written.removeprefix("{cite:").removesuffix("}")
    return Citation(written, tuple(_cite(each) for each in inside.split(";")))


def citations_in(text: str) -> Iterator[Citation]:
    """Find the citations of a text, in their order."""
    for match in CITATION.finditer(text):
        yield citation_of(match.group())


def works_in(texts: Iterable[str]) -> set[WorkId]:
    """Name the works that texts cite."""
    return {
        cite.work_id
        for text in texts
        for citation in citations_in(text)
        for cite in citation.cites
    }


def written_of(cites: Sequence[Cite]) -> str:
    """Write a citation."""
    return "{cite:" + ";".join(cite.written for cite in cites) + "}"


def recited(text: str, former: WorkId, now: WorkId) -> str:
    """Cite one work wherever another was cited; all else stays as it was."""
    before = re.compile(rf"(?<=[:;]){re.escape(former)}(?=[:;}}])")
    return CITATION.sub(lambda match: before.sub(now, match.group()), text)


def _cite(written: str) -> Cite:
    work_id, *options = (part.strip() for part in written.split(":"))
    form, before = CiteForm.PARENTHETICAL, ""
    locators: list[str] = []
    for option in options:
        if option in _FORMS:
            form = _FORMS[option]
        elif option.endswith("|"):
            before = option.removesuffix("|").strip()
        elif option:
            locators.append(option)
    return Cite(WorkId(work_id), " ".join(locators), before, form)
