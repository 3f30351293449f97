"""What is recorded of the text itself. COREQ 27, 29, 30; points 7 to 10, 14, 15."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from counterpoint.across.checklist.fact.ground import Ground
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.gathering import pieces_of
from counterpoint.manuscript.check.model import Check
from counterpoint.manuscript.check.reckoning import quoted_share
from counterpoint.manuscript.claim.verbs import show_grid
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.rendering import rendered
from counterpoint.manuscript.verbs import list_placed_quotes
from counterpoint.quote.model import Attribution
from counterpoint.quote.verbs import list_quotes


def software(_: Ground) -> Iterator[Said]:
    """Name this program and its version."""
    try:
        number = version("counterpoint")
    except PackageNotFoundError:  # a source tree that was never installed
        number = ""
    yield Said("Counterpoint {version}", {"version": number})


def quotes(ground: Ground) -> Iterator[Said]:
    """Tell how many quotes the manuscript prints, and how many without a label."""
    placed = list_placed_quotes(ground.tx, ground.article.id)
    if placed:
        pool = list_quotes(ground.tx, ground.article.id)
        bare = sum(
            each.quote.attribution is Attribution.WITHHELD or each.name is None
            for each in pool
            if each.quote.id in placed
        )
        yield Said(
            "{n} quotes are placed; {bare} of them print no label.",
            {"n": len(placed), "bare": bare},
        )


def grid(ground: Ground) -> Iterator[Said]:
    """Tell how many claims of presence the data hold and printed quotes show."""
    cells = [e for e in show_grid(ground.tx, ground.article.id) if e.claims]
    if cells:
        yield Said(
            "Of {n} places in the grid that the text claims, {held} are in the data and"
            " {shown} are shown by a printed quote.",
            {
                "n": len(cells),
                "held": sum(not each.is_not_in_data for each in cells),
                "shown": sum(not each.is_not_shown for each in cells),
            },
        )


def share(ground: Ground) -> Iterator[Said]:
    """Tell how many of the words are quoted. Linear in the manuscript."""
    material = material_of(ground.tx, ground.article.id)
    quoted, of = quoted_share(pieces_of(material, rendered(material), {}))
    if of:
        yield Said("{quoted} of {of} words are quoted.", {"quoted": quoted, "of": of})


def uncommented(ground: Ground) -> Iterator[Said]:
    """Tell how many quotes no sentence of the authors follows or leads in to."""
    yield Said(
        "The checks find {n} quotes without comment.",
        {"n": ground.found.count(Check.NO_COMMENT)},
    )


def language(ground: Ground) -> Iterator[Said]:
    """Tell what the checks of terminology and of causal wording find."""
    yield Said(
        "The checks find {n} avoided words and {k} wordings of cause.",
        {
            "n": ground.found.count(Check.TERMINOLOGY),
            "k": ground.found.count(Check.CAUSAL),
        },
    )


def emerged(ground: Ground) -> Iterator[Said]:
    """Tell how often the text says that themes emerged."""
    yield Said(
        "The checks find {n} places where themes are said to emerge.",
        {"n": ground.found.count(Check.EMERGED)},
    )


def title(ground: Ground) -> Iterator[Said]:
    """Tell the article's title."""
    yield Said("{title}", {"title": ground.article.title})


def gap(ground: Ground) -> Iterator[Said]:
    """Tell what is not known yet."""
    if ground.article.gap:
        yield Said("{gap}", {"gap": ground.article.gap})


def question(ground: Ground) -> Iterator[Said]:
    """Tell what the article asks."""
    asked = ground.article.question or ground.study.aim
    if asked:
        yield Said("{question}", {"question": asked})
