"""What is asked of the method log: show it, write it out."""

from collections.abc import Iterator, Sequence

from counterpoint.across.methodlog.analysis import of_codes, of_steps, of_themes
from counterpoint.across.methodlog.frame import (
    of_authors,
    of_ethics,
    of_limitations,
    of_terms,
)
from counterpoint.across.methodlog.ground import Ground, Source
from counterpoint.across.methodlog.material import (
    of_design,
    of_interviews,
    of_selection,
)
from counterpoint.across.methodlog.meeting import of_decisions, of_meetings
from counterpoint.across.methodlog.model import (
    MethodLog,
    MethodLogExported,
    NothingToTellError,
    Section,
)
from counterpoint.across.methodlog.reading import of_reading
from counterpoint.across.methodlog.review import of_exclusions, of_review
from counterpoint.across.methodlog.together import of_approach, of_left, of_origins
from counterpoint.across.methodlog.voice import Voice
from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    heading,
    paragraph,
    title,
)
from counterpoint.article.author.store import list_authors
from counterpoint.article.store import get_article
from counterpoint.kernel.ids import ArticleId
from counterpoint.kernel.sentence import Said
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.member.store import list_members
from counterpoint.study.permission import Deed

PARTS: Sequence[tuple[Said, Sequence[Source]]] = (
    (Said("Design and interviews"), (of_design, of_interviews, of_selection)),
    (Said("Reports and their review"), (of_review, of_exclusions)),
    (Said("Reading the reports"), (of_reading,)),
    (
        Said("Steps, codes and themes"),
        (of_approach, of_steps, of_codes, of_left, of_themes, of_origins),
    ),
    (Said("Meetings and decisions"), (of_meetings, of_decisions)),
    (Said("Terminology"), (of_terms,)),
    (Said("Authors"), (of_authors,)),
    (Said("Ethics approval"), (of_ethics,)),
    (Said("Limitations"), (of_limitations,)),
)
"""The log's sections in their order, each with what tells it."""


def show_method_log(
    tx: Transaction,
    article_id: ArticleId,
    *,
    language: str | None = None,
    named: bool = True,
) -> MethodLog:
    """Tell how an article came about, from the records of now.

    Args:
        tx: Who asks, and in which study.
        article_id: Which article.
        language: en or sv; that of the publication, else of the interviews.
        named: Whether authors are named; else they are called by their place, as a
            blinded review wants it.

    Raises:
        NotFoundError: There is no such article.
        NoSuchLanguageError: The language is neither.

    Source: method, row M40; section 5.8.
    """
    permission.ask(tx, Deed.READ_ANALYSIS)
    article = get_article(tx.connection, article_id)
    study = get_study(tx.connection)
    voice = Voice(
        language or _written_in(study.publication_language or study.language),
        {each.id: each.name for each in list_members(tx.connection)},
        [each.member_id for each in list_authors(tx.connection, article_id)],
        named=named,
    )
    ground = Ground(tx.connection, article, voice)
    return MethodLog(
        title=voice.say(Said("Method log")),
        article=article.title,
        composed=voice.say(
            Said(
                "Composed from the records of the study on {day}.",
                {"day": voice.day(tx.now().date())},
            )
        ),
        language=voice.language,
        sections=tuple(_sections(ground)),
    )


def export_method_log(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: ProseFormat = ProseFormat.DOCX,  # noqa: A002 - its name
    language: str | None = None,
    named: bool = True,
) -> bytes:
    """Write the method log for an appendix; history keeps that it was done.

    Args:
        tx: Who exports, and of which study.
        article_id: Which article.
        format: docx or md.
        language: en or sv; that of the publication, else of the interviews.
        named: Whether authors are named.

    Raises:
        NotFoundError: There is no such article.
        NoSuchLanguageError: The language is neither.
        NothingToTellError: Nothing is recorded yet.
    """
    permission.ask(tx, Deed.EXPORT)
    told = show_method_log(tx, article_id, language=language, named=named)
    if not told.sections:
        msg = "Nothing is recorded yet; describe the study on the page Study first."
        raise NothingToTellError(msg)
    content = file_of(list(_pieces(told)), format, language=told.language, at=tx.now())
    tx.record(MethodLogExported(article_id, format, len(list(told.sentences()))))
    return content


def _sections(ground: Ground) -> Iterator[Section]:
    for name, sources in PARTS:
        told = tuple(each for source in sources for each in source(ground))
        if told:
            yield Section(ground.voice.say(name), told)


def _pieces(told: MethodLog) -> Iterator[Piece]:
    yield title(told.title)
    yield paragraph(told.article)
    for section in told.sections:
        yield heading(section.heading)
        for each in section.paragraphs:
            yield paragraph(" ".join(sentence.text for sentence in each))
    yield paragraph(told.composed)


def _written_in(tag: str) -> str:
    """Choose the language that the log can be written in for a study's own."""
    return "sv" if tag.casefold().startswith("sv") else "en"
