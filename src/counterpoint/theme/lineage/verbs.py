"""What is done with whole themes: merge, split, revive; and how they stood when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from counterpoint.discussion.meeting.store import list_meetings
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import lead
from counterpoint.theme.evidence import store as evidence_store
from counterpoint.theme.lineage import store
from counterpoint.theme.lineage.laying import goes_to, lay, places_of, tie
from counterpoint.theme.lineage.model import (
    Column,
    Lineage,
    MergeWithItselfError,
    Operation,
    OtherArticleError,
    Part,
    Stand,
    StandsStillError,
    ThemeRevived,
    ThemesMerged,
    ThemeSplit,
    check_parts,
    flows_of,
)
from counterpoint.theme.lineage.recording import check_decision, keep
from counterpoint.theme.theme import store as theme_store
from counterpoint.theme.theme.model import (
    Theme,
    ThemeKind,
    ThemeState,
    check_wording,
    checked_title,
)

BESIDE = 0.001
"""How far the parts of a theme stand behind one another, to stay side by side."""


def show_lineage(tx: Transaction, article_id: ArticleId) -> Lineage:
    """Show an article's themes over its meetings: what came of what.

    Source: method, row M45 and section 6.6, picture 6.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    meetings = list_meetings(tx.connection, article_id)
    columns = [
        _column(tx, article_id, each.begun_at, each.id, each.held_on)
        for each in meetings
    ]
    latest = store.latest_place(tx.connection, article_id)
    columns.append(_column(tx, article_id, latest))
    steps = store.list_steps(tx.connection, article_id)
    return Lineage(
        steps=tuple(steps),
        columns=tuple(columns),
        flows=flows_of(columns, steps),
        titles=store.titles_of(tx.connection, article_id),
    )


def show_structure(
    tx: Transaction, article_id: ArticleId, *, on: date | None = None
) -> list[Stand]:
    """Show how an article's themes stood at the end of a day, or stand now.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    seq = (
        store.latest_place(tx.connection, article_id)
        if on is None
        else store.place_on(tx.connection, on)
    )
    return store.list_standing(tx.connection, article_id, seq)


def merge_themes(
    tx: Transaction,
    *,
    theme_id: ThemeId,
    merged: Sequence[ThemeId],
    decision_id: DecisionId | None = None,
) -> Theme:
    """Merge themes into one that stands; it is given their evidence and codes.

    What lay at their poles and ways is laid to the theme itself. They are taken out,
    can come back, and keep what they had; themes below them move below the one.

    Args:
        tx: Who acts, and in which study.
        theme_id: The theme that stays.
        merged: Those that go.
        decision_id: The decision that this carries out, about the theme that stays.

    Raises:
        NotFoundError: There is no such theme or decision.
        MergeWithItselfError: No other theme is named.
        OtherArticleError: They belong to two articles.
        AgreedError: The team agreed on one that goes, and no decision is named.
        FormNotDecidedError: The decision does not hold for the theme.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    into = theme_store.get_theme(tx.connection, theme_id)
    gone = [
        theme_store.get_theme(tx.connection, each) for each in dict.fromkeys(merged)
    ]
    if not gone or theme_id in merged:
        msg = "Name the other themes to be merged into this one."
        raise MergeWithItselfError(msg)
    if any(each.article_id != into.article_id for each in gone):
        msg = "Merge themes of the same article."
        raise OtherArticleError(msg)
    if not check_decision(tx, decision_id, theme_id):
        for each in gone:
            check_wording(each)
    places = [place for each in gone for place in places_of(tx, each.id)]
    pieces = evidence_store.list_evidence(tx.connection, places)
    ties = evidence_store.list_tied_codes(tx.connection, places)
    seq = tx.record(ThemesMerged(theme_id, len(gone), len(pieces), decision_id))
    lay(tx, seq, theme_id, pieces)
    tie(tx, seq, theme_id, ties)
    for each in gone:
        theme_store.retire_theme(tx.connection, seq, each.id)
    for each in gone:
        theme_store.move_children(tx.connection, seq, each.id, theme_id)
    stays = theme_store.get_theme(tx.connection, theme_id)
    if stays.parent_id == theme_id:  # it stood below one that went
        theme_store.put_parent(tx.connection, seq, theme_id, None)
    lines = [*((each.id, theme_id) for each in gone), (theme_id, theme_id)]
    keep(tx, seq, into, Operation.MERGE, lines, decision_id=decision_id)
    return theme_store.get_theme(tx.connection, theme_id)


