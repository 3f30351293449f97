"""A small manuscript, made without a database."""

from dataclasses import replace

from counterpoint.kernel.ids import (
    ArticleId,
    BlockId,
    ParticipantId,
    QuoteId,
    ReportId,
    ThemeId,
)
from counterpoint.kernel.spans import Anchor, Span
from counterpoint.manuscript.model import Block, BlockKind, Content
from counterpoint.manuscript.rendering import Interviewed, Material
from counterpoint.quote.model import (
    Attribution,
    Paragraph,
    Quote,
    QuoteInPrint,
    Voice,
)
from counterpoint.theme.theme.model import Theme, ThemeKind, ThemeState

ARTICLE = ArticleId("a")
DOOR = Theme(
    ThemeId("t1"),
    ARTICLE,
    ThemeKind.PARADOX,
    title="A Door to Close and Somebody Who Knocks",
    short="the door and the knock",
    definition="",
    state=ThemeState.FORMULATED,
    position=1.0,
)
ANCHOR = Anchor(Span(0, 6), "Words.", "", "")
INTERVIEWED = (
    Interviewed("users", "user", "users", 40),
    Interviewed("professionals", "professional", "professionals", 15),
)


def quoted(
    id_: str,
    *paragraphs: str,
    label: str | None = "7",
    attribution: Attribution = Attribution.TRAILING,
    is_stale: bool = False,
) -> QuoteInPrint:
    """Give a quote; a paragraph with a question mark at its end is a question."""
    reason = "Few live there." if attribution is Attribution.WITHHELD else ""
    quote = Quote(
        QuoteId(id_),
        ARTICLE,
        ReportId("r"),
        1,
        (ANCHOR,),
        attribution=attribution,
        withheld_reason=reason,
    )
    cut = tuple(
        Paragraph(Voice.QUESTION if text.endswith("?") else Voice.OWN, text)
        for text in paragraphs or ("Words.",)
    )
    person = ParticipantId(f"person-{label}") if label else None
    return QuoteInPrint(quote, "user-07", person, label, "users", cut, is_stale)


def prose(text: str) -> Block:
    """Write a block of prose."""
    return shown(Content(BlockKind.PROSE, text))


def heading(text: str) -> Block:
    """Write a heading."""
    return shown(Content(BlockKind.HEADING, text))


def themed(theme_id: str = "t1") -> Block:
    """Head a theme."""
    return shown(Content(BlockKind.THEME, theme_id=ThemeId(theme_id)))


def placed(quote_id: str) -> Block:
    """Place a quote."""
    return shown(Content(BlockKind.QUOTE, quote_id=QuoteId(quote_id)))


def made_of(
    *blocks: Block,
    quotes: tuple[QuoteInPrint, ...] = (),
    interviewed: tuple[Interviewed, ...] = INTERVIEWED,
    is_synthetic: bool = False,
) -> Material:
    """Put blocks, numbered in their order, into a manuscript."""
    return Material(
        title="Keys",
        is_synthetic=is_synthetic,
        blocks=[
            replace(block, id=BlockId(f"b{n}"), position=float(n))
            for n, block in enumerate(blocks, 1)
        ],
        themes={DOOR.id: DOOR},
        quotes={each.quote.id: each for each in quotes},
        interviewed=interviewed,
    )


def whole() -> Material:
    """Give a manuscript with everything that one can hold."""
    return made_of(
        heading("Findings & other <things>"),
        prose(
            "{n:users} users spoke.\n\nSo did {n:professionals} \\*professionals\\*."
        ),
        themed(),
        prose("{label:q1} said, of {theme:t1:short}, on page 3 of 5:"),
        placed("q1"),
        placed("q2"),
        prose("1. It was not a list. 🔑"),
        quotes=(
            quoted("q1", "I stayed.", attribution=Attribution.LEAD_IN),
            quoted("q2", "They let me.", "How?", "With coffee.", label="XV"),
        ),
        is_synthetic=True,
    )


def shown(content: Content) -> Block:
    """Give a block that shows something."""
    return Block(BlockId("b"), ARTICLE, content, 0.0)
