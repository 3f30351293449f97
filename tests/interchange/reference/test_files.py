"""Works in the files of other programs, and back."""

from typing import Any

import pytest

from counterpoint.interchange.reference.bibtex import bibtex_of
from counterpoint.interchange.reference.csljson import csljson_of
from counterpoint.interchange.reference.reading import (
    MOST_WORKS,
    NoWorksError,
    TooManyWorksError,
    import_works,
    read_works,
)
from counterpoint.kernel.ids import ArticleId
from counterpoint.manuscript.reference.csl import Csl
from counterpoint.manuscript.reference.model import Work, WorkId, made_work
from counterpoint.storage.transaction import Transaction
from tests.theme.material import start

BIB = r"""
@string{jod = "Journal of Doors"}
@comment{nothing}
@article{oak2004,
  author = {Oak, Ada and {\AA}lm, \"Orjan and {Board of Doors} and others},
  title = {Knocking: {D}oors \& {\aa}sar},
  journal = jod, volume = 13, number = {5}, pages = {493--505}, year = 2004,
  month = oct, doi = {10.1000/knock}, shelf = {7},
}
@article{broken, title = {never closed
@inbook{ash, author = {von der Ash, Elm}, title = {A Part}, subtitle = {Small},
  booktitle = {The Whole}, date = {2012-03-09}, howpublished = {\url{http://x.y/z_a}}}
@phdthesis{ash, title = {The same key}, school = {Lund}, year = {2001}}
@misc{untitled, year = {2001}}
"""
RIS = """TY  - JOUR
AU  - Oak, Ada
AU  - Lime, Bo
TI  - Knocking
T2  - Journal of Doors
PY  - 2004/10/01/
VL  - 13
SP  - 493
EP  - 505
DO  - 10.1000/knock
KW  - doors
KW  - keys
ZZ  - what
ER  -

TY  - BOOK
A1  - Board of Doors
T1  - Not ended
Y1  - 2012
SN  - 978-0
TY  - CHAP
TI  - Last
T2  - The Whole
A2  - Ek, Ivar
ER  -
"""


def works(text: str) -> list[Csl]:
    """Read a file's works."""
    return read_works(text.encode()).found.works


def made(*fields: dict[str, Any]) -> list[Work]:
    """Make works of fields."""
    return [
        made_work(WorkId(f"w{n}"), ArticleId("a"), each)
        for n, each in enumerate(fields)
    ]


def test_bibtex_is_read_entry_by_entry_and_a_broken_one_is_told() -> None:
    read = read_works(BIB.encode())
    assert read.format == "bib"
    article, chapter, thesis = read.found.works
    assert article == {
        "type": "article-journal",
        "title": "Knocking: Doors & åsar",
        "author": [
            {"family": "Oak", "given": "Ada"},
            {"family": "Ålm", "given": "Örjan"},
            {"literal": "Board of Doors"},
        ],
        "container-title": "Journal of Doors",
        "volume": "13",
        "issue": "5",
        "page": "493-505",
        "issued": {"date-parts": [[2004, 10]]},
        "DOI": "10.1000/knock",
    }
    assert chapter["title"] == "A Part: Small"
    assert chapter["author"] == [
        {"family": "Ash", "given": "Elm", "non-dropping-particle": "von der"}
    ]
    assert chapter["URL"] == "http://x.y/z_a"
    assert chapter["issued"] == {"date-parts": [[2012, 3, 9]]}
    assert (thesis["title"], thesis["genre"]) == ("The same key", "PhD thesis")
    assert [(each.place, each.reason) for each in read.found.changed] == [
        ("line 4", "Fields that were left: shelf.")
    ]
    assert sorted(each.place for each in read.found.left) == ["line 10", "line 14"]


