"""How the method log speaks: whom it names, in which language, as which file."""

import re
from io import BytesIO

import pytest
from docx import Document

from counterpoint.across.methodlog.model import Fact, FactKind
from counterpoint.across.methodlog.verbs import export_method_log, show_method_log
from counterpoint.across.methodlog.voice import Voice
from counterpoint.across.prose.model import NoSuchLanguageError, ProseFormat
from counterpoint.article.author.model import Author, Contribution
from counterpoint.article.author.verbs import name_authors
from counterpoint.kernel.ids import MemberId
from counterpoint.kernel.sentence import Said
from counterpoint.storage import history
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.study.permission import NotAllowedError
from tests.across.test_methodlog import decide_with_dissent, tell
from tests.reading.material import FIRST, Team, finish, gather


def authored(database: Database, ada: MemberId) -> Team:
    """Let Bo and Ada be the authors, in that order; Cleo is none."""
    team = gather(database, ada)
    with database.write(ada) as tx:
        roles = (Contribution.FORMAL_ANALYSIS, Contribution.DRAFT)
        authors = [Author(team.bo, roles), Author(team.ada)]
        name_authors(tx, article_id=team.article_id, authors=authors)
    finish(team, *team.all)
    decide_with_dissent(team)
    return team


def test_only_authors_are_named(database: Database, ada: MemberId) -> None:
    team = authored(database, ada)
    text = tell(database, ada, team.article_id)
    assert "read separately by Bo, Ada and another member," in text
    assert (
        "Bo took the CRediT roles of formal analysis and writing the original" in text
    )
    assert "Cleo" not in text


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "Against it, the first author said: “Too thin.”"),
        ("sv", "Emot beslutet sade förste författaren: ”Too thin.”"),
    ],
)
def test_for_a_blinded_review_authors_are_called_by_their_place(
    database: Database, ada: MemberId, language: str, says: str
) -> None:
    team = authored(database, ada)
    text = tell(database, ada, team.article_id, language=language, named=False)
    assert says in text
    assert not re.search(r"\b(Ada|Bo|Cleo)\b", text)


def test_sentences_begin_with_capitals_and_words_and_end_with_one_stop(
    database: Database, ada: MemberId
) -> None:
    team = authored(database, ada)
    for language in ("en", "sv"):
        with database.read(ada) as tx:
            log = show_method_log(tx, team.article_id, language=language)
        for each in log.sentences():
            assert re.match(r"[“”‘A-ZÅÄÖ]", each.text), each.text
            assert re.search(r"(?<![.!?])[.!?]”?$", each.text), each.text


def test_a_number_that_begins_a_sentence_is_a_word() -> None:
    fact = Fact(FactKind.STUDY, "study", "x")
    said = Said("{n} themes were begun {time}", {"n": 12, "time": "today"})
    voice = Voice("en", {}, [])
    assert voice.tell(said, [fact]).text == "Twelve themes were begun today."


def test_an_export_is_prose_with_styles_and_is_kept_in_history(
    database: Database, ada: MemberId
) -> None:
    team = authored(database, ada)
    with database.write(ada) as tx:
        given = {"article_id": team.article_id, "language": "sv"}
        made = export_method_log(tx, **given)  # type: ignore[arg-type]
        plain = export_method_log(tx, format=ProseFormat.MARKDOWN, **given)  # type: ignore[arg-type]
        (last, _) = history.entries(tx.connection, limit=2)
    document = Document(BytesIO(made))
    styles = [each.style.name for each in document.paragraphs if each.style]
    assert styles[:2] == ["Title", "Normal"]
    assert "Heading 1" in styles
    assert not {"List Bullet"} & set(styles)
    assert (document.core_properties.author, document.core_properties.language) == (
        "",
        "sv",
    )
    text = "\n".join(each.text for each in document.paragraphs)
    assert (
        "Gruppen möttes den 14 februari 2018; närvarande var Bo och Ada Lindqvist."
        in text
    )
    assert plain.decode().startswith("# Metodlogg\n")
    assert last.kind == "MethodLogExported"
    assert FIRST not in text


def test_other_languages_are_refused_and_auditors_write_nothing_out(
    database: Database, ada: MemberId
) -> None:
    team = gather(database, ada)
    with database.write(ada) as tx, pytest.raises(NoSuchLanguageError):
        show_method_log(tx, team.article_id, language="de")
    with database.write(ada) as tx:
        eve = add_member(tx, key="eve", name="Eve", roles=[Role.AUDITOR]).id
    with database.write(eve) as tx:
        assert show_method_log(tx, team.article_id).sections
        with pytest.raises(NotAllowedError):
            export_method_log(tx, article_id=team.article_id)
