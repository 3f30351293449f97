"""One round: members work, something breaks, and the study is looked through."""

import random
from collections import Counter
from dataclasses import dataclass, field

from counterpoint.across.founding import found_study
from counterpoint.article import list_articles
from counterpoint.kernel.ids import ArticleId, MemberId, ReportId
from counterpoint.report import PassageGiven, Speaker, bring_in_report
from counterpoint.storage import database
from counterpoint.study.password.verbs import set_own_password
from tests import studies
from tests.long.killing.hand import PASSAGES, Answered, Desk, Hand
from tests.long.killing.looking import problems
from tests.long.killing.place import InFile, OnServer

HANDS = 3
PASSWORD = "blue doors stand open"  # noqa: S105 - of a study that is made here
LONGEST_S = 60.0
MOST_STEPS = 40


@dataclass
class Tally:
    """What all rounds together came to.

    Attributes:
        rounds: By what broke.
        steps: How many steps the server had answered for.
        refused: How many requests it refused, as when the disk was full.
        problems: Sentences, one for each thing that was not as it must be.
    """

    rounds: Counter[str] = field(default_factory=Counter)
    steps: int = 0
    refused: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.rounds.total()} rounds, {self.steps} steps answered for,"
            f" {self.refused} refused, {len(self.problems)} problems"
        )


@dataclass(frozen=True, slots=True)
class Known:
    """The study that is worked in, through all rounds."""

    ada: MemberId
    article: ArticleId
    report: ReportId


def begin(where: InFile | OnServer) -> Known:
    """Make the study: a member with a password, and a text to code."""
    made, ada = found_study(where.where, studies.PASSPHRASE, member="Ada Ek")
    turn = "four quiet little words and one door more, said again and again, " * 2
    talk = [PassageGiven(turn.strip(), Speaker.INTERVIEWEE)] * PASSAGES
    try:
        with made.write(ada) as tx:
            set_own_password(tx, new=PASSWORD)
            report = bring_in_report(tx, key="first", passages=talk).id
            article = list_articles(tx)[0].id
    finally:
        made.close()
    return Known(ada, article, report)


def try_round(
    where: InFile | OnServer,
    known: Known,
    broken: str,
    chance: random.Random,
    tally: Tally,
) -> None:
    """Let members work until something breaks; look the study through afterwards."""
    server = where.serve(broken)
    desk = Desk(server.port, "ada", PASSWORD, known.article, known.report)
    hands = [Hand(desk, random.Random(chance.random())) for _ in range(HANDS)]  # noqa: S311
    try:
        for hand in hands:
            hand.sit_down()
        for hand in hands:
            hand.start()
        _work(hands, chance.randint(1, MOST_STEPS))
        where.break_(broken, chance)
        if broken != "the server":
            _see_it_through(hands, broken, tally)
    finally:
        server.kill()
    for hand in hands:
        hand.stop()
        hand.join(LONGEST_S)
    answered = [hand.answered for hand in hands]
    _look(where, known, answered, tally)
    tally.rounds[broken] += 1


def _work(hands: list[Hand], steps: int) -> None:
    """Wait until the hands have done so many steps between them, or cannot."""
    done = 0
    while done < steps:
        going = [hand for hand in hands if not hand.refused.is_set()]
        worked = [hand for hand in going if hand.worked.wait(LONGEST_S / HANDS)]
        if not worked:
            return
        for hand in worked:
            hand.worked.clear()
        done += len(worked)


def _see_it_through(hands: list[Hand], broken: str, tally: Tally) -> None:
    """See that the server goes on: with a full disk it refuses, else it works again."""
    if broken == "the disk":
        for hand in hands:
            if not hand.refused.wait(LONGEST_S):
                tally.problems.append("Nothing was refused though the disk was full.")
        return
    for hand in hands:
        hand.worked.clear()
    for hand in hands:
        if not hand.worked.wait(LONGEST_S):
            tally.problems.append(f"Nothing more was done after {broken} broke.")


def _look(
    where: InFile | OnServer, known: Known, answered: list[Answered], tally: Tally
) -> None:
    study = database.open_(where.where, studies.PASSPHRASE)
    try:
        tally.problems += problems(
            study, known.ada, known.article, known.report, answered
        )
    finally:
        study.close()
    tally.steps += sum(each.count for each in answered)
    tally.problems += [failure for each in answered for failure in each.failures]
    tally.refused += sum(each.refused for each in answered)