def split_theme(
    tx: Transaction,
    *,
    theme_id: ThemeId,
    parts: Sequence[Part],
    decision_id: DecisionId | None = None,
) -> list[Theme]:
    """Split a theme into parts, each given what is named of its evidence and codes.

    What no part is given goes to the first one, so that nothing is lost from sight.
    The theme is taken out and keeps what it had; themes below it move below the
    first part.

    Raises:
        NotFoundError: There is no such theme or decision.
        TooFewPartsError: There are fewer than two parts.
        NotItsEvidenceError: A part is given what does not lie at the theme.
        NoTitleError: A part has no title.
        AgreedError: The team agreed on the theme, and no decision is named.
        FormNotDecidedError: The decision does not hold for the theme.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    whole = theme_store.get_theme(tx.connection, theme_id)
    if not check_decision(tx, decision_id, theme_id):
        check_wording(whole)
    places = places_of(tx, theme_id)
    pieces = evidence_store.list_evidence(tx.connection, places)
    ties = evidence_store.list_tied_codes(tx.connection, places)
    check_parts(parts, [p.id for p in pieces], [t.code_id for t in ties])
    new = [_part(whole, nth, part) for nth, part in enumerate(parts)]
    salts = [new_salt() for _ in new]
    wordings = zip(salts, new, strict=True)
    witness = "".join(digest(salt, each.wording) for salt, each in wordings)
    event = ThemeSplit(theme_id, len(new), digest(salts[0], witness), decision_id)
    seq = tx.record(event)
    given = {id_ for part in parts for id_ in part.evidence_ids}
    tied = {id_ for part in parts for id_ in part.code_ids}
    for nth, (part, each) in enumerate(zip(parts, new, strict=True)):
        theme_store.put_theme(tx.connection, seq, each, salts[nth])
        own = [p for p in pieces if goes_to(p.id, part.evidence_ids, given, nth)]
        lay(tx, seq, each.id, own)
        codes = [t for t in ties if goes_to(t.code_id, part.code_ids, tied, nth)]
        tie(tx, seq, each.id, codes)
    theme_store.retire_theme(tx.connection, seq, theme_id)
    theme_store.move_children(tx.connection, seq, theme_id, new[0].id)
    lines = [(theme_id, each.id) for each in new]
    keep(tx, seq, whole, Operation.SPLIT, lines, decision_id=decision_id)
    return new


def revive_theme(
    tx: Transaction, *, theme_id: ThemeId, decision_id: DecisionId | None = None
) -> Theme:
    """Bring back a theme that was taken out, as it was, with what it had.

    Raises:
        NotFoundError: There never was such a theme, or there is no such decision.
        StandsStillError: It was not taken out.
        FormNotDecidedError: The decision does not hold for the theme.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_past_theme(tx, theme_id))
    before = theme_store.get_past(tx.connection, theme_id)
    if theme_store.find_theme(tx.connection, theme_id) is not None:
        msg = "This theme stands; only one that was taken out comes back."
        raise StandsStillError(msg)
    check_decision(tx, decision_id, theme_id)
    above = before.parent_id
    if above and theme_store.find_theme(tx.connection, above) is None:
        above = None
    state = ThemeState.FORMULATED if before.state.is_settled else before.state
    back = replace(before, parent_id=above, state=state)
    salt = new_salt()
    seq = tx.record(ThemeRevived(theme_id, digest(salt, back.wording), decision_id))
    theme_store.put_theme(tx.connection, seq, back, salt)
    line = [(None, theme_id)]
    keep(tx, seq, back, Operation.REVIVE, line, decision_id=decision_id)
    return back


def _column(
    tx: Transaction,
    article_id: ArticleId,
    seq: int,
    meeting_id: MeetingId | None = None,
    on: date | None = None,
) -> Column:
    themes = store.list_standing(tx.connection, article_id, seq)
    return Column(meeting_id, on, seq, tuple(themes))


def _part(whole: Theme, nth: int, part: Part) -> Theme:
    kind = ThemeKind.TOPIC if whole.kind is ThemeKind.PARADOX else whole.kind
    return Theme(
        id=ThemeId(new_id()),
        article_id=whole.article_id,
        kind=kind,
        title=checked_title(part.title),
        short="",
        definition=normalised(part.definition).strip(),
        state=ThemeState.DEVELOPING,
        position=whole.position + nth * BESIDE,
        parent_id=whole.parent_id,
    )
