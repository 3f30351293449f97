"""Whatever the server says to people is in the catalogue, in Swedish too."""

import re
from functools import cache

from counterpoint.across import sentence
from counterpoint.web.refusal import BROKEN
from tests.architecture.sentences import names_in, refused, shown
from tests.architecture.tree import PACKAGE

CATALOGUE = PACKAGE / "locale" / "sv.po"
_ENTRY = re.compile(r'^(msgid|msgstr)((?: *"(?:[^"\\]|\\.)*"\n?)+)', re.MULTILINE)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPES = {"\\n": "\n", '\\"': '"', "\\\\": "\\", "\\t": "\t"}


def read_catalogue(text: str) -> list[tuple[str, str]]:
    """Give the entries without plural forms: the sentence and its translation."""
    entries: list[tuple[str, str]] = []
    asked: str | None = None
    for kind, quoted in _ENTRY.findall(text):
        joined = "".join(_QUOTED.findall(quoted))
        value = re.sub(r"\\.", lambda m: _ESCAPES.get(m[0], m[0]), joined)
        if kind == "msgid":
            asked = value
        elif asked is not None:
            entries.append((asked, value))
            asked = None
    return entries


KEPT = read_catalogue(CATALOGUE.read_text("utf-8"))


@cache
def wanted() -> dict[str, str]:
    """List the server's sentences, each with a place where it is said."""
    found = {text: place for place, text in refused() if text is not None}
    found |= {text: place for place, text in shown()}
    steps = {text: event.__name__ for event, text in sentence.SENTENCES.items()}
    unknown = sentence.sentence_of("SomethingNew", {}).sentence
    return found | steps | {BROKEN: "web/refusal.py", unknown: "across/sentence.py"}


def test_every_refusals_sentence_can_be_read_from_the_source() -> None:
    places = [place for place, text in refused() if text is None]
    assert not places, "give the refusal a plain sentence, or `msg = …` before it"
    assert len(refused()) > 100


def test_every_sentence_of_the_server_is_in_the_catalogue() -> None:
    translated = {asked for asked, given in KEPT if given}
    missing = [
        f"{at}: {text}" for text, at in wanted().items() if text not in translated
    ]
    assert not missing, "\n".join(missing)


def test_no_sentence_stands_twice_in_the_catalogue() -> None:
    asked = [sentence for sentence, _ in KEPT]
    assert len(asked) == len(set(asked)), sorted(
        {each for each in asked if asked.count(each) > 1}
    )


def test_a_translation_names_the_same_values() -> None:
    kept = dict(KEPT)
    asked = [text for text in wanted() if names_in(text)]
    assert len(asked) > 100
    other = [text for text in asked if names_in(kept.get(text, "")) != names_in(text)]
    assert not other, "\n".join(other)


def test_a_catalogue_is_read_with_its_escapes_and_continued_lines() -> None:
    text = 'msgid "Say \\"no\\""\nmsgstr ""\n"Säg "\n"nej"\n\nmsgid "x"\nmsgstr ""\n'
    assert read_catalogue(text) == [('Say "no"', "Säg nej"), ("x", "")]
