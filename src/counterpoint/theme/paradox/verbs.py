"""What is done about paradoxes: decide on one, word its poles, add its ways."""

from collections.abc import Sequence
from dataclasses import replace

from counterpoint.article.store import get_article
from counterpoint.kernel.ids import DecisionId, ThemeId, WayId, new_id
from counterpoint.kernel.text import digest, new_salt, normalised
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.decision import store as decisions
from counterpoint.study.permission import Deed, Relation
from counterpoint.theme import lead
from counterpoint.theme.lineage.model import Operation
from counterpoint.theme.lineage.recording import check_decision, keep, keep_change
from counterpoint.theme.paradox import store
from counterpoint.theme.paradox.model import (
    STEP,
    AlreadyParadoxError,
    Form,
    FormNotDecidedError,
    Letter,
    NotItsGroupError,
    NotParadoxError,
    Paradox,
    ParadoxChanged,
    Pole,
    PoleChanged,
    PoleId,
    PoleWords,
    ThemeTurnedIntoParadox,
    Way,
    WayAdded,
    WayChanged,
    WayRetired,
    composed_title,
)
from counterpoint.theme.theme import store as theme_store
from counterpoint.theme.theme.model import (
    Theme,
    ThemeKind,
    ThemeState,
    check_wording,
    checked_position,
    checked_title,
)


def find_paradox(tx: Transaction, theme_id: ThemeId) -> Paradox | None:
    """Give what a theme has more as a paradox, if it is one."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.find_paradox(tx.connection, theme_id)


def list_poles(tx: Transaction, theme_id: ThemeId) -> dict[Letter, Pole]:
    """Give a theme's poles by letter; none unless it is a paradox."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_poles(tx.connection, theme_id)


def list_ways(tx: Transaction, theme_id: ThemeId) -> list[Way]:
    """List a paradox's ways of managing in their order."""
    permission.ask(tx, Deed.READ_ANALYSIS)
    return store.list_ways(tx.connection, theme_id)


def turn_into_paradox(  # noqa: PLR0913 - a paradox has these parts
    tx: Transaction,
    *,
    theme_id: ThemeId,
    joint: str,
    form: Form,
    pole_a: PoleWords,
    pole_b: PoleWords,
    tension: str,
    decision_id: DecisionId,
    title: str | None = None,
) -> Theme:
    """Formulate a theme as a paradox, as the team has decided.

    The decision was drafted in the article's discussion, is about this theme, and
    was adopted with its alternatives, its reason and the members' positions. The
    earlier form stays among the theme's versions. Without a title of its
    own the paradox is called "A joint B".

    Raises:
        NotFoundError: There is no such theme.
        AlreadyParadoxError: It is a paradox.
        FormNotDecidedError: The decision does not hold for this theme.
        InputError: A pole, the joint word or the tension is not written.

    Source: method, rows M47 and M48, invariant 20.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    before = theme_store.get_theme(tx.connection, theme_id)
    if before.kind is ThemeKind.PARADOX:
        msg = "The theme is a paradox already; change its poles instead."
        raise AlreadyParadoxError(msg)
    decided = decisions.get_decision(tx.connection, decision_id)
    if not decided.holds_for("theme", theme_id):
        msg = "Let the team decide on the form first: draft it, take positions, adopt."
        raise FormNotDecidedError(msg)
    words = {Letter.A: _normalised(pole_a), Letter.B: _normalised(pole_b)}
    tension, joint = normalised(tension).strip(), normalised(joint).strip()
    new = Paradox(theme_id, joint, form, tension, decision_id)
    composed = composed_title(words[Letter.A], joint, words[Letter.B])
    turned = replace(
        before,
        kind=ThemeKind.PARADOX,
        state=ThemeState.FORMULATED,
        title=checked_title(title) if title else composed,
        title_overridden=bool(title),
    )
    poles = [Pole(PoleId(new_id()), theme_id, of, words[of]) for of in Letter]
    salts = [new_salt() for _ in range(4)]
    wordings = [new.wording, turned.wording, *(pole.words.wording for pole in poles)]
    digests = [digest(salt, text) for salt, text in zip(salts, wordings, strict=True)]
    seq = tx.record(ThemeTurnedIntoParadox(theme_id, decision_id, form, *digests))
    store.put_paradox(tx.connection, seq, new, salts[0])
    theme_store.put_theme(tx.connection, seq, turned, salts[1])
    for pole, salt in zip(poles, salts[2:], strict=True):
        store.put_pole(tx.connection, seq, pole, salt)
    keep_change(tx, seq, before, turned, decision_id)
    return turned


def change_paradox(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    theme_id: ThemeId,
    joint: str | None = None,
    form: Form | None = None,
    tension: str | None = None,
    no_way_reason: str | None = None,
    composes_title: bool = False,
    decision_id: DecisionId | None = None,
) -> Theme:
    """Change those parts of a paradox that are given.

    Args:
        tx: Who acts, and in which study.
        theme_id: The theme that is a paradox.
        joint: The word between the poles.
        form: How the poles stand to each other; another one needs a decision.
        tension: Why both poles matter together.
        no_way_reason: Why no way of managing is written down.
        composes_title: Let the title be composed from the poles again.
        decision_id: The adopted decision that gives another form.

    Raises:
        NotParadoxError: The theme is none.
        FormNotDecidedError: Another form is given, and no decision of its own.
        AgreedError: The team agreed on these words.
        ParadoxIncompleteError: The joint word or the tension would be empty.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *lead.of_theme(tx, theme_id))
    before = _paradox(tx, theme_id)
    form = form or before.form
    decision = _decision_on_form(tx, before, form, decision_id)
    reason = before.no_way_reason if no_way_reason is None else no_way_reason
    changed = replace(
        before,
        joint=before.joint if joint is None else normalised(joint).strip(),
        form=form,
        tension=before.tension if tension is None else normalised(tension).strip(),
        decision_id=decision,
        no_way_reason=normalised(reason).strip(),
    )
    theme = theme_store.get_theme(tx.connection, theme_id)
    poles = store.list_poles(tx.connection, theme_id)
    overridden = theme.title_overridden and not composes_title
    known = replace(theme, title_overridden=overridden)
    titled = _titled(known, poles[Letter.A].words, changed.joint, poles[Letter.B].words)
    if changed.core != before.core or titled.title != theme.title:
        check_wording(theme)
    salt, title_salt = new_salt(), new_salt()
    title = digest(title_salt, titled.wording)
    witness = digest(salt, changed.wording)
    seq = tx.record(ParadoxChanged(theme_id, changed.form, witness, title))
    store.put_paradox(tx.connection, seq, changed, salt)
    theme_store.put_theme(tx.connection, seq, titled, title_salt)
    for operation in _core_operations(before, changed):
        line = [(theme_id, theme_id)]
        keep(tx, seq, titled, operation, line, decision_id=decision_id)
    keep_change(tx, seq, theme, titled, decision_id)
    return titled


