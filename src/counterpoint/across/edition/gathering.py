"""From what a team chose to the pages: sides, words, ways, findings; what is left."""

from collections.abc import Iterator, Mapping, Sequence

from counterpoint.across.edition import wording
from counterpoint.across.edition.model import (
    Extract,
    Left,
    Offer,
    Pages,
    Side,
    ThemePage,
)
from counterpoint.across.edition.naming import Known, likes_in, named_in
from counterpoint.across.prose.language import catalogue_in
from counterpoint.article.author.store import list_authors
from counterpoint.kernel.ids import QuoteId, ThemeId
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.claim.model import OF_NOBODY, Claim
from counterpoint.manuscript.claim.verbs import list_claims
from counterpoint.manuscript.edition.model import PieceKind, Speakers, hindrance
from counterpoint.manuscript.edition.verbs import Choices
from counterpoint.manuscript.filling import filled
from counterpoint.manuscript.markup import references_in
from counterpoint.manuscript.material import material_of
from counterpoint.manuscript.rendering import NOTICE, Interviewed, Material
from counterpoint.participant.consent.model import ConsentScope, taken_back
from counterpoint.participant.consent.store import said_by_person
from counterpoint.participant.person.store import list_labels
from counterpoint.quote.model import QuoteInPrint, Voice
from counterpoint.storage.transaction import Transaction
from counterpoint.study.limitation.store import list_limitations
from counterpoint.study.member.store import list_members
from counterpoint.study.service.store import list_services
from counterpoint.theme.paradox.model import Letter, Pole
from counterpoint.theme.paradox.store import find_paradox, list_poles, list_ways
from counterpoint.theme.theme.model import Theme

SMALLEST = 3
"""A group of fewer people is told of together with the others. Invariant 28."""


