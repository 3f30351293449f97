"""What is recorded of interviews, recordings and reports. COREQ 17 to 23."""

from collections import Counter
from collections.abc import Iterator

from counterpoint.across.checklist.fact.ground import Ground, counted, listed
from counterpoint.interview.recording.store import list_recordings
from counterpoint.kernel.sentence import Said
from counterpoint.report.model import ReportState
from counterpoint.study.design.model import DataMode
from counterpoint.study.ethics.store import list_ethics
from counterpoint.study.guide.store import latest_guide
from counterpoint.study.limitation.store import list_limitations


def guides(ground: Ground) -> Iterator[Said]:
    """Tell how many questions each group's guide asks, and in which version."""
    for group in ground.groups:
        guide = latest_guide(ground.connection, group.id)
        if guide is not None:
            yield Said(
                "The guide for the {plural} has {n} questions, in version {version}.",
                {
                    "plural": group.plural,
                    "n": len(guide.questions),
                    "version": guide.version,
                },
            )


def repeats(ground: Ground) -> Iterator[Said]:
    """Tell how many were interviewed more than once."""
    if ground.interviews:
        times = Counter(each.participant_id for each in ground.interviews)
        number = sum(count > 1 for count in times.values())
        yield Said(
            "{n} participants were interviewed more than once.",
            {"n": counted(number)},
        )


def recordings(ground: Ground) -> Iterator[Said]:
    """Tell how many interviews have or had a recording."""
    if ground.interviews:
        recorded = {each.interview_id for each in list_recordings(ground.connection)}
        number = sum(each.id in recorded for each in ground.interviews)
        yield Said(
            "{n} of {of} interviews have a recording here.",
            {"n": number, "of": len(ground.interviews)},
        )


def field_notes(ground: Ground) -> Iterator[Said]:
    """Tell at how many interviews a field note was kept."""
    if ground.interviews:
        number = sum(bool(each.field_note.strip()) for each in ground.interviews)
        yield Said(
            "A field note was kept of {n} of {of} interviews.",
            {"n": number, "of": len(ground.interviews)},
        )


def duration(ground: Ground) -> Iterator[Said]:
    """Tell the shortest and the longest interview of each group."""
    for group in ground.groups:
        known = [
            each.minutes
            for each in ground.interviews
            if each.minutes is not None
            and ground.people[each.participant_id].group == group.key
        ]
        if known:
            yield Said(
                "The interviews with the {plural} lasted between {low} and {high}"
                " minutes ({n} of them are timed).",
                {
                    "plural": group.plural,
                    "low": min(known),
                    "high": max(known),
                    "n": len(known),
                },
            )


def reviews(ground: Ground) -> Iterator[Said]:
    """Tell what the data are, and how many reports were approved after review."""
    if not ground.reports:
        return
    if ground.study.data_mode is DataMode.REPORT:
        yield Said(
            "The data are reports in the interviewees' own words, written after the"
            " interview by another member than the interviewer."
        )
    else:
        yield Said("The data are verbatim transcripts.")
    approved = sum(each.state is ReportState.APPROVED for each in ground.reports)
    brought = sum(each.brought_in for each in ground.reports)
    yield Said(
        "{n} of {of} reports were approved after a review; {brought} were brought in as"
        " finished texts.",
        {"n": approved, "of": len(ground.reports), "brought": brought},
    )


def collection(ground: Ground) -> Iterator[Said]:
    """Tell between which days interviews were held."""
    days = sorted(each.held_on for each in ground.interviews if each.held_on)
    if days:
        yield Said(
            "The interviews were held between {first} and {last}.",
            {"first": days[0].isoformat(), "last": days[-1].isoformat()},
        )
    yield from recordings(ground)


def ethics(ground: Ground) -> Iterator[Said]:
    """Tell each board's decision by its number."""
    for each in list_ethics(ground.connection):
        yield Said(
            "{board}, {number}, {day}",
            {
                "board": each.board,
                "number": each.number,
                "day": each.approved_on.isoformat(),
            },
        )


def setting(ground: Ground) -> Iterator[Said]:
    """Tell where the study is set."""
    if ground.study.setting:
        yield Said("{setting}", {"setting": ground.study.setting})


def limitations(ground: Ground) -> Iterator[Said]:
    """Tell the register of limitations."""
    for each in list_limitations(ground.connection):
        yield Said("{limitation}", {"limitation": each.text})


def approach_of_data(ground: Ground) -> Iterator[Said]:
    """Tell the design, and where it is described."""
    study = ground.study
    told = listed((study.design, study.design_reference))
    if told:
        yield Said("{design}", {"design": told})