def change_pole(  # noqa: PLR0913 - each part can be changed alone
    tx: Transaction,
    *,
    pole_id: PoleId,
    own_wording: str | None = None,
    name: str | None = None,
    gives: str | None = None,
    costs: str | None = None,
    exaggerated: str | None = None,
) -> Pole:
    """Change those words of a pole that are given.

    Raises:
        NotFoundError: There is no such pole.
        PoleUnnamedError: It would have neither a wording nor a name.
        AgreedError: The team agreed on these words.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *_lead_of_pole(tx, pole_id))
    before = store.get_pole(tx.connection, pole_id)
    old = before.words
    words = PoleWords(
        own_wording=old.own_wording if own_wording is None else own_wording,
        name=old.name if name is None else name,
        gives=old.gives if gives is None else gives,
        costs=old.costs if costs is None else costs,
        exaggerated=old.exaggerated if exaggerated is None else exaggerated,
    )
    changed = replace(before, words=_normalised(words))
    theme = theme_store.get_theme(tx.connection, before.theme_id)
    check_wording(theme)
    poles = store.list_poles(tx.connection, theme.id) | {before.letter: changed}
    joint = _paradox(tx, theme.id).joint
    titled = _titled(theme, poles[Letter.A].words, joint, poles[Letter.B].words)
    salt, title_salt = new_salt(), new_salt()
    title = digest(title_salt, titled.wording)
    witness = digest(salt, changed.words.wording)
    seq = tx.record(PoleChanged(pole_id, theme.id, witness, title))
    store.put_pole(tx.connection, seq, changed, salt)
    theme_store.put_theme(tx.connection, seq, titled, title_salt)
    if titled == theme:
        line = [(theme.id, theme.id)]
        keep(tx, seq, theme, Operation.REWORD, line)
    keep_change(tx, seq, theme, titled)
    return changed


def add_way(
    tx: Transaction, *, theme_id: ThemeId, text: str, groups: Sequence[str] = ()
) -> Way:
    """Write down one of the ways in which people manage a paradox.

    Raises:
        NotParadoxError: The theme is none.
        NoWayError: The text is empty.
        NotItsGroupError: The article does not follow one of the groups.
    """
    permission.ask(tx, Deed.CODE)
    _paradox(tx, theme_id)
    said = _groups(tx, theme_id, groups)
    ways = store.list_ways(tx.connection, theme_id)
    position = max((way.position for way in ways), default=0.0) + STEP
    new = Way(WayId(new_id()), theme_id, normalised(text).strip(), position, said)
    salt = new_salt()
    seq = tx.record(WayAdded(new.id, theme_id, digest(salt, new.text)))
    store.put_way(tx.connection, seq, new, salt)
    store.put_groups(tx.connection, seq, new.id, said)
    return new


def change_way(
    tx: Transaction,
    *,
    way_id: WayId,
    text: str | None = None,
    position: float | None = None,
    groups: Sequence[str] | None = None,
) -> Way:
    """Word a way of managing anew, move it, or say of which groups it holds.

    Raises:
        NotFoundError: There is no such way.
        InputError: The text is empty, the position is no number, or the article
            does not follow one of the groups.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *_lead_of_way(tx, way_id))
    before = store.get_way(tx.connection, way_id)
    changed = replace(
        before,
        text=before.text if text is None else normalised(text).strip(),
        position=before.position if position is None else checked_position(position),
        groups=before.groups
        if groups is None
        else _groups(tx, before.theme_id, groups),
    )
    salt = new_salt()
    seq = tx.record(WayChanged(way_id, digest(salt, changed.text)))
    store.put_way(tx.connection, seq, changed, salt)
    store.put_groups(tx.connection, seq, way_id, changed.groups)
    return changed


