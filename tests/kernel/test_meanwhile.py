"""Words are never written over words that their writer has not seen."""

import pytest

from counterpoint.kernel.meanwhile import ChangedMeanwhileError, check_seen


def test_words_that_were_not_seen_are_not_written_over() -> None:
    with pytest.raises(ChangedMeanwhileError) as refused:
        check_seen({"notes": "a secret draft"}, notes="a longer draft", points="")
    assert "draft" not in str(refused.value), "refusals hold no words"


@pytest.mark.parametrize(
    "seen",
    [None, {}, {"points": "Titles"}, {"notes": " Said "}, {"notes": "Said\r\n"}],
)
def test_what_stands_as_it_was_seen_may_be_written_over(
    seen: dict[str, str] | None,
) -> None:
    assert check_seen(seen, notes="Said", points="Titles") is None  # type: ignore[func-returns-value]


def test_letters_that_only_look_other_are_the_same() -> None:
    assert check_seen({"notes": "A\u030angest"}, notes="\u00c5ngest") is None  # type: ignore[func-returns-value]
