"""From blocks to paragraphs: numbers, labels and titles filled in, faults named.

Source: method, rows E2, D4-D8, F1-F6, F23, F29, F41, F44, X1, X2.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from counterpoint.kernel.ids import QuoteId, ThemeId
from counterpoint.manuscript.filling import begins_sentence, filled
from counterpoint.manuscript.formula.model import problems_of
from counterpoint.manuscript.ingredient import Interviewed, Material
from counterpoint.manuscript.markup import references_in
from counterpoint.manuscript.model import Block, BlockKind, PictureKey, TableKey
from counterpoint.manuscript.number import written
from counterpoint.manuscript.paragraph import (
    Bound,
    BoundKind,
    Drawn,
    Emphasis,
    Grid,
    Rendered,
    Run,
    Style,
)
from counterpoint.manuscript.reference.face import Face
from counterpoint.manuscript.reference.token import citations_in
from counterpoint.manuscript.table.wording import caption_of, words_of
from counterpoint.quote.model import Voice
from counterpoint.quote.sign import legend

__all__ = [
    "NOTICE",
    "Bound",
    "BoundKind",
    "Drawn",
    "Emphasis",
    "Grid",
    "Interviewed",
    "Material",
    "Rendered",
    "Run",
    "Style",
    "begins_sentence",
    "rendered",
    "sample_sentence",
]

NOTICE = "Synthetic data: invented people and words"

_HEADINGS = (BlockKind.HEADING, BlockKind.THEME, BlockKind.DISCUSSION)


def rendered(material: Material) -> list[Rendered]:
    """Give a manuscript's paragraphs in their order; an epigraph comes first."""
    paragraphs = []
    if material.is_synthetic:
        paragraphs.append(Rendered(None, Style.NOTICE, (Run(NOTICE),)))
    paragraphs.append(Rendered(None, Style.TITLE, (Run(material.title),)))
    blocks = list(enumerate(material.blocks))
    epigraphs = [each for each in blocks if each[1].kind is BlockKind.EPIGRAPH]
    for index, block in epigraphs:
        paragraphs += _epigraph(material, index, block)
    sample = sample_sentence(material.interviewed)
    if sample:
        paragraphs.append(Rendered(None, Style.PROSE, sample))
    for index, block in blocks:
        if block.kind is not BlockKind.EPIGRAPH:
            paragraphs += _RENDERERS[block.kind](material, index, block)
    return [*paragraphs, *_legend(material, paragraphs), *_references(material)]


def _references(material: Material) -> Iterator[Rendered]:
    """List the works that the text cites, as the style prints them. Source: row D24."""
    listed = material.printed.listed
    if listed:
        heading = words_of(material.language)["references"]
        yield Rendered(None, Style.HEADING1, (Run(heading),))
    for _, words in listed:
        runs = tuple(Run(each.text, emphasis=_FACES[each.face]) for each in words)
        yield Rendered(None, Style.REFERENCE, runs)


_FACES = {
    Face.PLAIN: None,
    Face.ITALIC: Emphasis.ITALIC,
    Face.BOLD: Emphasis.BOLD,
}


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