def retire_way(tx: Transaction, *, way_id: WayId) -> ThemeId:
    """Take a way of managing out of its paradox, and name the paradox's theme.

    Raises:
        NotFoundError: There is no such way.
    """
    permission.ask(tx, Deed.ARRANGE_THEMES, *_lead_of_way(tx, way_id))
    theme_id = store.get_way(tx.connection, way_id).theme_id
    seq = tx.record(WayRetired(way_id))
    store.retire_way(tx.connection, seq, way_id)
    return theme_id


def _titled(theme: Theme, a: PoleWords, joint: str, b: PoleWords) -> Theme:
    """Compose the title anew, unless it was written by hand."""
    if theme.title_overridden:
        return theme
    return replace(theme, title=composed_title(a, joint, b))


def _decision_on_form(
    tx: Transaction, before: Paradox, form: Form, decision_id: DecisionId | None
) -> DecisionId:
    """Give the decision that the form rests on; another form needs another one."""
    is_decided = check_decision(tx, decision_id, before.theme_id)
    if form is before.form:
        return before.decision_id
    if not is_decided or decision_id is None or decision_id == before.decision_id:
        msg = "Let the team decide on the other form first, and name that decision."
        raise FormNotDecidedError(msg)
    return decision_id


def _core_operations(before: Paradox, after: Paradox) -> tuple[Operation, ...]:
    """Say what the lineage cannot read off the theme itself."""
    changed = {
        Operation.FORM: before.form is not after.form,
        Operation.REWORD: (before.joint, before.tension)
        != (after.joint, after.tension),
    }
    return tuple(operation for operation, is_so in changed.items() if is_so)


def _groups(tx: Transaction, theme_id: ThemeId, keys: Sequence[str]) -> tuple[str, ...]:
    article_id = theme_store.get_theme(tx.connection, theme_id).article_id
    followed = get_article(tx.connection, article_id).groups
    if set(keys) - set(followed):
        msg = "Name groups that the article follows; see its question."
        raise NotItsGroupError(msg)
    return tuple(key for key in followed if key in keys)


def _paradox(tx: Transaction, theme_id: ThemeId) -> Paradox:
    theme_store.get_theme(tx.connection, theme_id)
    found = store.find_paradox(tx.connection, theme_id)
    if found is None:
        msg = "Turn the theme into a paradox first; then it has poles and ways."
        raise NotParadoxError(msg)
    return found


def _lead_of_pole(tx: Transaction, pole_id: PoleId) -> tuple[Relation, ...]:
    return lead.of_theme(tx, store.get_pole(tx.connection, pole_id).theme_id)


def _lead_of_way(tx: Transaction, way_id: WayId) -> tuple[Relation, ...]:
    return lead.of_theme(tx, store.get_way(tx.connection, way_id).theme_id)


def _normalised(words: PoleWords) -> PoleWords:
    return PoleWords(
        own_wording=normalised(words.own_wording).strip(),
        name=normalised(words.name).strip(),
        gives=normalised(words.gives).strip(),
        costs=normalised(words.costs).strip(),
        exaggerated=normalised(words.exaggerated).strip(),
    )
