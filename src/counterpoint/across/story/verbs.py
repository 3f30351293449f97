"""What is done to write stories out."""

from collections.abc import Mapping
from typing import TypeVar

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.exporting.sharing import reports_to_share
from counterpoint.across.prose.language import say_in
from counterpoint.across.story.writing import StoryFormat, StoryRow, file_of_stories
from counterpoint.article import show_article
from counterpoint.coding.code.store import list_codes
from counterpoint.coding.facet.store import list_facets
from counterpoint.coding.nomenclature.model import Naming, called
from counterpoint.coding.nomenclature.store import get_naming
from counterpoint.coding.story.model import StoryPart, ToldStory
from counterpoint.kernel.ids import ArticleId, CodeId, FacetValueId, ThemeId
from counterpoint.kernel.outcome import Outcome
from counterpoint.storage.transaction import Transaction
from counterpoint.study import permission
from counterpoint.study.design.store import get_study
from counterpoint.study.permission import Deed
from counterpoint.theme.story.model import Asked, IndexedStory, StoryIndex
from counterpoint.theme.story.verbs import show_story_index

_ALL = Asked()
_Id = TypeVar("_Id", ThemeId, CodeId)


def export_stories(
    tx: Transaction,
    *,
    article_id: ArticleId,
    format: StoryFormat,  # noqa: A002 - its name
    asked: Asked = _ALL,
    language: str | None = None,
) -> tuple[bytes, Outcome]:
    """Write stories to a file; history keeps that it was done.

    Stories of participants who took back that their report may be shared stay
    behind, and the outcome says so.

    Args:
        tx: Who exports, and of which study.
        article_id: Whose stories.
        format: docx, csv or xlsx.
        asked: Which of them; all if not given.
        language: Of a text's headings, en or sv; that of the publication, else of
            the interviews.

    Raises:
        NotFoundError: There is no such article.
        NoSuchLanguageError: The language is neither.
    """
    permission.ask(tx, Deed.EXPORT)
    study = get_study(tx.connection)
    wanted = language or study.publication_language or study.language
    chosen = wanted if language else ("sv" if wanted.startswith("sv") else "en")
    say_in(chosen)
    article = show_article(tx, article_id)
    index = show_story_index(tx, article_id, asked)
    shared, left = reports_to_share(tx)
    known = {each.id for each in shared}
    items = [each for each in index.items if each.told.story.report_id in known]
    behind = {
        each.told.report
        for each in index.items
        if each.told.story.report_id not in known
    }
    values = {
        value.id: f"{facet.name}: {value.name}"
        for facet in list_facets(tx.connection, article_id)
        for value in facet.values
    }
    naming = get_naming(tx.connection, article_id)
    shown = called(list_codes(tx.connection, article_id), naming)
    names = {each.code.id: each.code.name for each in shown}
    codes = {each.code_id: names[each.code_id] for each in index.codes}
    rows = [_row(each, index, values, codes, naming) for each in items]
    content = file_of_stories(
        rows, format, article=article.title, language=chosen, at=tx.now()
    )
    tx.record(PartExported("stories", format.value, len(rows)))
    here = tuple(each for each in left if each.place in behind)
    return content, Outcome(format.value, {"stories": len(rows)}, left=here)


def _row(
    story: IndexedStory,
    index: StoryIndex,
    values: Mapping[FacetValueId, str],
    codes: Mapping[CodeId, str],
    naming: Naming,
) -> StoryRow:
    told, said = story.told, story.told.story.telling
    themes = {each.theme_id: each.title for each in index.themes}
    return StoryRow(
        report=told.report,
        label=told.label or "",
        group=told.group or "",
        place=said.place,
        agents="\n".join(said.agents),
        act=said.act,
        response=said.response,
        reflection=said.reflection,
        facets="\n".join(values[id_] for id_ in told.values if id_ in values),
        themes=_named(themes, story.themes),
        against=_named(themes, story.against),
        codes=_named(codes, story.codes),
        named_by=naming,
        story=_words(told, StoryPart.TELLING),
        context=_words(told, StoryPart.CONTEXT),
        reflected=_words(told, StoryPart.REFLECTION),
    )


def _named(names: Mapping[_Id, str], chosen: frozenset[_Id]) -> str:
    return "\n".join(name for id_, name in names.items() if id_ in chosen)


def _words(told: ToldStory, part: StoryPart) -> str:
    found = (each for each in told.stretches if each.part is part and each.span)
    return "\n\n".join(each.words for each in found)
