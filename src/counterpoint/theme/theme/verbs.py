"""What is done about themes: begin one, word it, move it, retire it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from counterpoint.discussion.origin.making import checked_sources
from counterpoint.kernel.ids import ArticleId, DecisionId, MeetingId, NoteId, ThemeId
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import lead
from counterpoint.theme.agreement.model import CHECKS
from counterpoint.theme.agreement.reading import grounds_of
from counterpoint.theme.lineage.model import Operation, OtherArticleError, check_below
from counterpoint.theme.lineage.recording import check_decision, keep, keep_change
from counterpoint.theme.theme import store
from counterpoint.theme.theme.beginning import begun, begun_from_notes
from counterpoint.theme.theme.model import (
    Theme,
    ThemeAdded,
    ThemeChanged,
    ThemeKind,
    ThemeRetired,
    ThemeState,
    check_form,
    check_state,
    check_wording,
    checked_position,
    checked_title,
)


def get_theme(tx: Transaction, theme_id: ThemeId) -> Theme:
    """Give a theme, without its poles and evidence.

    Raises:
        NotFoundError: There is none, or it was retired.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.get_theme(tx.connection, theme_id)


def list_titles(tx: Transaction, article_id: ArticleId) -> list[Theme]:
    """List an article's themes in their order, without poles and evidence."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_themes(tx.connection, article_id)


def list_retired(tx: Transaction, article_id: ArticleId) -> list[Theme]:
    """List an article's themes that were taken out and can come back."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_retired(tx.connection, article_id)


def list_versions(tx: Transaction, theme_id: ThemeId) -> list[Theme]:
    """List all that a theme has been, earliest first."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_versions(tx.connection, theme_id)


def add_theme(  # noqa: PLR0913 - a theme has these parts
    tx: Transaction,
    *,
    article_id: ArticleId,
    title: str,
    short: str = "",
    definition: str = "",
    notes: Iterable[NoteId] = (),
    meeting_id: MeetingId | None = None,
) -> Theme:
    """Begin a theme. It is a topic, and preliminary.

    Args:
        tx: Who begins it, and in which study.
        article_id: Of which article.
        title: What it is called for now.
        short: As running text names it.
        definition: What it means.
        notes: Readers' notes that it is made from; they stay with it.
        meeting_id: In which meeting; counts only with notes.

    Raises:
        NotFoundError: There is no such article, note or meeting.
        SealedError: The article is read alone still.
        NoTitleError: The title is empty.
    """
    permission.ask(tx, Deed.CODE, *lead.in_article(tx, article_id))
    begin_sharing(tx, article_id)
    named = list(notes)
    if named:
        sources = checked_sources(tx, article_id, named, meeting_id=meeting_id)
        return begun_from_notes(tx, title, definition, sources, short=short)
    new = begun(tx.connection, article_id, title, definition, short=short)
    salt = new_salt()
    seq = tx.record(ThemeAdded(new.id, article_id, digest(salt, new.wording)))
    store.put_theme(tx.connection, seq, new, salt)
    keep(tx, seq, new, Operation.CREATE, [(None, new.id)])
    return new


def change_theme(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    theme_id: ThemeId,
    kind: ThemeKind | None = None,
    title: str | None = None,
    short: str | None = None,
    definition: str | None = None,
    state: ThemeState | None = None,
    position: float | None = None,
    decision_id: DecisionId | None = None,
    seen: Mapping[str, str] | None = None,
) -> Theme:
    """Change those parts of a theme that are given.

    A title that is given to a paradox takes the place of the composed one.

    Args:
        tx: Who acts, and in which study.
        theme_id: The theme.
        kind: Topic or statement.
        title: As its heading prints.
        short: As it is named in running text.
        definition: What it says.
        state: How far it has come.
        position: Its place in the order.
        decision_id: The adopted decision that this carries out, if there is one;
            what was agreed is taken back by one only.
        seen: Title, short name or definition from which the writing began.

    Raises:
        ChangedMeanwhileError: Somebody changed what was ``seen``.
        NotFoundError: There is no such theme or decision.
        FormIsDecidedError: It would become a paradox, or cease to be one.
        FormNotDecidedError: The decision does not hold for this theme.
        RuleError: The theme is agreed on, or not ready to be.
        InputError: The title is empty, or the position is no number.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    before = store.get_theme(tx.connection, theme_id)
    check_seen(
        seen, title=before.title, short=before.short, definition=before.definition
    )
    check_form(before.kind, kind or before.kind)
    is_paradox = before.kind is ThemeKind.PARADOX
    changed = replace(
        before,
        kind=kind or before.kind,
        title=before.title if title is None else checked_title(title),
        title_overridden=before.title_overridden or (is_paradox and title is not None),
        short=before.short if short is None else normalised(short).strip(),
        definition=before.definition
        if definition is None
        else normalised(definition).strip(),
        state=state or before.state,
        position=before.position if position is None else checked_position(position),
    )
    is_decided = check_decision(tx, decision_id, theme_id)
    _check_state(tx, before, changed, is_decided=is_decided)
    return _put(tx, before, changed, decision_id)


