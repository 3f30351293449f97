"""The demo's one meeting: topics, decisions about their form, positions to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from counterpoint import theme
from counterpoint.article.step.model import AnalysisStep
from counterpoint.article.step.verbs import enter_step
from counterpoint.demo import material
from counterpoint.discussion import (
    begin_meeting,
    change_meeting,
    draft_decision,
    settle_decision,
)
from counterpoint.kernel.ids import ArticleId, DecisionId, MemberId, ThemeId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.decision.model import Affected, DecisionState, Stance
from counterpoint.study.decision.verbs import take_position


@dataclass(frozen=True, slots=True)
class Drafted:
    """A topic, and the decision about its form that waits for positions."""

    theme_id: ThemeId
    decision_id: DecisionId


def enter_steps(
    tx: Transaction, article_id: ArticleId, design: Mapping[str, Any]
) -> None:
    """Note when the team went into which step, and back."""
    for each in design["article"]["step"]:
        enter_step(
            tx,
            article_id=article_id,
            step=AnalysisStep(each["step"]),
            on=each["on"],
            note=each["note"],
        )


def meet(
    tx: Transaction,
    article_id: ArticleId,
    design: Mapping[str, Any],
    members: Mapping[str, MemberId],
) -> dict[str, Drafted]:
    """Begin three topics, then let the team meet and draft a decision about each."""
    stated = material.document("themes.toml")["theme"]
    topics = {
        each["key"]: theme.add_theme(
            tx,
            article_id=article_id,
            title=each["title"],
            short=each["short"],
            definition=each["definition"],
        ).id
        for each in stated
    }
    told = design["article"]["meeting"]
    met = begin_meeting(
        tx, article_id=article_id, on=told["on"], present=members.values()
    )
    change_meeting(tx, meeting_id=met.id, notes=told["notes"])
    return {
        each["key"]: Drafted(
            topics[each["key"]],
            draft_decision(
                tx,
                article_id=article_id,
                text=f"\u201c{each['title']}\u201d is formulated as a paradox.",
                reason=each["reason"],
                alternatives="\n".join(each["alternatives"]),
                affects=[Affected("theme", topics[each["key"]])],
                meeting_id=met.id,
            ).id,
        )
        for each in stated
    }


def take_positions(
    database: Database,
    members: Mapping[str, MemberId],
    drafted: Mapping[str, Drafted],
) -> None:
    """Let each member say how they stand to each decision, in their own name."""
    for stated in material.document("themes.toml")["theme"]:
        for each in stated["position"]:
            with database.write(members[each["member"]]) as tx:
                take_position(
                    tx,
                    decision_id=drafted[stated["key"]].decision_id,
                    stance=Stance(each["position"]),
                    comment=each["comment"],
                )


def agree_on_themes(
    made: Database,
    members: Mapping[str, MemberId],
    article_id: ArticleId,
    themes: Mapping[str, ThemeId],
) -> None:
    """Let the team decide that it agrees on each theme as it is worded."""
    lead = next(iter(members.values()))
    with made.write(lead) as tx:
        agreed = {
            theme_id: draft_decision(
                tx,
                article_id=article_id,
                text="We agree on the theme as it is worded.",
                reason="Both halves are told by several people of both groups.",
                alternatives="To go on reading: the accounts against it stay listed.",
                affects=[Affected("theme", theme_id)],
            ).id
            for theme_id in themes.values()
        }
    for member in members.values():
        with made.write(member) as tx:
            for decision_id in agreed.values():
                take_position(tx, decision_id=decision_id, stance=Stance.FOR)
    with made.write(lead) as tx:
        for theme_id, decision_id in agreed.items():
            settle_decision(tx, decision_id=decision_id, outcome=DecisionState.ADOPTED)
            theme.change_theme(tx, theme_id=theme_id, state=theme.ThemeState.AGREED)
