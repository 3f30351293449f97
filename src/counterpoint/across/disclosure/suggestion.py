"""Words beside a quote that may give its speaker away. Pure; nothing is recorded.

A suggestion is a word of the team's own prose and a fact of the records that it
agrees with; whether it gives anything away, the authors decide.

Source: method, rows F30 and F56; trap 19.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterpoint.kernel.ids import ArticleId, BlockId, ParticipantId, QuoteId
from counterpoint.manuscript.model import Block, BlockKind
from counterpoint.participant.attribute.definition.model import SAID_SO
from counterpoint.participant.ledger.model import AGE, GENDER, GROUP, Given, Known

WOMAN = frozenset(
    "woman she her hers herself girl mother wife daughter sister grandmother widow"
    " kvinna kvinnan hon henne hennes flicka mamma mor hustru dotter syster".split()
)
MAN = frozenset(
    "man he him his himself boy father husband son brother grandfather widower"
    " mannen han honom hans pojke pappa far make bror".split()
)
GENDERED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("woman", "kvinna", "female"), WOMAN),
    **dict.fromkeys(("man", "male"), MAN),
}
"""By the recorded gender: the words that give it away."""
SHORTEST = 4
"""A shorter value, such as "yes", stands in prose for other reasons."""

_LABEL = re.compile(r"\{label:([^{}\s:]+)\}")
_FIELD = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word near somebody's quote that agrees with a fact of theirs."""

    participant_id: ParticipantId
    given: Given
    article_id: ArticleId
    block_id: BlockId
    word: str


def suggestions(
    article_id: ArticleId,
    blocks: Sequence[Block],
    speakers: Mapping[QuoteId, ParticipantId],
    people: Mapping[ParticipantId, Known],
) -> list[Suggestion]:
    """Find words beside labelled quotes that may give their speakers away.

    The prose right before and right after a quote is looked at, and every block
    that prints a label. Linear in the blocks.

    Args:
        article_id: Whose manuscript.
        blocks: In their order.
        speakers: Who speaks in each quote that prints a label.
        people: What is recorded of them.
    """
    found = {
        (who, given, block.id): Suggestion(who, given, article_id, block.id, word)
        for block, who in _beside(blocks, speakers)
        for given, word in words_telling(block.text, people.get(who, {}))
    }
    return list(found.values())


def _beside(
    blocks: Sequence[Block], speakers: Mapping[QuoteId, ParticipantId]
) -> Iterator[tuple[Block, ParticipantId]]:
    for index, block in enumerate(blocks):
        if block.kind is not BlockKind.PROSE:
            continue
        near = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
        ids = [each.quote_id for each in near if each.quote_id is not None]
        ids += [QuoteId(id_) for id_ in _LABEL.findall(block.text)]
        for who in dict.fromkeys(speakers[id_] for id_ in ids if id_ in speakers):
            yield block, who


def words_telling(text: str, known: Known) -> Iterator[tuple[Given, str]]:
    """Find words of the team's text that agree with a fact of somebody.

    Args:
        text: Prose, a note or a clarification; what is bound in it is passed over.
        known: What is recorded of the person.
    """
    plain = _FIELD.sub(" ", text)
    said = [word.casefold() for word in _WORD.findall(plain)]
    for gender in known.get(GENDER, ()):
        words = GENDERED.get(gender.casefold(), frozenset())
        for word in (each for each in said if each in words):
            yield Given(GENDER, gender), word
            break
    spoken = f" {' '.join(said)} "
    for fact, value in _values(known):
        phrase = " ".join(each.casefold() for each in _WORD.findall(value))
        if len(phrase) >= SHORTEST and f" {phrase} " in spoken:
            yield Given(fact, value), value


def _values(known: Known) -> Iterable[tuple[str, str]]:
    for fact, values in known.items():
        if fact not in {GENDER, AGE, GROUP}:
            for value in values:
                if value not in SAID_SO:
                    yield fact, value
