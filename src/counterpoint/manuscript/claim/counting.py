"""Counting who voices what claims are about. Verbs call it; it asks no permission."""

from collections.abc import Collection, Mapping, Sequence

from counterpoint.article.band.store import list_bands
from counterpoint.coding.code.store import list_codes
from counterpoint.kernel.ids import ArticleId, CodeId, ParticipantId, ThemeId
from counterpoint.manuscript.claim.grid import Voicing
from counterpoint.manuscript.claim.model import OF_PARADOX, About, Claim, ClaimKind
from counterpoint.manuscript.claim.tally import Counted, Tally, tallies_of
from counterpoint.storage.transaction import Transaction
from counterpoint.study.design.store import list_groups
from counterpoint.theme.evidence.model import Place, PlaceKind
from counterpoint.theme.paradox.model import Letter
from counterpoint.theme.paradox.store import list_poles
from counterpoint.theme.theme.store import list_themes
from counterpoint.theme.voice.reading import people_at
from counterpoint.theme.voice.store import Source

People = Mapping[str, set[ParticipantId]]
"""Who has a report in the article, by group."""
Row = tuple[ThemeId, Letter | None, Place]


def voicings(tx: Transaction, article_id: ArticleId) -> list[Voicing]:
    """Count who voices each pole, and each theme that has none, by group."""
    rows = _rows(tx, article_id)
    people, speaking = people_at(tx, article_id, [place for _, _, place in rows])
    of = {group: len(members) for group, members in people.items()}
    return [
        Voicing(
            theme_id,
            letter,
            {group: len(members & who) for group, members in people.items()},
            of,
        )
        for (theme_id, letter, _), who in zip(rows, speaking, strict=True)
    ]


def tallies(
    tx: Transaction, article_id: ArticleId, claims: Collection[Claim]
) -> list[tuple[Tally, ...]]:
    """Say what the data say today of each claim.

    Reads where people speak once for all claims; linear in what speaks for them.
    """
    if not claims:
        return []
    rows = {(theme, letter): place for theme, letter, place in _rows(tx, article_id)}
    codes = {code.id: code.name for code in list_codes(tx.connection, article_id)}
    asked: dict[Source, None] = {}
    for claim in claims:
        asked.update(dict.fromkeys(_sources(claim, rows)))
    people, speaking = people_at(tx, article_id, list(asked))
    who = dict(zip(asked, speaking, strict=True))
    bands = list_bands(tx.connection, article_id)
    groups = {group.key: group.plural for group in list_groups(tx.connection)}
    return [
        tallies_of(claim, _counted(claim, rows, who, people, codes), bands, groups)
        for claim in claims
    ]


def _rows(tx: Transaction, article_id: ArticleId) -> list[Row]:
    rows: list[Row] = []
    for theme in list_themes(tx.connection, article_id):
        poles = list_poles(tx.connection, theme.id)
        for letter, pole in poles.items():
            rows.append((theme.id, letter, Place(PlaceKind.POLE, pole.id)))
        if not poles:
            rows.append((theme.id, None, Place(PlaceKind.THEME, theme.id)))
    return rows


Places = Mapping[tuple[ThemeId, Letter | None], Place]


def _sources(claim: Claim, rows: Places) -> Sequence[Source]:
    """Name the places whose people a claim speaks of; those that are gone are none."""
    about = claim.about
    if claim.kind in OF_PARADOX and about.theme_id is not None:
        both = [rows.get((about.theme_id, letter)) for letter in Letter]
        return [place for place in both if place is not None]
    return [*_place_of(about, rows), *about.code_ids]


def _place_of(about: About, rows: Places) -> list[Source]:
    if about.way_id is not None:
        return [Place(PlaceKind.WAY, about.way_id)]
    place = rows.get((about.theme_id, about.letter)) if about.theme_id else None
    return [] if place is None else [place]


def _counted(
    claim: Claim,
    rows: Places,
    who: Mapping[Source, set[ParticipantId]],
    people: People,
    codes: Mapping[CodeId, str],
) -> Counted:
    groups = {key: people.get(key, set()) for key in claim.groups}
    asked = set[ParticipantId]().union(*groups.values())
    voicing = set[ParticipantId]().union(*(who[s] for s in _sources(claim, rows)))
    poles: dict[Letter, set[ParticipantId]] = {}
    if claim.kind in OF_PARADOX and claim.theme_id is not None:
        for letter in Letter:
            place = rows.get((claim.theme_id, letter))
            poles[letter] = asked & who[place] if place else set()
    return Counted(
        by_group={key: (len(own & voicing), len(own)) for key, own in groups.items()},
        poles={letter: len(those) for letter, those in poles.items()},
        both=len(poles[Letter.A] & poles[Letter.B]) if poles else 0,
        codes=[
            (codes.get(code_id, ""), len(asked & who[code_id]))
            for code_id in (
                claim.about.code_ids if claim.kind is ClaimKind.LISTED else ()
            )
        ],
    )
