"""The library: the same verbs, from a script or a notebook.

    import counterpoint

    with counterpoint.open_study("keys.study", passphrase) as study:
        reports = study.do(counterpoint.report.list_reports)

A verb is any public function of a stage whose first parameter is the
transaction. ``do`` opens one around it, so that it stands whole or not at all.
"""

import os
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from counterpoint import article as articles
from counterpoint import report
from counterpoint.across.acting import acting_member
from counterpoint.across.founding import found_study, parsed_new
from counterpoint.across.tables import analysing, gathering
from counterpoint.across.tables.columnar import arrow_of, widened, with_texts
from counterpoint.across.withdrawal import carrying
from counterpoint.across.withdrawal.model import Withdrawal
from counterpoint.interview import Recording
from counterpoint.kernel.ids import ArticleId, InterviewId, ParticipantId
from counterpoint.participant import ConsentScope
from counterpoint.storage import database, place
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.model import Member

if TYPE_CHECKING:
    import pyarrow as pa

READING = (
    "show_",
    "list_",
    "find_",
    "get_",
    "search_",
    "count_",
    "trace_",
    "preview_",
)

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class OpenedStudy:
    """An open study, and the member who acts in it.

    Attributes:
        member: Who acts; what the verbs allow depends on it.
    """

    def __init__(self, standing: Database, member: Member) -> None:
        self._database = standing
        self.member = member

    def __enter__(self) -> Self:
        """Give the study itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        """Close the study, whatever happened."""
        self.close()

    def close(self) -> None:
        """Close the study; its file is then one file, safe to copy."""
        self._database.close()

    def do(
        self,
        verb: Callable[Concatenate[Transaction, Given], Answer],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> Answer:
        """Carry out one verb, in a transaction of its own.

        Verbs that show, list, find, get, search, count, trace or preview only read;
        every other one changes the study and stands in its history.

        Raises:
            CounterpointError: The verb refused; nothing was changed.
        """
        name = getattr(verb, "__name__", "")
        if name.startswith(READING):
            with self.reading() as tx:
                return verb(tx, *args, **kwargs)
        with self.together() as tx:
            return verb(tx, *args, **kwargs)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Look at one moment of the study with several verbs."""
        with self._database.read(self.member.id) as tx:
            yield tx

    @contextmanager
    def together(self) -> Iterator[Transaction]:
        """Do several verbs as one piece of work: all of it stands, or none."""
        with self._database.write(self.member.id) as tx:
            yield tx

    def withdraw(
        self,
        participant_id: ParticipantId,
        *,
        said_on: date,
        scopes: Collection[ConsentScope] = (ConsentScope.TAKE_PART,),
        keep: Mapping[str, str] | None = None,
    ) -> Withdrawal:
        """Carry a withdrawal out, and clear its traces away. It cannot be undone.

        Args:
            participant_id: Who takes it back.
            said_on: The day on which they said so.
            scopes: What; everything if not given.
            keep: Why some stretches in the team's own text may stay, by the keys
                that ``preview_withdrawal`` gives.

        Raises:
            CounterpointError: It is refused; nothing was changed.
        """
        return carrying.withdraw(
            self._database,
            self.member.id,
            participant_id=participant_id,
            scopes=scopes,
            said_on=said_on,
            keep=keep,
        )

    def attach_recording(
        self, interview_id: InterviewId, path: str | Path, *, as_it_is: bool = False
    ) -> Recording:
        """Attach a file of sound to an interview, and read back what is kept.

        Args:
            interview_id: Whose sound it is.
            path: The file. It stays where it is; destroy it there yourself.
            as_it_is: Keep a damaged file as far as it can be read.

        Raises:
            NotSoundError: It is no sound that can be read.
            DamagedSoundError: It breaks off, and ``as_it_is`` is not said.
            RuleError: The interview may not have this recording.
        """
        # Here, since its library would slow every start of the program.
        from counterpoint.interview.recording import taking  # noqa: PLC0415

        with Path(path).open("rb") as file:
            return taking.attach_file(
                self._database,
                self.member.id,
                interview_id,
                file,
                as_it_is=as_it_is,
            )

    def participants(self) -> "pa.Table":
        """Give the participants, one a row, each attribute a column."""
        with self.reading() as tx:
            shared = gathering.everything(tx)
        return widened(gathering.participants(shared), gathering.attributes(shared))

    def attributes(self) -> "pa.Table":
        """Give what is known of participants, one fact a row."""
        with self.reading() as tx:
            return arrow_of(gathering.attributes(gathering.everything(tx)))

    def reports(self) -> "pa.Table":
        """Give the reports, one a row, with the text that is in analysis.

        The text and the version of a report without one are null.
        """
        with self.reading() as tx:
            table = gathering.reports(tx, gathering.everything(tx))
            texts: dict[str, str] = {
                each.report_id: each.text for each in report.list_texts(tx)
            }
        return with_texts(table, texts)

    def passages(self) -> "pa.Table":
        """Give the passages of the versions in analysis, one a row, with words."""
        with self.reading() as tx:
            return arrow_of(gathering.passages(tx, gathering.everything(tx)))

    def articles(self) -> "pa.Table":
        """Give the articles, one a row."""
        with self.reading() as tx:
            return arrow_of(gathering.papers(tx))

    def prompts(self, article: ArticleId | None = None) -> "pa.Table":
        """Give what prompted words in one article, or in all, one saying a row."""
        with self.reading() as tx:
            shared, papers = gathering.everything(tx), _papers(tx, article)
            return arrow_of(analysing.prompts(tx, shared, papers))

    def codes(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the codes of one article, or of all, one a row."""
        with self.reading() as tx:
            return arrow_of(analysing.codes(tx, _papers(tx, article)))

    def codings(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the codings of one article, or of all, one a row, with words."""
        with self.reading() as tx:
            shared, papers = gathering.everything(tx), _papers(tx, article)
            return arrow_of(analysing.codings(tx, shared, papers))

    def themes(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the themes of one article, or of all, one a row."""
        with self.reading() as tx:
            return arrow_of(analysing.themes(tx, _papers(tx, article))[0])

    def poles(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the poles of paradoxes, one a row."""
        with self.reading() as tx:
            return arrow_of(analysing.themes(tx, _papers(tx, article))[1])

    def theme_codes(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the codes that are tied to themes and poles, one tie a row."""
        with self.reading() as tx:
            return arrow_of(analysing.themes(tx, _papers(tx, article))[2])

    def quotes(self, article: ArticleId | None = None) -> "pa.Table":
        """Give the quotes of one article, or of all, one a row, as they print."""
        with self.reading() as tx:
            shared, papers = gathering.everything(tx), _papers(tx, article)
            return arrow_of(analysing.quotes(tx, shared, papers)[0])

    def events(self) -> "pa.Table":
        """Give what was done, earliest first, but for what a closed seal hides."""
        with self.reading() as tx:
            return arrow_of(gathering.events(tx))


def open_study(
    where: str | Path, passphrase: str, *, member: str | None = None
) -> OpenedStudy:
    """Open a study.

    Args:
        where: A file, or a PostgreSQL address with ``?schema=NAME``.
        passphrase: What opens it.
        member: Who acts, by key; else ``COUNTERPOINT_MEMBER``, else the only
            member.

    Raises:
        NoStudyError: There is none at that place.
        WrongPassphraseError: The passphrase does not open it.
        ChooseMemberError: There are several members, and none was named.
    """
    standing = database.open_(place.parse(where), passphrase)
    try:
        key = member or os.environ.get("COUNTERPOINT_MEMBER")
        return OpenedStudy(standing, acting_member(standing, key))
    except BaseException:
        standing.close()
        raise


def new_study(
    where: str | Path, passphrase: str, *, title: str = "", member: str = ""
) -> OpenedStudy:
    """Make a study with its first member, and give it open.

    A lost passphrase cannot be recovered.

    Args:
        where: A file that is not there yet, or a PostgreSQL address.
        passphrase: At least eight characters.
        title: May be given later.
        member: The first member's name; the computer's login if empty.

    Raises:
        PlaceTakenError: Something is at that place.
        WeakPassphraseError: The passphrase is too short.
    """
    made, _ = found_study(
        parsed_new(str(where)), passphrase, title=title, member=member
    )
    return OpenedStudy(made, acting_member(made))


def _papers(tx: Transaction, article: ArticleId | None) -> list[ArticleId]:
    if article is not None:
        return [article]
    return [paper.id for paper in articles.list_articles(tx)]