def move_theme(
    tx: Transaction,
    *,
    theme_id: ThemeId,
    below: ThemeId | None,
    position: float | None = None,
) -> Theme:
    """Put a theme below another one, or at the top where none is named.

    Raises:
        NotFoundError: There is no such theme.
        OtherArticleError: The two belong to different articles.
        BelowItselfError: It would stand below itself.
        NoPlaceError: The position is no number.

    Source: method, row M45.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    before = store.get_theme(tx.connection, theme_id)
    if below is not None:
        above = store.get_theme(tx.connection, below)
        if above.article_id != before.article_id:
            msg = "Put the theme below one of the same article."
            raise OtherArticleError(msg)
    themes = store.list_themes(tx.connection, before.article_id)
    check_below(theme_id, below, {each.id: each.parent_id for each in themes})
    place = before.position if position is None else checked_position(position)
    return _put(tx, before, replace(before, parent_id=below, position=place))


def retire_theme(
    tx: Transaction, *, theme_id: ThemeId, decision_id: DecisionId | None = None
) -> None:
    """Take a theme out of the article; it stays in history and can come back.

    Themes below it move up to where it stood.

    Raises:
        NotFoundError: There is no such theme or decision.
        AgreedError: The team agreed on it, and no decision is named.
        FormNotDecidedError: The decision does not hold for this theme.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    gone = store.get_theme(tx.connection, theme_id)
    if not check_decision(tx, decision_id, theme_id):
        check_wording(gone)
    seq = tx.record(ThemeRetired(theme_id))
    store.retire_theme(tx.connection, seq, theme_id)
    store.move_children(tx.connection, seq, theme_id, gone.parent_id)
    line = [(theme_id, None)]
    keep(tx, seq, gone, Operation.RETIRE, line, decision_id=decision_id)


def _check_state(
    tx: Transaction, before: Theme, after: Theme, *, is_decided: bool
) -> None:
    check_state(before.state, after.state, is_decided=is_decided)
    if before.wording != after.wording and after.state.is_settled:
        check_wording(before)
    if after.state is ThemeState.AGREED and not before.state.is_settled:
        grounds = grounds_of(tx, before)
        for check in CHECKS:
            check(grounds)


def _put(
    tx: Transaction,
    before: Theme,
    changed: Theme,
    decision_id: DecisionId | None = None,
) -> Theme:
    salt = new_salt()
    witness = digest(salt, changed.wording)
    event = ThemeChanged(changed.id, changed.kind, changed.state, witness, decision_id)
    seq = tx.record(event)
    store.put_theme(tx.connection, seq, changed, salt)
    keep_change(tx, seq, before, changed, decision_id)
    return changed
