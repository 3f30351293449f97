"""What is recorded of those who did the research. COREQ 1 to 8."""

from collections.abc import Callable, Iterator

from counterpoint.across.checklist.fact.ground import Ground, Source, listed
from counterpoint.article.author.store import list_authors
from counterpoint.kernel.sentence import Said
from counterpoint.participant.information.model import InformationKind
from counterpoint.participant.information.store import list_information
from counterpoint.study.member.model import Reflexive


def interviewers(ground: Ground) -> Iterator[Said]:
    """Tell who held the interviews."""
    if ground.interviewers:
        names = listed(each.name for each in ground.interviewers)
        yield Said("The interviews were held by {names}.", {"names": names})


def facts_of_members(choose: Callable[[Reflexive], str]) -> Source:
    """Tell one fact of each author and interviewer, in their own words."""

    def told(ground: Ground) -> Iterator[Said]:
        authors = list_authors(ground.connection, ground.article.id)
        ids = [each.member_id for each in authors]
        ids += [each.id for each in ground.interviewers]
        for id_ in dict.fromkeys(ids):
            member = ground.members[id_]
            fact = choose(member.facts)
            if fact:
                yield Said("{name}: {fact}", {"name": member.name, "fact": fact})

    return told


def relationships(ground: Ground) -> Iterator[Said]:
    """Tell of how many interviews a relationship before them is noted."""
    noted = sum(bool(each.relationship.strip()) for each in ground.interviews)
    if ground.interviews:
        yield Said(
            "A relationship before the interview is noted at {n} of {of} interviews.",
            {"n": noted, "of": len(ground.interviews)},
        )


def introductions(ground: Ground) -> Iterator[Said]:
    """Tell how many were informed, and anew; then what they are told of each member."""
    told = list_information(ground.connection)
    mine = [each for each in told if each.participant_id in ground.people]
    if mine:
        first = {e.participant_id for e in mine if e.kind is InformationKind.FIRST}
        anew = {e.participant_id for e in mine if e.kind is InformationKind.ANEW}
        yield Said(
            "{first} participants were informed when they were asked, and {anew} anew"
            " before the interview.",
            {"first": len(first), "anew": len(anew)},
        )
    yield from facts_of_members(lambda facts: facts.introduction)(ground)
