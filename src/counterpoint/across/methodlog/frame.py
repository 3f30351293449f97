"""What the log tells of words, authors, ethics approval and limitations."""

from collections.abc import Iterator

from counterpoint.across.methodlog.ground import Ground
from counterpoint.across.methodlog.material import STUDY
from counterpoint.across.methodlog.model import FactKind, Paragraph, Sentence
from counterpoint.across.methodlog.voice import clause, whole
from counterpoint.article.author.model import Contribution
from counterpoint.article.author.store import list_authors
from counterpoint.article.terminology.store import get_policy
from counterpoint.kernel.sentence import Said
from counterpoint.study.ethics.model import EthicsKind
from counterpoint.study.ethics.store import list_ethics
from counterpoint.study.limitation.store import list_limitations

_ROLES = {
    Contribution.CONCEPTUALIZATION: Said("conceptualization"),
    Contribution.DATA_CURATION: Said("data curation"),
    Contribution.FORMAL_ANALYSIS: Said("formal analysis"),
    Contribution.FUNDING: Said("funding acquisition"),
    Contribution.INVESTIGATION: Said("investigation"),
    Contribution.METHODOLOGY: Said("methodology"),
    Contribution.ADMINISTRATION: Said("project administration"),
    Contribution.RESOURCES: Said("resources"),
    Contribution.SOFTWARE: Said("software"),
    Contribution.SUPERVISION: Said("supervision"),
    Contribution.VALIDATION: Said("validation"),
    Contribution.VISUALIZATION: Said("visualization"),
    Contribution.DRAFT: Said("writing the original draft"),
    Contribution.EDITING: Said("review/editing of the text"),
}


def of_terms(ground: Ground) -> Iterator[Paragraph]:
    """Tell which words the authors use, instead of which, and why.

    Source: method, rows M55 to M58.
    """
    voice, policy = ground.voice, get_policy(ground.connection, ground.article.id)
    fact = voice.fact(
        FactKind.ARTICLE, ground.article.id, Said("The terminology of the article")
    )
    told: list[Sentence] = []
    for term in policy.terms:
        values = {
            "word": voice.quoted(term.preferred),
            "avoided": voice.listed([voice.quoted(each) for each in term.avoided]),
        }
        said = Said("the authors use the term {word}", values)
        if term.avoided and told:
            said = Said("they use the term {word} and avoid {avoided}", values)
        elif term.avoided:
            said = Said(
                "when not quoting others, the authors use the term {word} and avoid "
                "{avoided}",
                values,
            )
        told.append(voice.tell(said, [fact]))
    if policy.reason:
        reason = {"reason": voice.quoted(whole(policy.reason))}
        told.append(voice.tell(Said("the reason given is: {reason}", reason), [fact]))
    if policy.reference:
        source = {"reference": clause(policy.reference)}
        told.append(voice.tell(Said("the choice follows {reference}", source), [fact]))
    if policy.exceptions:
        ended = whole if len(policy.exceptions) == 1 else clause
        listed = voice.listed([voice.quoted(ended(e)) for e in policy.exceptions])
        said = Said("exceptions are stated: {exceptions}", {"exceptions": listed})
        told.append(voice.tell(said, [fact]))
    if told:
        yield tuple(told)


def of_authors(ground: Ground) -> Iterator[Paragraph]:
    """Tell who writes, who leads, and what each did.

    Source: method, row X6.
    """
    voice = ground.voice
    authors = list_authors(ground.connection, ground.article.id)
    fact = voice.fact(
        FactKind.ARTICLE, ground.article.id, Said("The authors of the article")
    )
    told = []
    lead = ground.article.lead_id
    if lead is not None:
        said = Said("{name} led the analysis", {"name": voice.people([lead])})
        told.append(voice.tell(said, [fact]))
    for each in authors:
        if each.contributions:
            values = {
                "name": voice.people([each.member_id]),
                "roles": voice.listed(
                    [voice.say(_ROLES[role]) for role in each.contributions]
                ),
            }
            said = Said("{name} took the CRediT roles of {roles}", values)
            told.append(voice.tell(said, [fact]))
    if told:
        yield tuple(told)


def of_ethics(ground: Ground) -> Iterator[Paragraph]:
    """Tell who approved the study, under which number, as it is written there.

    Source: method, row M59.
    """
    voice = ground.voice
    told = []
    for each in list_ethics(ground.connection):
        values = {
            "board": clause(each.board),
            "number": each.number,
            "day": voice.day(each.approved_on),
        }
        fact = voice.fact(
            FactKind.ETHICS, each.id, Said("{board}, no. {number}, {day}", values)
        )
        said = Said("the study was approved by {board} on {day} (no. {number})", values)
        if each.kind is EthicsKind.AMENDMENT:
            said = Said(
                "an amendment was approved by {board} on {day} (no. {number})", values
            )
        told.append(voice.tell(said, [fact]))
    if told:
        yield tuple(told)


def of_limitations(ground: Ground) -> Iterator[Paragraph]:
    """Give the limitations in the team's own words."""
    voice = ground.voice
    told = [
        voice.tell(
            Said("{text}", {"text": whole(each.text)}),
            [
                voice.fact(
                    FactKind.LIMITATION, STUDY, Said("A limitation that is recorded")
                )
            ],
        )
        for each in list_limitations(ground.connection)
    ]
    if told:
        yield tuple(told)
