"""Keeping what was worked out of a project's analysis, in the project's own entry."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from counterpoint.across.foreign.arranged import Arranged
from counterpoint.across.memo import store as memo_store
from counterpoint.across.memo.model import Memo
from counterpoint.across.prompt import store as prompt_store
from counterpoint.coding.coding.model import Coding
from counterpoint.coding.concept import store as concept_store
from counterpoint.coding.facet import store as facet_store
from counterpoint.coding.story import store as story_store
from counterpoint.kernel.ids import MemberId, ParticipantId
from counterpoint.kernel.text import digest, new_salt
from counterpoint.quote import store as quote_store
from counterpoint.quote.anatomy import store as anatomy_store
from counterpoint.quote.clarification import store as clarification_store
from counterpoint.quote.translation import store as translation_store
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision import store as decision_store
from counterpoint.study.decision.model import Position
from counterpoint.study.guide import store as guide_store
from counterpoint.theme.concept import store as citing_store
from counterpoint.theme.contrary import store as search_store
from counterpoint.theme.evidence import store as evidence_store
from counterpoint.theme.lineage.model import Operation
from counterpoint.theme.lineage.recording import keep
from counterpoint.theme.map import store as map_store
from counterpoint.theme.paradox import store as paradox_store
from counterpoint.theme.theme import store as theme_store

_POSITION = "position"
Who = Callable[[str], MemberId]
"""Gives the member that somebody named in the file is here."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What was worked out, with its members, its salts and its witness.

    Attributes:
        salts: One for each thing with words of its own, by its kind and id.
        digests: The salted digests of those words.
    """

    arranged: Arranged
    salts: dict[tuple[str, str], bytes]
    digests: tuple[str, ...]

    def salt(self, kind: str, id_: str) -> bytes:
        """Give the salt of a thing's digest."""
        return self.salts[kind, id_]


def made_ready(
    arranged: Arranged, actor: MemberId, who: Who, codings: Mapping[int, Coding]
) -> Ready:
    """Name the members, and make the digests that history witnesses.

    Whoever brings a quote in proposes and translates it, so that somebody else sees
    to it before it prints.
    """
    whole = replace(
        arranged,
        decisions=[
            replace(each, by=who(each.by), settled_by=who(each.by))
            for each in arranged.decisions
        ],
        positions=[
            replace(each, member_id=who(each.member_id)) for each in arranged.positions
        ],
        searches=[replace(each, by=who(each.by)) for each in arranged.searches],
        prompts=[replace(each, by=who(each.by)) for each in arranged.prompts],
        stories=[replace(each, by=who(each.by)) for each in arranged.stories],
        quotes=[replace(each, proposed_by=actor) for each in arranged.quotes],
        translations=[
            replace(each, translated_by=actor) for each in arranged.translations
        ],
        memos=[replace(each, by=who(each.by)) for each in arranged.memos]
        + [
            replace(_about(memo, codings[nth]), by=who(memo.by))
            for memo, nth in arranged.about_codings
        ],
        about_codings=[],
        about_people=[
            (replace(memo, by=who(memo.by)), person)
            for memo, person in arranged.about_people
        ],
    )
    worded = _worded(whole)
    salts = {key: new_salt() for key in worded}
    digests = tuple(digest(salts[key], text) for key, text in worded.items())
    return Ready(whole, salts, digests)


def _about(memo: Memo, coding: Coding) -> Memo:
    about = replace(memo.subject, object_id=coding.id, report_id=coding.report_id)
    return replace(memo, subject=about)


def _worded(of: Arranged) -> dict[tuple[str, str], str]:
    """Give all words that will be kept, by what they are of."""
    return {
        **{("decision", each.id): each.wording for each in of.decisions},
        **{(_POSITION, _key(each)): each.comment for each in of.positions},
        **{("theme", each.id): each.wording for each in of.themes},
        **{("paradox", each.theme_id): each.wording for each in of.paradoxes},
        **{("pole", each.id): each.words.wording for each in of.poles},
        **{("way", each.id): each.text for each in of.ways},
        **{("search", each.id): each.how for each in of.searches},
        **{("evidence", each.id): each.anchor.exact for each in of.evidence},
        **{("relation", each.id): each.note for each in of.relations},
        **{("concept", each.id): each.wording for each in of.concepts},
        **{("facet", each.id): each.wording for each in of.facets},
        **{("value", each.id): each.wording for each in of.values},
        **{("story", each.id): each.telling.wording for each in of.stories},
        **{("quote", each.id): each.wording for each in of.quotes},
        **{("clarification", e.id): e.text for e in of.clarifications},
        **{("memo", each.id): each.wording for each in of.memos},
        **{("memo", memo.id): memo.wording for memo, _ in of.about_people},
    }


def _key(of: Position) -> str:
    return f"{of.decision_id} {of.member_id}"


