"""Paradoxes over HTTP: the decision for one, its poles, its ways of managing."""

from counterpoint.kernel.ids import DecisionId, ThemeId, WayId
from counterpoint.storage.transaction import Transaction
from counterpoint.theme.paradox import verbs
from counterpoint.theme.paradox.model import Form, PoleId, PoleWords
from counterpoint.web.api.theme import ThemeShown, show_theme
from counterpoint.web.endpoint import Sent, endpoint


class PoleSent(Sent):
    """What is written about a pole."""

    own_wording: str = ""
    name: str = ""
    gives: str = ""
    costs: str = ""
    exaggerated: str = ""


class PolesSent(Sent):
    """Both poles."""

    a: PoleSent
    b: PoleSent


class ParadoxSent(Sent):
    """A theme's new form, and the adopted decision about it."""

    joint: str
    form: Form
    poles: PolesSent
    tension: str
    decision_id: DecisionId
    title: str | None = None


class PoleChangeSent(Sent):
    """Those words of a pole that change."""

    own_wording: str | None = None
    name: str | None = None
    gives: str | None = None
    costs: str | None = None
    exaggerated: str | None = None


class WaySent(Sent):
    """A new way of managing, and of which groups the team says so."""

    text: str
    groups: tuple[str, ...] = ()


class WayChangeSent(Sent):
    """Those parts of a way that change."""

    text: str | None = None
    position: float | None = None
    groups: list[str] | None = None


def turn_into_paradox(
    tx: Transaction, theme_id: ThemeId, body: ParadoxSent
) -> ThemeShown:
    """Formulate a theme as a paradox, as the team has decided."""
    verbs.turn_into_paradox(
        tx,
        theme_id=theme_id,
        joint=body.joint,
        form=body.form,
        pole_a=PoleWords(**body.poles.a.model_dump()),
        pole_b=PoleWords(**body.poles.b.model_dump()),
        tension=body.tension,
        decision_id=body.decision_id,
        title=body.title,
    )
    return show_theme(tx, theme_id)


def change_pole(tx: Transaction, pole_id: PoleId, body: PoleChangeSent) -> ThemeShown:
    """Change those words of a pole that are sent; show its theme."""
    pole = verbs.change_pole(
        tx,
        pole_id=pole_id,
        own_wording=body.own_wording,
        name=body.name,
        gives=body.gives,
        costs=body.costs,
        exaggerated=body.exaggerated,
    )
    return show_theme(tx, pole.theme_id)


def add_way(tx: Transaction, theme_id: ThemeId, body: WaySent) -> ThemeShown:
    """Write down a way of managing; show its theme."""
    verbs.add_way(tx, theme_id=theme_id, text=body.text, groups=body.groups)
    return show_theme(tx, theme_id)


def change_way(tx: Transaction, way_id: WayId, body: WayChangeSent) -> ThemeShown:
    """Change those parts of a way that are sent; show its theme."""
    way = verbs.change_way(
        tx,
        way_id=way_id,
        text=body.text,
        position=body.position,
        groups=body.groups,
    )
    return show_theme(tx, way.theme_id)


def retire_way(tx: Transaction, way_id: WayId) -> ThemeShown:
    """Take a way of managing out; show its theme."""
    return show_theme(tx, verbs.retire_way(tx, way_id=way_id))


ROUTES = [
    endpoint("POST", "/themes/{theme_id}/paradox", turn_into_paradox),
    endpoint("PATCH", "/poles/{pole_id}", change_pole),
    endpoint("POST", "/themes/{theme_id}/ways", add_way),
    endpoint("PATCH", "/ways/{way_id}", change_way),
    endpoint("DELETE", "/ways/{way_id}", retire_way),
]