def _epigraph(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    """Print an epigraph; a citation may stand for its author and year."""
    content = block.content
    source = ", ".join(part for part in (content.author, content.year) if part)
    problems: tuple[str, ...] = ()
    cites = any(citations_in(content.author))
    if not content.author or not (content.year or cites):
        problems = ("Name who wrote the epigraph, and in which year.",)
    if not content.text:
        problems = ("Write the words of the epigraph, or take it out.",)
    runs = (Run(content.text),) if content.text else ()
    yield Rendered(block.id, Style.EPIGRAPH, runs, problems)
    if source and runs:
        named, unknown = filled(material, source)
        yield Rendered(block.id, Style.EPIGRAPH_SOURCE, named, unknown)


def _heading(_: Material, _index: int, block: Block) -> Iterator[Rendered]:
    style = Style.HEADING1 if block.content.level == 1 else Style.HEADING2
    yield Rendered(block.id, style, (Run(block.text),))


def _theme_heading(material: Material, index: int, block: Block) -> Iterator[Rendered]:
    theme = material.themes.get(block.theme_id or ThemeId(""))
    if theme is None:
        problem = "This theme was retired; take its heading out, or bring it back."
        yield Rendered(block.id, Style.HEADING2, (), (problem,))
        return
    runs = (Run(theme.title, Bound(BoundKind.THEME, theme.id)),)
    problems = () if _has_quote(material.blocks[index + 1 :]) else (_NO_QUOTE,)
    yield Rendered(block.id, Style.HEADING2, runs, problems)


_NO_QUOTE = "No quote stands under this theme; place one from the pool."


def _has_quote(following: Sequence[Block]) -> bool:
    for block in following:
        if block.kind is BlockKind.QUOTE:
            return True
        if block.kind in _HEADINGS and block.content.level == 1:  # not a sub-heading
            return False
    return False


def _discussion(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    theme = material.themes.get(block.theme_id or ThemeId(""))
    problems: tuple[str, ...] = ()
    if theme is None:
        problems = ("The theme of this part was retired; take the part out.",)
    elif not theme.state.is_settled:
        problems = ("The team has not agreed on the theme of this part yet.",)
    yield Rendered(block.id, Style.HEADING2, (Run(block.text),), problems)


def _prose(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    for line in block.text.split("\n"):
        if line.strip():
            runs, problems = filled(material, line)
            yield Rendered(block.id, Style.PROSE, runs, problems)


def _formula(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    plurals = {group.group: group.plural for group in material.interviewed}
    problems = problems_of(
        block.text,
        block.content.groups,
        material.condensed.get(block.id, ()),
        plurals,
    )
    quoted = words_of(material.language)["quoted"]
    runs = (Run(quoted.format(text=block.text)),) if block.text else ()
    yield Rendered(block.id, Style.FORMULA, runs, problems)


def _table(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    key = block.content.key
    if not isinstance(key, TableKey):
        return
    caption = block.text or caption_of(key, material.language)
    yield from _caption(material, block, caption)
    grid = material.tables.get(key, Grid((), ()))
    problems = () if grid.rows else ("Nothing stands in this table yet.",)
    shown = grid if grid.rows else None
    yield Rendered(block.id, Style.TABLE, (), problems, grid=shown)
    for note in grid.notes if grid.rows else ():
        yield Rendered(block.id, Style.TABLE_NOTE, (Run(note),))


def _picture(material: Material, _index: int, block: Block) -> Iterator[Rendered]:
    theme = material.themes.get(block.theme_id or ThemeId(""))
    key = block.content.key
    if theme is None or not isinstance(key, PictureKey):
        problem = "The theme of this picture was retired; take the picture out."
        yield Rendered(block.id, Style.PICTURE, (), (problem,))
        return
    yield Rendered(block.id, Style.PICTURE, (), drawn=Drawn(key, theme.id))
    yield from _caption(material, block, block.text or theme.title)


def _caption(material: Material, block: Block, text: str) -> Iterator[Rendered]:
    number = material.number_of(block.id, block.kind)
    name = words_of(material.language)[block.kind.value].format(number=number)
    bound = Bound(BoundKind(block.kind.value), block.id)
    runs, problems = filled(material, text)
    yield Rendered(block.id, Style.CAPTION, (Run(name, bound), *runs), problems)


def _quote(material: Material, index: int, block: Block) -> Iterator[Rendered]:
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
        if block.kind in _HEADINGS:
            return False
        if block.kind is not BlockKind.PROSE:
            continue
        for asked in references_in(block.text):
            is_label = asked.kind == "label" and asked.more is None
            named = material.quotes.get(QuoteId(asked.key)) if is_label else None
            if named is not None and named.participant_id == wanted.participant_id:
                return True
    return False


_Renderer = Callable[[Material, int, Block], Iterator[Rendered]]
_RENDERERS: Mapping[BlockKind, _Renderer] = {
    BlockKind.HEADING: _heading,
    BlockKind.THEME: _theme_heading,
    BlockKind.PROSE: _prose,
    BlockKind.QUOTE: _quote,
    BlockKind.FORMULA: _formula,
    BlockKind.DISCUSSION: _discussion,
    BlockKind.TABLE: _table,
    BlockKind.PICTURE: _picture,
}
"""All kinds but the epigraph, which prints before them."""
