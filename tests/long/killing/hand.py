"""One member at work: asks the server for one thing after the other, and remembers."""

import json
import random
import string
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from urllib.parse import quote

from benchmarks.line import Line

PASSAGES = 40
REPORT_CHARACTERS = 4_000
PAUSE_S = 0.1
"""How long a hand rests when it was refused, as when the database is away."""
SEAT_OVER = ": 401 "


@dataclass
class Answered:
    """What the server has answered for, by the object's id.

    Attributes:
        codes: Their names.
        codings: Their words, with the report they are in.
        gone: Codings that were taken off.
        memos: Their texts.
        reports: The texts that came in, passage by passage.
        refused: How many requests it answered with a refusal.
        failures: What it answered that was no answer, by the error met here.
    """

    codes: dict[str, str] = field(default_factory=dict)
    codings: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    memos: dict[str, str] = field(default_factory=dict)
    reports: dict[str, tuple[str, ...]] = field(default_factory=dict)
    refused: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many steps it has answered for."""
        kept = (self.codes, self.codings, self.gone, self.memos, self.reports)
        return sum(len(each) for each in kept)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a hand must know to work.

    Attributes:
        report: A text of ``REPORT_CHARACTERS`` or more, in the analysis.
    """

    port: int
    member: str
    password: str
    article: str
    report: str


class Hand(threading.Thread):
    """Works until the server is gone, or it is told to stop.

    Attributes:
        answered: What it may rely on.
        worked: Is set whenever a step was answered for.
        refused: Is set once a step was refused.
    """

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        super().__init__(daemon=True)
        self.answered = Answered()
        self.worked = threading.Event()
        self.refused = threading.Event()
        self._desk = desk
        self._chance = chance
        self._over = threading.Event()
        self._line = Line(desk.port)
        self._own_code = ""

    def stop(self) -> None:
        """Let it end after the step that is under way."""
        self._over.set()

    def sit_down(self) -> None:
        """Sign in, as a browser that reached the server does."""
        begun = self._line.post("/api/session/begin", {"token": ""})
        self._line.headers["x-csrf-token"] = begun["csrf"]
        who = {"member": self._desk.member, "password": self._desk.password}
        seated = self._line.post("/api/session", who)
        self._line.headers["x-csrf-token"] = seated["csrf"]

    def run(self) -> None:
        """Do one thing after the other."""
        try:
            self._work()
        except (OSError, HTTPException):
            pass  # the server is gone
        except Exception as error:  # noqa: BLE001 - told of in the tally
            self.answered.failures.append(repr(error))
        finally:
            self._line.close()

    def _work(self) -> None:
        deeds = (self._code, self._memo, self._span, self._span, self._off, self._bring)
        while not self._over.is_set():
            try:
                self._chance.choice(deeds)()
            except RuntimeError as refusal:
                self.answered.refused += 1
                self.refused.set()
                self._over.wait(PAUSE_S)
                if SEAT_OVER in str(refusal):  # as when the clock has jumped
                    self._sit_down_anew()
            else:
                self.worked.set()

    def _sit_down_anew(self) -> None:
        with suppress(RuntimeError):  # refused again; the next step will tell
            self.sit_down()

    def _code(self) -> None:
        name = f"code {self._word()}"
        made = self._line.post(
            f"/api/articles/{self._desk.article}/codes", {"name": name}
        )
        self._own_code = made["id"]
        self.answered.codes[made["id"]] = name

    def _memo(self) -> None:
        text = f"memo {self._word()}"
        about = {"about": "study", "kind": "reflexive", "text": text, "is_shared": True}
        self.answered.memos[self._line.post("/api/memos", about)["id"]] = text

    def _span(self) -> None:
        if not self._own_code:
            self._code()
        start = self._chance.randrange(REPORT_CHARACTERS - 60)
        end = start + self._chance.randint(5, 50)
        desk = self._desk
        path = f"/api/articles/{desk.article}/reports/{desk.report}/codings"
        sent = {"code_id": self._own_code, "start": start, "end": end}
        made = self._line.post(path, sent)
        self.answered.codings[made["id"]] = (made["exact"], made["start"], made["end"])

    def _off(self) -> None:
        standing = sorted(self.answered.codings.keys() - self.answered.gone)
        if not standing:
            self._span()
            return
        coding = self._chance.choice(standing)
        # From here on it may be gone, whether or not an answer comes.
        words = self.answered.codings.pop(coding)
        self._line.ask("DELETE", f"/api/codings/{coding}")
        self.answered.codings[coding] = words
        self.answered.gone.add(coding)

    def _bring(self) -> None:
        turns = tuple(f"{self._word()} {self._word()}." for _ in range(PASSAGES))
        content = "\n".join(f"P: {turn}" for turn in turns).encode()
        key = self._word()
        called = {"x-file-name": quote(f"{key}.txt")}
        looked = json.loads(
            self._line.ask("POST", "/api/imports/look", content, called)
        )
        marks = {mark["mark"]: "interviewee" for mark in looked["marks"]}
        item = {"token": looked["token"], "key": key, "speakers": marks}
        (report,) = self._line.post("/api/imports", {"items": [item]})["reports"]
        self.answered.reports[report["id"]] = turns

    def _word(self) -> str:
        return "".join(self._chance.choices(string.ascii_lowercase, k=12))