def test_ris_is_read_also_where_an_entry_is_not_ended() -> None:
    read = read_works(RIS.encode())
    assert read.format == "ris"
    article, book, chapter = read.found.works
    assert article["author"] == [
        {"family": "Oak", "given": "Ada"},
        {"family": "Lime", "given": "Bo"},
    ]
    assert article["issued"] == {"date-parts": [[2004, 10, 1]]}
    assert (article["page"], article["keyword"]) == ("493-505", "doors, keys")
    assert book["author"] == [{"literal": "Board of Doors"}]
    assert (book["title"], book["ISBN"]) == ("Not ended", "978-0")
    assert chapter["editor"] == [{"family": "Ek", "given": "Ivar"}]
    assert [(each.place, each.reason) for each in read.found.changed] == [
        ("line 1", "Fields that were left: ZZ.")
    ]


def test_csl_json_is_read_and_what_it_cannot_hold_is_told() -> None:
    file = (
        '[{"id": 1, "type": "book", "title": "<i>Keys</i> &amp; locks", "author":'
        ' ["Ek", {"family": "Al", "given": "Bo", "x": 1}], "issued": {"raw": "2004-5"},'
        ' "custom": {"a": 1}}, 7, {"type": "poem", "title": "P", "issued":'
        ' {"literal": "in press"}}]'
    )
    read = read_works(file.encode())
    assert read.found.works == [
        {
            "type": "book",
            "title": "Keys & locks",
            "author": [{"literal": "Ek"}, {"family": "Al", "given": "Bo"}],
            "issued": {"date-parts": [[2004, 5]]},
        },
        {"type": "document", "title": "P", "issued": {"literal": "in press"}},
    ]
    assert [each.place for each in read.found.left] == ["work 2"]
    assert [each.reason for each in read.found.changed] == [
        "Fields that were left: custom.",
        "Fields that were left: type.",
    ]
    assert works('{"items": [{"title": "One"}]}')[0]["title"] == "One"
    broken = read_works(b'[{"title": "One"},\n{"ti').found
    assert [each.place for each in broken.left] == ["line 2"]


@pytest.mark.parametrize("file", ["", "Only words.", "[]", "@comment{x}"])
def test_a_file_without_works_is_refused(file: str) -> None:
    with pytest.raises((NoWorksError, ValueError, Exception), match=r"file|empty"):
        read_works(file.encode())


def test_more_works_than_an_article_cites_are_refused() -> None:
    many = ",".join(['{"title": "x"}'] * (MOST_WORKS + 1))
    with pytest.raises(TooManyWorksError):
        read_works(f"[{many}]".encode())


def test_what_was_read_is_written_and_read_again_the_same() -> None:
    first = made(*(dict(each) for each in [*works(BIB), *works(RIS)]))
    again = works(csljson_of(first).decode())
    assert again == [dict(each.csl) for each in first]
    from_bib = works(bibtex_of(first).decode())
    kept = ("title", "author", "editor", "issued", "page", "DOI", "container-title")
    for before, after in zip(first, from_bib, strict=True):
        assert {k: after.get(k) for k in kept} == {k: before.csl.get(k) for k in kept}


def test_signs_of_latex_in_a_title_survive_bibtex() -> None:
    title = "50 % of {doors} & keys_1 ~ #2 \\ $3 ^ up"
    file = bibtex_of(made({"title": title, "type": "book"})).decode()
    assert works(file)[0]["title"] == title


def test_every_entry_of_bibtex_gets_a_key_of_its_own() -> None:
    twice = {"title": "T", "author": [{"family": "Öak"}]}
    file = bibtex_of(made(twice, twice, {"title": "…"})).decode()
    keys = [line for line in file.splitlines() if line.startswith("@")]
    assert keys == ["@misc{ak,", "@misc{aka,", "@misc{work,"]


def test_an_import_gives_an_account_of_every_work(tx: Transaction) -> None:
    article_id = start(tx)
    first = import_works(tx, article_id, BIB.encode())
    assert first.outcome.taken == {"works": 3}
    assert len(first.outcome.left) == 2
    again = import_works(tx, article_id, BIB.encode())
    assert again.outcome.taken == {"works": 0}
    assert len(again.twins) == 3
    assert "“The same key”" in [each.place for each in again.outcome.left]