def keep_ready(
    tx: Transaction,
    seq: int,
    ready: Ready,
    codings: Mapping[int, Coding],
    people: Mapping[str, ParticipantId],
) -> None:
    """Keep it. Asks no permission: the verb has.

    Args:
        tx: Who acts, and in which study.
        seq: The project's entry in history.
        ready: What was made ready.
        codings: Those that something beside them speaks of, by their order in the plan.
        people: The participants that were made, as the plan names them.
    """
    _keep_themes(tx, seq, ready)
    _keep_bearing(tx, seq, ready)
    _keep_beside(tx, seq, ready, codings)
    _keep_drawn(tx, seq, ready)
    for span in ready.arranged.memo_spans:
        memo_store.put_span(tx.connection, seq, span)
    for memo, person in ready.arranged.about_people:
        id_ = people[person]
        about = replace(memo.subject, object_id=id_, participant_id=id_)
        salt = ready.salt("memo", memo.id)
        memo_store.put_memo(tx.connection, seq, replace(memo, subject=about), salt)


def _keep_themes(tx: Transaction, seq: int, ready: Ready) -> None:
    at, of = tx.connection, ready.arranged
    for decision in of.decisions:
        salt = ready.salt("decision", decision.id)
        decision_store.put_decision(at, seq, decision, salt)
    for position in of.positions:
        salt = ready.salt(_POSITION, _key(position))
        decision_store.put_position(at, seq, position, salt)
    for theme in of.themes:
        theme_store.put_theme(at, seq, theme, ready.salt("theme", theme.id))
        keep(tx, seq, theme, Operation.CREATE, [(None, theme.id)])
    for paradox in of.paradoxes:
        salt = ready.salt("paradox", paradox.theme_id)
        paradox_store.put_paradox(at, seq, paradox, salt)
    for pole in of.poles:
        paradox_store.put_pole(at, seq, pole, ready.salt("pole", pole.id))
    for way in of.ways:
        paradox_store.put_way(at, seq, way, ready.salt("way", way.id))
        paradox_store.put_groups(at, seq, way.id, way.groups)
    for search in of.searches:
        search_store.put_search(at, seq, search, ready.salt("search", search.id))
    for tie in of.ties:
        evidence_store.put_tied_code(at, seq, tie)
    for each in of.evidence:
        salt = ready.salt("evidence", each.id)
        evidence_store.put_evidence(at, seq, each, salt)


def _keep_bearing(tx: Transaction, seq: int, ready: Ready) -> None:
    """Keep how themes bear on each other, and what prompted words."""
    at, of = tx.connection, ready.arranged
    for relation in of.relations:
        map_store.put_relation(at, seq, relation, ready.salt("relation", relation.id))
    for spot in of.spots:
        map_store.put_spot(at, seq, spot)
    for guide in of.guides:
        guide_store.put_guide(at, seq, guide)
    for prompt in of.prompts:
        prompt_store.put_prompt(at, seq, prompt)


def _keep_beside(
    tx: Transaction, seq: int, ready: Ready, codings: Mapping[int, Coding]
) -> None:
    at, of = tx.connection, ready.arranged
    for concept in of.concepts:
        salt = ready.salt("concept", concept.id)
        concept_store.put_concept(at, seq, concept, salt)
    for concept_id, code_id in of.concept_ties:
        if concept_store.find_tie(at, concept_id, code_id) is None:
            concept_store.tie(at, seq, concept_id, code_id)
    for citing in of.citings:
        citing_store.cite(at, seq, citing)
    for facet in of.facets:
        facet_store.put_facet(at, seq, facet, ready.salt("facet", facet.id))
    for value in of.values:
        facet_store.put_value(at, seq, value, ready.salt("value", value.id))
    for value, planned in of.given:
        coded = [(codings[nth].id, codings[nth].report_id) for nth in planned]
        facet_store.give(at, seq, value, coded)


def _keep_drawn(tx: Transaction, seq: int, ready: Ready) -> None:
    at, of = tx.connection, ready.arranged
    for story in of.stories:
        story_store.put_story(at, seq, story, ready.salt("story", story.id))
    for span in of.story_spans:
        story_store.put_span(at, seq, span)
    for story, value in of.story_values:
        story_store.give_value(at, seq, story, value)
    for quote in of.quotes:
        quote_store.put_quote(at, seq, quote, ready.salt("quote", quote.id))
    for note in of.clarifications:
        salt = ready.salt("clarification", note.id)
        clarification_store.put_clarification(at, seq, note, salt)
    for part in of.parts:
        anatomy_store.put_part(at, seq, part)
    for translation in of.translations:
        translation_store.put_translation(at, seq, translation)
    for memo in of.memos:
        memo_store.put_memo(at, seq, memo, ready.salt("memo", memo.id))
