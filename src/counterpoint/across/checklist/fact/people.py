"""What is recorded of who was asked, chosen and interviewed. COREQ 10 to 16."""

from collections import Counter
from collections.abc import Iterator

from counterpoint.across.checklist.fact.ground import (
    SMALLEST,
    Ground,
    counted,
    listed,
)
from counterpoint.across.recruitment.model import Flow, count_flow, states_of
from counterpoint.article.sample.verbs import show_sample
from counterpoint.interview.meeting.store import list_interviews
from counterpoint.kernel.sentence import Said
from counterpoint.participant.person.store import list_participants
from counterpoint.participant.referral.store import list_referrals
from counterpoint.study.criterion.model import CriterionKind
from counterpoint.study.criterion.store import list_criteria

_CRITERIA = {
    CriterionKind.OWN_CHANGE: Said(
        "Of the {plural} it was asked that they have made the change themselves."
    ),
    CriterionKind.CONFIRMATION: Said(
        "For the {plural} a professional confirmed that they fit."
    ),
    CriterionKind.FIELD_EXPERIENCE: Said(
        "Of the {plural} it was asked that they have experience of the field."
    ),
}


def criteria(ground: Ground) -> Iterator[Said]:
    """Tell what was asked of each group before somebody was included."""
    for group in ground.groups:
        for each in list_criteria(ground.connection, group.id):
            said = _CRITERIA.get(each.kind)
            if each.wording:
                yield Said(
                    "Of the {plural} it was asked: {wording}",
                    {"plural": group.plural, "wording": each.wording},
                )
            elif said is not None:
                yield Said(said.sentence, {"plural": group.plural})


def approached(ground: Ground) -> Iterator[Said]:
    """Tell how many were asked, and through how many services."""
    for flow in _flows(ground):
        if flow.approached:
            yield Said(
                "{n} {plural} were approached.",
                {"n": flow.approached, "plural": flow.plural},
            )
    referrals = list_referrals(ground.connection)
    ids = {group.id for group in ground.groups}
    services = {each.service_id for each in referrals if each.group_id in ids}
    number = len(services - {None})
    if number:
        yield Said("They were reached through {n} services.", {"n": number})


def sample_size(ground: Ground) -> Iterator[Said]:
    """Tell how many of each group were interviewed."""
    told = {each.participant_id for each in ground.interviews}
    told |= {e.participant_id for e in ground.reports if e.participant_id is not None}
    for group in ground.groups:
        mine = {i for i, each in ground.people.items() if each.group == group.key}
        number = len(mine & told)
        yield Said(
            "{n} {plural} were interviewed.", {"n": number, "plural": group.plural}
        )


def not_taking_part(ground: Ground) -> Iterator[Said]:
    """Tell how many were asked and are not in the study; small counts together."""
    for flow in _flows(ground):
        if flow.approached:
            yield Said(
                "Of the {plural} who were asked, {declined} declined, {others} did not"
                " meet the criteria, {absent} did not come to an interview and"
                " {withdrawn} withdrew.",
                {
                    "plural": flow.plural,
                    "declined": counted(flow.declined),
                    "others": counted(flow.not_eligible),
                    "absent": counted(flow.no_show),
                    "withdrawn": counted(flow.withdrawn),
                },
            )


def places(ground: Ground) -> Iterator[Said]:
    """Name the kinds of place at which several interviews were held."""
    kinds = Counter(each.place_kind for each in ground.interviews if each.place_kind)
    several = [kind for kind, count in kinds.most_common() if count >= SMALLEST]
    if several:
        yield Said("Places of the interviews: {places}.", {"places": listed(several)})
    if len(several) < len(kinds):
        yield Said("Fewer than three interviews were held at each of the other places.")


def others_present(ground: Ground) -> Iterator[Said]:
    """Tell at how many interviews somebody else was."""
    if ground.interviews:
        number = sum(bool(each.others_present.strip()) for each in ground.interviews)
        yield Said(
            "Somebody else was present at {n} of {of} interviews.",
            {"n": counted(number), "of": len(ground.interviews)},
        )


def sample(ground: Ground) -> Iterator[Said]:
    """Tell the article's sample description, as far as nothing forbids it."""
    for each in show_sample(ground.tx, ground.article.id):
        if each.told.text and not each.told.small:
            yield Said("{sentence}", {"sentence": each.told.text})


def _flows(ground: Ground) -> list[Flow]:
    everybody = list_participants(ground.connection)
    referrals = list_referrals(ground.connection)
    states = states_of(list_interviews(ground.connection))
    return [count_flow(each, everybody, referrals, states) for each in ground.groups]
