"""Which words an article's authors use for whom, which they avoid, and why.

The policy speaks of the authors' own prose alone: participants' words and those of
the literature stay as they are, and nothing is ever replaced.

Source: method, rows M55 to M58.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.text import normalised


class TermEmptyError(InputError):
    """A term says which word is used."""


class TermTwiceError(InputError):
    """One word is preferred and avoided, or stands at two terms."""


@dataclass(frozen=True, slots=True)
class ArticleTermsSet(Event):
    """An article's terminology policy was stated."""

    about: ClassVar[str] = "article_id"

    article_id: ArticleId
    terms: int
    wording_digest: str


@dataclass(frozen=True, slots=True)
class Term:
    """One preferred word, and the words it stands instead of.

    Attributes:
        avoided: Words the authors do not use themselves; may be none.
    """

    preferred: str
    avoided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TerminologyPolicy:
    """What an article's authors call whom.

    Attributes:
        reason: Why the words were chosen; prints in the method text.
        reference: Where the choice comes from, as the article would cite it.
        exceptions: Where other words stand knowingly, one a line.
    """

    terms: tuple[Term, ...] = ()
    reason: str = ""
    reference: str = ""
    exceptions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        used: set[str] = set()
        for term in self.terms:
            if not term.preferred:
                msg = "Write the word that you use, then those you avoid."
                raise TermEmptyError(msg)
            for word in (term.preferred, *term.avoided):
                if word.casefold() in used:
                    msg = "Let each word stand once: used, or avoided for one other."
                    raise TermTwiceError(msg)
                used.add(word.casefold())

    @property
    def wording(self) -> str:
        """All of it, as history witnesses it."""
        terms = [", ".join([term.preferred, *term.avoided]) for term in self.terms]
        return "\n".join([*terms, self.reason, self.reference, *self.exceptions])


def made_policy(
    terms: Iterable[Term],
    reason: str = "",
    reference: str = "",
    exceptions: Iterable[str] = (),
) -> TerminologyPolicy:
    """Bring a policy's words into their one form; empty words are left out.

    Raises:
        TermEmptyError: A term has no preferred word.
        TermTwiceError: A word stands twice.
    """
    return TerminologyPolicy(
        terms=tuple(Term(_line(t.preferred), _lines(t.avoided)) for t in terms),
        reason=normalised(reason).strip(),
        reference=_line(reference),
        exceptions=_lines(exceptions),
    )


def _lines(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in map(_line, given) if line)


def _line(given: str) -> str:
    return " ".join(normalised(given).split())
