"""What is done about articles: start one, say what it asks, name its lead."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from counterpoint.article import store
from counterpoint.article.author import store as authors
from counterpoint.article.author.model import with_lead
from counterpoint.article.lead import relation
from counterpoint.article.model import (
    UNTITLED,
    Article,
    ArticleChanged,
    ArticleStarted,
    checked_lead,
    checked_title,
)
from counterpoint.kernel.ids import ArticleId, MemberId, new_id
from counterpoint.kernel.meanwhile import check_seen
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.verbs import get_group, list_groups
from counterpoint.study.member.verbs import list_members
from counterpoint.study.permission import Deed, Relation


def list_articles(tx: Transaction) -> list[Article]:
    """List the articles in the order in which they were started."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_articles(tx.connection)


def show_article(tx: Transaction, article_id: ArticleId) -> Article:
    """Show one article.

    Raises:
        NotFoundError: There is none.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.get_article(tx.connection, article_id)


def start_article(  # noqa: PLR0913 - an article has five parts
    tx: Transaction,
    *,
    title: str = UNTITLED,
    question: str = "",
    gap: str = "",
    groups: Iterable[str] | None = None,
    lead_id: MemberId | None = None,
    read_together: bool = False,
) -> Article:
    """Begin a paper over the study's data, to be read by each member alone first.

    Args:
        tx: The study to be written about.
        title: A working title.
        question: What it asks of the data.
        gap: What is not known yet.
        groups: Keys of the groups it follows; all of the study's if not given.
        lead_id: The first author; may be named later.
        read_together: Whether it was read before it came here, so that there is
            nothing to seal. What begins here is declared read together by a
            decision.

    Raises:
        NoArticleTitleError: The title is empty.
        NoSuchGroupError: The study has no such group.
        NoSuchLeadError: The lead is no member.
        LeadOutsideResearchError: The lead only audits.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    new = Article(
        id=ArticleId(new_id()),
        title=checked_title(title),
        question=normalised(question).strip(),
        gap=normalised(gap).strip(),
        groups=_checked_groups(tx, groups),
        lead_id=None if lead_id is None else checked_lead(lead_id, list_members(tx)),
        read_together=read_together,
    )
    salt = new_salt()
    started = ArticleStarted(
        article_id=new.id,
        read_together=new.read_together,
        lead_id=new.lead_id,
        groups=len(new.groups),
        wording_digest=digest(salt, new.wording),
    )
    seq = tx.record(started)
    store.put_article(tx.connection, seq, new, salt)
    store.put_groups(tx.connection, seq, new.id, new.groups)
    return new


def change_article(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    article_id: ArticleId,
    title: str | None = None,
    question: str | None = None,
    gap: str | None = None,
    groups: Iterable[str] | None = None,
    lead_id: MemberId | None = None,
    seen: Mapping[str, str] | None = None,
) -> Article:
    """Change those parts of an article that are given.

    The lead is handed on by the lead or a coordinator; to anybody, while
    nobody is named. Whoever leads is an author.

    Args:
        tx: Who changes it, and in which study.
        article_id: Which article.
        title: As it is called now.
        question: What it asks.
        gap: What is not known yet.
        groups: Whose perspectives it follows, by key.
        lead_id: Who leads it.
        seen: Title, question or gap from which the writing began.

    Raises:
        ChangedMeanwhileError: Somebody changed what was ``seen``.
        NotFoundError: There is no such article, group or member.
        NoArticleTitleError: The title is empty.
        LeadOutsideResearchError: The new lead only audits.
        NotAllowedError: The lead is changed by neither lead nor coordinator.
    """
    permission.ask(tx, Deed.CHANGE_ARTICLE)
    before = store.get_article(tx.connection, article_id)
    check_seen(seen, title=before.title, question=before.question, gap=before.gap)
    if lead_id not in (None, before.lead_id):
        permission.ask(tx, Deed.NAME_LEAD, *_relations(tx, article_id))
    changed = replace(
        before,
        title=before.title if title is None else checked_title(title),
        question=before.question if question is None else normalised(question).strip(),
        gap=before.gap if gap is None else normalised(gap).strip(),
        groups=before.groups if groups is None else _checked_groups(tx, groups),
        lead_id=before.lead_id
        if lead_id is None
        else checked_lead(lead_id, list_members(tx)),
    )
    if changed != before:
        _keep(tx, changed)
    return changed


def _keep(tx: Transaction, changed: Article) -> None:
    """Keep a changed article, and let whoever leads it be an author."""
    salt = new_salt()
    told = ArticleChanged(
        article_id=changed.id,
        lead_id=changed.lead_id,
        groups=len(changed.groups),
        wording_digest=digest(salt, changed.wording),
    )
    seq = tx.record(told)
    store.put_article(tx.connection, seq, changed, salt)
    store.put_groups(tx.connection, seq, changed.id, changed.groups)
    named = authors.list_authors(tx.connection, changed.id)
    if named and changed.lead_id is not None:
        led = with_lead(named, changed.lead_id)
        authors.put_authors(tx.connection, seq, changed.id, led)


def _checked_groups(tx: Transaction, keys: Iterable[str] | None) -> tuple[str, ...]:
    """Take the keys of groups, each once, in the study's own order."""
    wanted = None if keys is None else {get_group(tx, key).key for key in keys}
    of_study = [group.key for group in list_groups(tx)]
    return tuple(key for key in of_study if wanted is None or key in wanted)


def _relations(tx: Transaction, article_id: ArticleId) -> tuple[Relation, ...]:
    found = relation(tx, article_id)
    return () if found is None else (found,)
