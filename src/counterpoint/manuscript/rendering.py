"""From blocks to paragraphs: numbers, labels and titles filled in, faults named.

The page, the .docx and the .md all show what is made here, so that the
preview is what will be printed. Labels are fields and never read out of text.

Source: method, rows F1-F6, F23, F29, F41, X1, X2; traps 12 to 16.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.ids import BlockId, QuoteId, ThemeId
from counterpoint.manuscript.model import Block, BlockKind
from counterpoint.manuscript.number import LARGEST_IN_WORDS, written
from counterpoint.quote.model import QuoteInPrint, Voice
from counterpoint.quote.sign import legend
from counterpoint.theme.theme.model import Theme

NOTICE = "Synthetic data: invented people and words"
ALL = "all"

TOKEN = re.compile(r"\{(n|theme|label):([^{}\s:]+)(?::(short))?\}")
_SENTENCE_END = re.compile(r"(?:^|[.!?][\"”’»)\]]*\s+)[\"“‘«(\[]*$")
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|cf|vs|ca|approx|no|nos|p|pp|al|fig|dr|mr|mrs|ms)\.\s+$",
    re.IGNORECASE,
)


class Style(StrEnum):
    """What a paragraph is in print."""

    NOTICE = "notice"
    TITLE = "title"
    HEADING1 = "heading1"
    HEADING2 = "heading2"
    PROSE = "prose"
    QUOTE = "quote"
    QUESTION = "question"


class BoundKind(StrEnum):
    """What a run's words come from."""

    COUNT = "count"
    LABEL = "label"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a run of words is bound to.

    Attributes:
        key: A group's key or "all"; a participant's id; or a theme's id.
    """

    kind: BoundKind
    key: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a paragraph that come from one place."""

    text: str
    bound: Bound | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paragraph as it will print, and what is wrong with it.

    Attributes:
        block_id: The block it comes from; the title and the sample have none.
        runs: None at all where something is missing; nothing is printed then.
        problems: Sentences for the authors; they are never printed.
    """

    block_id: BlockId | None
    style: Style
    runs: tuple[Run, ...]
    problems: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Interviewed:
    """How many of a group were interviewed."""

    group: str
    singular: str
    plural: str
    number: int


@dataclass(frozen=True, slots=True)
class Material:
    """All that a manuscript is made of.

    Attributes:
        is_synthetic: Whether the people and their words are invented.
        interviewed: The article's groups in their order.
    """

    title: str
    is_synthetic: bool
    blocks: Sequence[Block]
    themes: Mapping[ThemeId, Theme]
    quotes: Mapping[QuoteId, QuoteInPrint]
    interviewed: Sequence[Interviewed]


def rendered(material: Material) -> list[Rendered]:
    """Give a manuscript's paragraphs in their order."""
    paragraphs = []
    if material.is_synthetic:
        paragraphs.append(Rendered(None, Style.NOTICE, (Run(NOTICE),)))
    paragraphs.append(Rendered(None, Style.TITLE, (Run(material.title),)))
    sample = sample_sentence(material.interviewed)
    if sample:
        paragraphs.append(Rendered(None, Style.PROSE, sample))
    for index, block in enumerate(material.blocks):
        match block.kind:
            case BlockKind.HEADING:
                style = Style.HEADING1
                paragraphs.append(Rendered(block.id, style, (Run(block.text),)))
            case BlockKind.THEME:
                paragraphs.append(_theme_heading(material, index))
            case BlockKind.PROSE:
                paragraphs += _prose(material, block)
            case BlockKind.QUOTE:
                paragraphs += _quote(material, index)
    return [*paragraphs, *_legend(material, paragraphs)]


def _legend(material: Material, printed: Sequence[Rendered]) -> Iterator[Rendered]:
    """Say what the signs in the quotes mean, where there are any. Source: row F28."""
    quoted = [each.text for each in printed if each.style is Style.QUOTE]
    placed = {block.quote_id for block in material.blocks}
    shown = (each for id_, each in material.quotes.items() if id_ in placed)
    said = legend(quoted, clarified=any(each.clarifications for each in shown))
    if said:
        yield Rendered(None, Style.NOTICE, (Run(said),))


def sample_sentence(interviewed: Sequence[Interviewed]) -> tuple[Run, ...]:
    """Say who was interviewed: "Forty users and 15 professionals …".

    Source: method, rows M19 and X5.
    """
    groups = [group for group in interviewed if group.number]
    runs: list[Run] = []
    for n, group in enumerate(groups):
        if n:
            runs.append(Run(" and " if n == len(groups) - 1 else ", "))
        number = written(group.number, begins_sentence=not n)
        runs.append(Run(number, Bound(BoundKind.COUNT, group.group)))
        runs.append(Run(f" {group.singular if group.number == 1 else group.plural}"))
    if not groups:
        return ()
    alone = len(groups) == 1 and groups[0].number == 1
    return (*runs, Run(" was interviewed." if alone else " were interviewed."))


def begins_sentence(before: str) -> bool:
    """Whether the next word is the first of a sentence."""
    return bool(_SENTENCE_END.search(before)) and not _ABBREVIATION.search(before)