class Gathering:
    """Makes the pages of one edition. Lives no longer than the verb that made it."""

    def __init__(self, tx: Transaction, choices: Choices, language: str) -> None:
        self._tx = tx
        self._choices = choices
        self._language = language
        self._find = catalogue_in(language)
        self._material: Material = material_of(tx, choices.edition.article_id)
        said = said_by_person(tx.connection)
        self._unshared = {
            id_ for id_, own in said.items() if ConsentScope.ARCHIVE in taken_back(own)
        }

    def pages(self) -> Pages:
        """Give the whole edition. Linear in the manuscript, its quotes and claims."""
        edition, material = self._choices.edition, self._material
        themes = tuple(self._theme(each) for each in self._themes())
        limits = list_limitations(self._tx.connection)
        pages = Pages(
            language=self._language,
            title=edition.title or material.title,
            notice=self._say(Said(NOTICE)) if material.is_synthetic else "",
            foreword=edition.foreword,
            sample=self._sample(),
            reading=self._say(
                wording.READING
                if any(each.sides for each in themes)
                else wording.READING_ONE
            ),
            themes=themes,
            limitations=(
                self._say(wording.CHOSE_TO),
                *(_sentence(each.text) for each in limits),
            ),
            caution=tuple(self._say(each) for each in wording.CAUTION),
            authors=self._authors(),
            words={key: self._say(each) for key, each in wording.HEADINGS.items()},
            offers=tuple(self._offers()),
            left=tuple(self._left()),
        )
        return self._held_against_names(pages)

    def _held_against_names(self, pages: Pages) -> Pages:
        connection = self._tx.connection
        article_id = self._choices.edition.article_id
        authors = {each.member_id for each in list_authors(connection, article_id)}
        members = list_members(connection)
        known = Known(
            members=tuple(each.name for each in members if each.id not in authors),
            services=tuple(each.code for each in list_services(connection)),
            labels=frozenset(list_labels(connection).values()),
        )
        texts = list(pages.texts())
        return Pages(
            **{name: getattr(pages, name) for name in Pages.__slots__}
            | {
                "names": tuple(named_in(texts, known)),
                "name_likes": likes_in(pages.sentences()),
            }
        )

    def _say(self, said: Said) -> str:
        return self._find(said.sentence).format_map(dict(said.values))

    def _themes(self) -> list[Theme]:
        """Give the chosen themes in their own order."""
        chosen = {each.theme_id for each in self._choices.pieces}
        known = [each for each in self._material.themes.values() if each.id in chosen]
        return sorted(known, key=lambda each: each.position)

    def _theme(self, theme: Theme) -> ThemePage:
        connection = self._tx.connection
        paradox = find_paradox(connection, theme.id)
        plain = next(e.plain for e in self._choices.pieces if e.theme_id == theme.id)
        poles = list_poles(connection, theme.id) if paradox else {}
        quotes = [each for each in self._extracts() if each.quote.theme_id == theme.id]
        tension = paradox.tension if paradox else theme.definition
        return ThemePage(
            title=theme.title,
            tension=plain or tension,
            joint=paradox.joint if paradox else "",
            sides=tuple(
                self._side(poles[letter], quotes) for letter in Letter if poles
            ),
            together=tuple(
                self._extract(each)
                for each in quotes
                if not poles or len(each.quote.poles) != 1
            ),
            ways=tuple(
                _sentence(each.text) for each in list_ways(connection, theme.id)
            ),
            findings=tuple(self._findings(theme.id)),
        )

    def _side(self, pole: Pole, quotes: Sequence[QuoteInPrint]) -> Side:
        words = pole.words
        mine = [each for each in quotes if each.quote.poles == {pole.letter}]
        return Side(
            words=words.shown,
            gives=words.gives,
            costs=words.costs,
            exaggerated=words.exaggerated,
            extracts=tuple(self._extract(each) for each in mine),
        )

    def _extract(self, quote: QuoteInPrint) -> Extract:
        paragraphs = tuple(
            (each.text, each.voice is Voice.QUESTION) for each in quote.paragraphs
        )
        shows = self._choices.edition.speakers is Speakers.GROUP
        return Extract(paragraphs, self._speaker(quote) if shows else "")

    def _speaker(self, quote: QuoteInPrint) -> str:
        """Name the group, unless so few are in it that it would point to somebody."""
        groups = {each.group: each for each in self._material.interviewed}
        group = groups.get(quote.group or "")
        if group is None or group.number < SMALLEST:
            return ""
        return group.singular

    def _chosen(self, kind: PieceKind) -> Mapping[str, None]:
        pieces = (each for each in self._choices.pieces if each.kind is kind)
        return dict.fromkeys(each.object_id for each in pieces)

    def _extracts(self) -> Iterator[QuoteInPrint]:
        """Give the chosen words that may be handed out today, in the pool's order."""
        chosen = self._chosen(PieceKind.EXTRACT)
        for id_, quote in self._material.quotes.items():
            if id_ in chosen and self._hindrance(quote) is None:
                yield quote

    def _standing_claims(self) -> dict[str, Claim]:
        """Give sentences about people; one about words alone is a piece of another."""
        article_id = self._choices.edition.article_id
        bound = list_claims(self._tx, article_id)
        return {
            each.claim.id: each.claim
            for each in bound
            if not each.is_stale and each.claim.kind not in OF_NOBODY
        }

    def _findings(self, theme_id: ThemeId) -> Iterator[str]:
        """Give the chosen sentences about a theme that name no speaker."""
        claims = self._standing_claims()
        for id_ in self._chosen(PieceKind.FINDING):
            claim = claims.get(id_)
            if claim is not None and claim.theme_id == theme_id and _is_open(claim):
                yield self._said(claim)

    def _offers(self) -> Iterator[Offer]:
        """Give what may stand beneath each theme of the article, chosen or not."""
        for id_, quote in self._material.quotes.items():
            theme_id = quote.quote.theme_id
            if theme_id is not None and theme_id in self._material.themes:
                yield Offer(
                    kind=PieceKind.EXTRACT,
                    object_id=id_,
                    theme_id=theme_id,
                    text=quote.text,
                    letters="".join(sorted(quote.quote.poles)),
                    reason=self._hindrance(quote),
                )
        for claim_id, claim in self._standing_claims().items():
            theme_id = claim.theme_id
            if theme_id is not None and _is_open(claim):
                yield Offer(
                    kind=PieceKind.FINDING,
                    object_id=claim_id,
                    theme_id=theme_id,
                    text=self._said(claim),
                    letters=claim.letter or "",
                    reason=None,
                )

    def _said(self, claim: Claim) -> str:
        runs, _ = filled(self._material, claim.text)
        return "".join(run.text for run in runs)

    def _left(self) -> Iterator[Left]:
        """Say what was chosen and is not on the pages, and why."""
        themes = {each.id for each in self._themes()}
        claims = self._standing_claims()
        for piece in self._choices.pieces:
            reason: Said | None = None
            if piece.theme_id is not None and piece.theme_id not in themes:
                reason = Said("The theme was taken out of the article.")
            if piece.quote_id is not None:
                reason = self._why_no_extract(piece.quote_id, themes)
            if piece.claim_id is not None:
                reason = _why_no_finding(claims.get(piece.claim_id), themes)
            if reason is not None:
                yield Left(piece.kind, piece.object_id, reason)

    def _why_no_extract(self, id_: QuoteId, themes: set[ThemeId]) -> Said | None:
        quote = self._material.quotes.get(id_)
        if quote is None:
            return Said("The quote was taken out of the pool.")
        if quote.quote.theme_id not in themes:
            return Said("Its theme is not in the edition.")
        return self._hindrance(quote)

    def _hindrance(self, quote: QuoteInPrint) -> Said | None:
        """Say what keeps words off the pages. Source: method, invariant 23."""
        if quote.participant_id in self._unshared:
            return Said("The participant took back that their words may be shared.")
        return hindrance(quote)

    def _sample(self) -> str:
        """Say on how many interviews the pages rest; small groups with the others."""
        groups = [each for each in self._material.interviewed if each.number]
        total = sum(each.number for each in groups)
        if total < SMALLEST:
            return self._say(wording.SAMPLE_FEW)
        if any(each.number < SMALLEST for each in groups):
            return self._say(Said(wording.SAMPLE_PEOPLE.sentence, {"n": total}))
        told = [self._counted(each) for each in groups]
        joined = ", ".join(told[:-1])
        pair: dict[str, str | int] = {"first": joined, "last": told[-1]}
        listed = self._say(Said(wording.AND.sentence, pair)) if joined else told[-1]
        return self._say(Said(wording.SAMPLE.sentence, {"groups": listed}))

    def _counted(self, group: Interviewed) -> str:
        values: dict[str, str | int] = {"n": group.number, "plural": group.plural}
        return self._say(Said(wording.COUNT.sentence, values))

    def _authors(self) -> str:
        article_id = self._choices.edition.article_id
        names = {each.id: each.name for each in list_members(self._tx.connection)}
        listed = list_authors(self._tx.connection, article_id)
        return ", ".join(names[each.member_id] for each in listed)


def _is_open(claim: Claim) -> bool:
    """Whether a sentence names no speaker by a number."""
    return all(each.kind != "label" for each in references_in(claim.text))


def _why_no_finding(claim: Claim | None, themes: set[ThemeId]) -> Said | None:
    if claim is None:
        return Said("The manuscript no longer says this.")
    if claim.theme_id not in themes:
        return Said("Its theme is not in the edition.")
    if not _is_open(claim):
        return Said("The sentence names a participant's number.")
    return None


def _sentence(text: str) -> str:
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
