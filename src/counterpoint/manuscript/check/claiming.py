"""Checks of what sentences claim of groups, as the grid of claims holds them.

Source: method, row F14; section 2b, the grid; section 6.6, picture 5.
"""

from collections.abc import Iterator, Mapping, Sequence

from counterpoint.kernel.ids import ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.check.model import Check, Finding
from counterpoint.manuscript.claim.model import BoundClaim, Claim, GridCell
from counterpoint.theme.theme.model import Theme


def claims_held(
    claims: Sequence[BoundClaim],
    grid: Sequence[GridCell],
    themes: Mapping[ThemeId, Theme],
    groups: Mapping[str, str],
) -> Iterator[Finding]:
    """Tell cells that are claimed and not shown, or not found in the data at all.

    Args:
        claims: All of the article; those whose sentence is gone are told too.
        grid: Of the claims that stand.
        themes: By id.
        groups: The plural of each group's name, by key.
    """
    by_id = {each.claim.id: each.claim for each in claims}
    for each in claims:
        if each.is_stale:
            yield _about(
                Check.CLAIM_GONE,
                each.claim,
                Said(
                    "The sentence that this claim was bound to has changed;"
                    " bind it anew."
                ),
            )
    for cell in grid:
        if not cell.claims:
            continue
        claim = by_id[cell.claims[0]]
        values: dict[str, str | int] = {
            "group": groups.get(cell.group, cell.group),
            "theme": _name(themes, cell),
        }
        if cell.is_not_in_data:
            said = "Said of {group} at {theme}; nobody of them was found to voice it."
            yield _about(Check.NOT_IN_DATA, claim, Said(said, values))
        elif cell.is_not_shown:
            said = "Said of {group} at {theme}; no placed quote of theirs shows it."
            yield _about(Check.NOT_SHOWN, claim, Said(said, values))


def _about(check: Check, claim: Claim, reason: Said) -> Finding:
    """Make a finding of a claim; its cell tells it from others of the sentence."""
    cell = "\x00".join(str(each) for each in reason.values.values())
    return Finding(
        check=check,
        place=claim.block_id,
        start=0,
        end=0,
        words="",
        sentence=f"{claim.text}\x00{cell}",
        reason=reason,
    )


def _name(themes: Mapping[ThemeId, Theme], cell: GridCell) -> str:
    theme = themes.get(cell.theme_id)
    name = (theme.short or theme.title) if theme else ""
    return f"{name}, {cell.letter.upper()}" if cell.letter else name
