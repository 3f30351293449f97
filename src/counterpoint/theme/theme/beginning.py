"""How a theme begins: by itself, or from what readers had noted."""

from sqlalchemy import Connection

from counterpoint.discussion.origin.model import Made, MadeKind, Sources
from counterpoint.discussion.origin.store import put_origins
from counterpoint.kernel.ids import ArticleId, ThemeId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.lineage.model import Operation
from counterpoint.theme.lineage.recording import keep
from counterpoint.theme.theme import store
from counterpoint.theme.theme.model import (
    Theme,
    ThemeBegunFromNotes,
    ThemeKind,
    ThemeState,
    checked_title,
    position_after,
)


def begun(
    connection: Connection,
    article_id: ArticleId,
    title: str,
    definition: str,
    *,
    short: str = "",
) -> Theme:
    """Make a new theme, behind the last; it is a topic, and preliminary.

    Raises:
        NoTitleError: The title is empty.
    """
    return Theme(
        id=ThemeId(new_id()),
        article_id=article_id,
        kind=ThemeKind.TOPIC,
        title=checked_title(title),
        short=normalised(short).strip(),
        definition=normalised(definition).strip(),
        state=ThemeState.PRELIMINARY,
        position=position_after(store.list_themes(connection, article_id)),
    )


def begun_from_notes(
    tx: Transaction, title: str, definition: str, sources: Sources, *, short: str = ""
) -> Theme:
    """Begin a theme that keeps which notes, meeting and decision it came from.

    Asks no permission; it is asked by verbs that have asked theirs.

    Raises:
        NoTitleError: The title is empty.

    Source: method, row M43.
    """
    new = begun(tx.connection, sources.article_id, title, definition, short=short)
    salt = new_salt()
    told = ThemeBegunFromNotes(
        theme_id=new.id,
        article_id=new.article_id,
        notes=len(sources.notes),
        readers=sources.readers,
        decision_id=sources.decision_id,
        words_digest=digest(salt, new.wording),
    )
    seq = tx.record(told)
    store.put_theme(tx.connection, seq, new, salt)
    put_origins(tx.connection, seq, Made(MadeKind.THEME, new.id), sources)
    line = [(None, new.id)]
    keep(tx, seq, new, Operation.CREATE, line, decision_id=sources.decision_id)
    return new
