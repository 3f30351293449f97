"""What is done about themes: begin one, word it, move it, retire it."""

from collections.abc import Iterable
from dataclasses import replace

from counterpoint.discussion.origin.making import checked_sources
from counterpoint.kernel.ids import ArticleId, MeetingId, NoteId, ThemeId
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.reading.seal.opening import begin_sharing
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.permission import Deed
from counterpoint.theme import lead
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
) -> Theme:
    """Change those parts of a theme that are given.

    A title that is given to a paradox takes the place of the composed one.

    Raises:
        NotFoundError: There is no such theme.
        FormIsDecidedError: It would become a paradox, or cease to be one.
        InputError: The title is empty, or the position is no number.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    before = store.get_theme(tx.connection, theme_id)
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
    salt = new_salt()
    witness = digest(salt, changed.wording)
    seq = tx.record(ThemeChanged(theme_id, changed.kind, changed.state, witness))
    store.put_theme(tx.connection, seq, changed, salt)
    return changed


def retire_theme(tx: Transaction, *, theme_id: ThemeId) -> None:
    """Take a theme out of the article; it stays in history and can come back.

    Raises:
        NotFoundError: There is no such theme.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    store.get_theme(tx.connection, theme_id)
    seq = tx.record(ThemeRetired(theme_id))
    store.retire_theme(tx.connection, seq, theme_id)
