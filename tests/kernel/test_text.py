"""Texts are kept in one form, and offsets mean one thing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.text import (
    BrokenTextError,
    Utf16Map,
    digest,
    new_salt,
    normalised,
    spellings,
    words,
)

TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_characters="\x00"),
        st.sampled_from("e\u0301 å👩\u200d👧🇸🇪𝄞\r\n“…”"),
    ),
    max_size=120,
)


@given(TEXTS)
def test_a_kept_text_is_composed_and_has_plain_line_ends(text: str) -> None:
    kept = normalised(text)
    assert "\r" not in kept
    assert unicodedata.is_normalized("NFC", kept)
    assert normalised(kept) == kept


def test_curly_quotes_and_ellipses_stay_as_they_were_written() -> None:
    assert normalised("“Well …” he’d say") == "“Well …” he’d say"


@pytest.mark.parametrize("broken", ["a\ud800b", "nul\x00"])
def test_half_a_character_is_refused(broken: str) -> None:
    with pytest.raises(BrokenTextError):
        normalised(broken)


@given(TEXTS, st.data())
def test_offsets_survive_the_way_to_the_browser_and_back(
    text: str, data: st.DataObject
) -> None:
    point = data.draw(st.integers(0, len(text)))
    offsets = Utf16Map(text)
    units = offsets.to_units(point)
    assert units == len(text[:point].encode("utf-16-le")) // 2
    assert offsets.to_point(units) == point


def test_words_are_folded_and_know_their_place() -> None:
    found = list(words("Straße, ÅSA’s 2nd e\u0301clair_x"))
    assert [word for word, _ in found][:5] == [
        "strasse",
        "åsa",
        "s",
        "2nd",
        "e\u0301clair_x",
    ]
    assert found[1][1].of("Straße, ÅSA’s") == "ÅSA"


@given(TEXTS)
def test_spellings_are_the_words_without_their_places(text: str) -> None:
    assert spellings(text) == [word for word, _ in words(text)]


def test_a_digest_tells_nothing_without_its_salt() -> None:
    one, other = new_salt(), new_salt()
    assert digest(one, "trust") == digest(one, "trust")
    assert digest(one, "trust") != digest(other, "trust")
