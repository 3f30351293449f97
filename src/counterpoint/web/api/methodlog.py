"""The method log of an article over HTTP."""

from fastapi import Response

from counterpoint.across.methodlog import verbs as methodlog
from counterpoint.across.methodlog.model import FactKind, MethodLog, Sentence
from counterpoint.across.prose.model import ProseFormat
from counterpoint.kernel.ids import ArticleId
from counterpoint.storage.transaction import Transaction
from counterpoint.web.endpoint import Sent, Shown, endpoint


class MethodFactShown(Shown):
    """A record that a sentence rests on, and the object that its room shows."""

    kind: FactKind
    id: str
    text: str


class MethodSentenceShown(Shown):
    """A sentence with everything that it rests on."""

    text: str
    facts: list[MethodFactShown]

    @classmethod
    def of(cls, told: Sentence) -> "MethodSentenceShown":
        """Show a sentence."""
        facts = [MethodFactShown.model_validate(each) for each in told.facts]
        return cls(text=told.text, facts=facts)


class MethodSectionShown(Shown):
    """A part of the log, paragraph by paragraph."""

    heading: str
    paragraphs: list[list[MethodSentenceShown]]


class MethodLogShown(Shown):
    """The whole log, in its language."""

    title: str
    article: str
    composed: str
    language: str
    sections: list[MethodSectionShown]

    @classmethod
    def of(cls, told: MethodLog) -> "MethodLogShown":
        """Show a method log."""
        return cls(
            title=told.title,
            article=told.article,
            composed=told.composed,
            language=told.language,
            sections=[
                MethodSectionShown(
                    heading=section.heading,
                    paragraphs=[
                        [MethodSentenceShown.of(each) for each in paragraph]
                        for paragraph in section.paragraphs
                    ],
                )
                for section in told.sections
            ],
        )


class MethodLogSent(Sent):
    """As what the log is written, in which language, and whether it names anybody."""

    format: ProseFormat = ProseFormat.DOCX
    language: str | None = None
    named: bool = True


def get_method_log(
    tx: Transaction,
    article_id: ArticleId,
    language: str | None = None,
    named: bool = True,  # noqa: FBT001, FBT002 - a value of the query
) -> MethodLogShown:
    """Tell how an article came about, in en or sv."""
    told = methodlog.show_method_log(tx, article_id, language=language, named=named)
    return MethodLogShown.of(told)


def export_method_log(
    tx: Transaction, article_id: ArticleId, body: MethodLogSent
) -> Response:
    """Write the method log out. Its file's name holds no title."""
    content = methodlog.export_method_log(
        tx,
        article_id=article_id,
        format=body.format,
        language=body.language,
        named=body.named,
    )
    name = f'attachment; filename="method-log.{body.format}"'
    headers = {"content-disposition": name}
    return Response(content, media_type=body.format.media_type, headers=headers)


ROUTES = [
    endpoint("GET", "/articles/{article_id}/method-log", get_method_log),
    endpoint("POST", "/articles/{article_id}/method-log/exports", export_method_log),
]
