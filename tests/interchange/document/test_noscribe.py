"""noScribe's pages keep their times, their speakers and what was said across."""

from counterpoint.interchange.document import TurnStyle, read_document

HEAD = (
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN" "x"><html><head>'
    '<meta charset="UTF-8" /><meta name="audio_source" content="./Ada.mp3" /></head>'
    '<body><div class="WordSection1"><p style="font-weight: 600">A talk</p>'
    "<p><span>Transcribed with noScribe vers. 0.7<br />Audio file: ./Ada.mp3</span></p>"
)
PAGE = (
    HEAD + '<p ><a name="ts_0_12140_" >(12 seconds pause) </a></p>'
    '<p ><a name="ts_12140_22800_S01" >S01: <span style="color: #78909C" >[00:00:12]'
    "</span> Good day, I have</a>"
    '<a name="ts_22800_24360_S01" > (..)</a><a name="ts_24360_30010_S01" > a cat.</a>'
    '<a name="ts_30090_30910_//S02" > //S02: How nice.</a>'
    '<a name="ts_31870_33510_S01" >// I cannot say &amp; will not.</a></p>'
    '<p ><a name="ts_36190_36330_S00" >S00: <span>[00:00:36]</span> Yes.</a></p>'
    "</div></body></html>"
)


def test_every_stretch_has_its_speaker_and_its_times() -> None:
    document = read_document(PAGE.encode(), "t.html")
    assert document.title == "A talk"
    assert [(t.mark, t.start_ms, t.end_ms, t.text) for t in document.turns] == [
        ("", 0, 12_140, "(12 seconds pause)"),
        ("S01", 12_140, 30_010, "Good day, I have (..) a cat."),
        ("S02", 30_090, 30_910, "How nice."),
        ("S01", 31_870, 33_510, "I cannot say & will not."),
        ("S00", 36_190, 36_330, "Yes."),
    ]
    assert document.turns[0].style is TurnStyle.NOTE
    assert [item.reason for item in document.changed] == [
        "Words said across another's (//), given to their own speaker: 1.",
        "Captions that broke off, put together with the one before: 2.",
    ]
    assert [item.reason for item in document.left] == [
        "What noScribe says of how it was made."
    ]


def test_a_name_put_in_by_hand_is_believed_for_its_whole_paragraph() -> None:
    page = HEAD + (
        '<p><a name="ts_1000_2000_S00"></a><span>Anna: Well.</span>'
        '<a name="ts_2000_9000_S00"></a><span> I went on</span>'
        '<a name="ts_9000_9500_S00"></a><span> and on.</span></p></body></html>'
    )
    document = read_document(page.encode(), "t.html")
    assert [(t.mark, t.start_ms, t.end_ms, t.text) for t in document.turns] == [
        ("Anna", 1000, 9500, "Well. I went on and on.")
    ]


def test_words_that_somebody_wrote_between_are_kept_without_a_time() -> None:
    page = PAGE.replace("</div>", "<p>She left the room.</p></div>")
    last = read_document(page.encode(), "t.html").turns[-1]
    assert (last.mark, last.start_ms, last.text) == ("", None, "She left the room.")


def test_the_account_does_not_name_the_sound_file() -> None:
    document = read_document(PAGE.encode(), "t.html")
    told = " ".join(f"{i.place} {i.reason}" for i in document.changed + document.left)
    assert "Ada" not in told