def _theme_heading(material: Material, index: int) -> Rendered:
    block = material.blocks[index]
    theme = material.themes.get(block.theme_id or ThemeId(""))
    if theme is None:
        problem = "This theme was retired; take its heading out, or bring it back."
        return Rendered(block.id, Style.HEADING2, (), (problem,))
    runs = (Run(theme.title, Bound(BoundKind.THEME, theme.id)),)
    problems = () if _has_quote(material.blocks[index + 1 :]) else (_NO_QUOTE,)
    return Rendered(block.id, Style.HEADING2, runs, problems)


_NO_QUOTE = "No quote stands under this theme; place one from the pool."


def _has_quote(following: Sequence[Block]) -> bool:
    for block in following:
        if block.kind is BlockKind.QUOTE:
            return True
        if block.kind in (BlockKind.THEME, BlockKind.HEADING):
            return False
    return False


def _prose(material: Material, block: Block) -> Iterator[Rendered]:
    for line in block.text.split("\n"):
        if not line.strip():
            continue
        runs: list[Run] = []
        problems: list[str] = []
        at = 0
        for match in TOKEN.finditer(line):
            _add(runs, line[at : match.start()])
            run, problem = _filled(material, match, "".join(r.text for r in runs))
            runs.append(run)
            if problem:
                problems.append(problem)
            at = match.end()
        _add(runs, line[at:])
        yield Rendered(block.id, Style.PROSE, tuple(runs), tuple(problems))


def _add(runs: list[Run], text: str) -> None:
    if text:
        runs.append(Run(text))


def _filled(
    material: Material, match: re.Match[str], before: str
) -> tuple[Run, str | None]:
    kind, key, short = match.groups()
    if kind == "n" and not short:
        return _count(material, key, match.group(), begins=begins_sentence(before))
    if kind == "theme":
        theme = material.themes.get(ThemeId(key))
        if theme is not None:
            name = (theme.short or theme.title) if short else theme.title
            if begins_sentence(before):
                name = name[0].upper() + name[1:]
            return Run(name, Bound(BoundKind.THEME, theme.id)), None
    if kind == "label" and not short:
        quote = material.quotes.get(QuoteId(key))
        if quote is not None and quote.name is not None:
            bound = Bound(BoundKind.LABEL, str(quote.participant_id))
            return Run(quote.name, bound), None
        if quote is not None:
            problem = "Nobody said who speaks in the quote that is named here."
            return Run(match.group()), problem
    return Run(match.group()), _unknown(match.group())


def _count(
    material: Material, key: str, typed: str, *, begins: bool
) -> tuple[Run, str | None]:
    numbers = {group.group: group.number for group in material.interviewed}
    number = sum(numbers.values()) if key == ALL else numbers.get(key)
    if number is None:
        return Run(typed), _unknown(typed)
    problem = None
    if begins and number > LARGEST_IN_WORDS:
        problem = f"Begin the sentence with a word instead of the number {number}."
    text = written(number, begins_sentence=begins)
    return Run(text, Bound(BoundKind.COUNT, key)), problem


def _unknown(typed: str) -> str:
    return f"Nothing is known by the name {typed}; choose it from the list again."


def _quote(material: Material, index: int) -> Iterator[Rendered]:
    block = material.blocks[index]
    quote = material.quotes.get(block.quote_id or QuoteId(""))
    if quote is None:
        problem = "This quote was retired; take it out here, or bring it back."
        yield Rendered(block.id, Style.QUOTE, (), (problem,))
        return
    problems = [*quote.problems]
    if quote.is_held_back:  # refused, or naming somebody: no word is printed
        yield Rendered(block.id, Style.QUOTE, (), tuple(problems))
        return
    if quote.quote.attribution.leads and not _is_led_in(material, index):
        field = f"{{label:{quote.quote.id}}}"
        problems.append(f"Name the speaker in the prose before the quote: {field}")
    last = len(quote.paragraphs) - 1
    for n, paragraph in enumerate(quote.paragraphs):
        is_question = paragraph.voice is Voice.QUESTION
        runs = [Run(paragraph.text)]
        if n == last and quote.printed:
            bound = Bound(BoundKind.LABEL, str(quote.participant_id))
            runs.append(Run(f" {quote.printed}", bound))
        style = Style.QUESTION if is_question else Style.QUOTE
        yield Rendered(block.id, style, tuple(runs), () if n else tuple(problems))
    if quote.quote.context_note:  # method, row F58
        yield Rendered(block.id, Style.PROSE, (Run(quote.quote.context_note),))


def _is_led_in(material: Material, index: int) -> bool:
    """Whether the prose since the last heading names this quote's speaker.

    Any quote of the same person serves: one lead-in may carry two quotes.
    """
    wanted = material.quotes[material.blocks[index].quote_id or QuoteId("")]
    for block in reversed(material.blocks[:index]):
        if block.kind in (BlockKind.HEADING, BlockKind.THEME):
            return False
        for kind, key, _ in TOKEN.findall(block.text):
            named = material.quotes.get(QuoteId(key)) if kind == "label" else None
            if named is not None and named.participant_id == wanted.participant_id:
                return True
    return False
