"""Web pages: blocks are paragraphs, scripts are no words."""

from counterpoint.interchange.document import TurnStyle, read_document


def _read(body: str, head: str = "") -> list[tuple[str, str]]:
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    document = read_document(page.encode(), "a.html")
    return [(turn.mark, turn.text) for turn in document.turns]


def test_blocks_are_paragraphs_and_breaks_are_lines() -> None:
    assert _read("<p>One <i>and</i>\n two<br>three</p>loose<div>four</div>") == [
        ("", "One and two\nthree"),
        ("", "loose"),
        ("", "four"),
    ]


def test_speakers_are_known_in_bold_and_by_colon() -> None:
    body = "<p><b>Anna</b> So?</p><p><b>Bo</b> No.</p>" * 2
    assert _read(body)[:2] == [("Anna", "So?"), ("Bo", "No.")]
    body = "<p>I: So?<br>P: No.<br>I: Oh.<br>P: Yes.</p>"
    assert _read(body) == [("I", "So?"), ("P", "No."), ("I", "Oh."), ("P", "Yes.")]


def test_scripts_and_styles_are_no_words() -> None:
    body = "<script>var a</script><style>p{}</style><!-- no --><p>a &amp; b</p>"
    assert _read(body) == [("", "a & b")]


def test_tables_and_headings_have_their_style() -> None:
    page = (
        "<html><title> A\n talk </title><h2>Head</h2><table><tr><th>x<td>y<b>z</b>"
        "</table><pre>a\n b</pre><img src=x></html>"
    )
    document = read_document(page.encode(), "a.htm")
    assert document.title == "A talk"
    assert [(t.style, t.text) for t in document.turns] == [
        (TurnStyle.HEADING, "Head"),
        (TurnStyle.TABLE, "x\tyz"),
        (TurnStyle.PARAGRAPH, "a\nb"),
    ]
    assert document.left[0].kind == "media"


def test_the_page_names_its_own_encoding() -> None:
    page = "<html><meta charset=iso-8859-2><p>łódź</p></html>".encode("iso-8859-2")
    document = read_document(page, "a.html")
    assert (document.turns[0].text, document.encoding) == ("łódź", "iso8859-2")
    assert not document.changed


def test_a_page_nested_a_thousand_deep_is_read() -> None:
    assert _read("<div>" * 5000 + "deep" + "</div>" * 5000) == [("", "deep")]
