"""What happens in a review against the sound."""

from collections.abc import Mapping

from counterpoint.kernel.events import Event
from counterpoint.review.discrepancy.model import (
    DiscrepancyAnswered,
    DiscrepancyCorrected,
    DiscrepancyNoted,
    DiscrepancySettled,
)
from counterpoint.review.hearing.model import SoundHeard
from counterpoint.review.outcome.model import ReportReopened, ReportReturned
from counterpoint.review.round.model import PassageJudged, ReviewOpened
from counterpoint.review.setting.model import ListeningShareSet
from counterpoint.review.substitute.model import SubstituteNamed

REVIEW: Mapping[type[Event], str] = {
    ReviewOpened: "Began to review version {version} of a report.",
    SoundHeard: "Heard more of a recording, reviewing version {version} of a report.",
    PassageJudged: "Judged a passage of a report under review: {verdict}.",
    DiscrepancyNoted: "Noted where version {version} of a report is not what is heard.",
    DiscrepancySettled: "Settled a discrepancy of a report: {resolution}.",
    DiscrepancyCorrected: "Settled a discrepancy; version {version} corrects it.",
    DiscrepancyAnswered: "Answered the reviewer of a report.",
    ReportReturned: "Returned version {version} of a report to its writer.",
    ReportReopened: "Opened an approved report again, at version {version}.",
    SubstituteNamed: "Named who reviews a report in place of its interviewer.",
    ListeningShareSet: "Set how much is heard for a review: {share} of each 100.",
}
