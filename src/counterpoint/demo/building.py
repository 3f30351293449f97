"""Building the demo study, step by step, as a team would have made it."""

from counterpoint.demo import (
    analysis,
    answering,
    discussion,
    governance,
    handing,
    material,
    people,
    prompting,
    reading,
    reporting,
    sample,
    sounding,
    storytelling,
    wording,
    writing,
)
from counterpoint.demo.pace import PacedClock
from counterpoint.storage import database
from counterpoint.storage.database import Database
from counterpoint.storage.place import FilePlace, Place
from counterpoint.study.beginning import begin_study, stand_ready


def build(where: Place, passphrase: str) -> None:
    """Make the demo study at a free place, and close it.

    Raises:
        PlaceTakenError: Something is at that place.
        SharedFolderError: The folder is synchronised or on a network.
        MaterialError: The demo's texts do not fit together.
    """
    clock = PacedClock(reporting.listening())
    made = database.create(where, passphrase, clock=clock)
    try:
        _fill(made, clock)
    except BaseException:
        made.close()
        if isinstance(where, FilePlace):
            database.remove_file(where.path)
        raise
    made.close()


def _fill(made: Database, clock: PacedClock) -> None:
    design = material.document("ethics.toml")
    first = design["member"][0]
    lead = begin_study(
        made,
        title=design["study"]["title"],
        member_key=first["key"],
        member_name=first["name"],
        is_demo=True,
    )
    with made.write(lead.id) as tx:
        people.state_design(tx, design)
        governance.frame(tx, design)
        members = people.add_members(tx, design)
        asked = people.add_people(tx, members)
    people.hold_interviews(made, asked)
    sounding.attach_sound(made, asked)
    shelf = reporting.file_reports(made, asked, clock)
    with made.write(lead.id) as tx:
        article_id = analysis.start_article(tx, design, members)
    reading.read_apart(made, article_id, members, shelf)
    with made.write(lead.id) as tx:
        codes = analysis.add_codebook(tx, article_id)
        analysis.list_concepts(tx, article_id, codes)
    analysis.code_reports(made, members, codes, shelf)
    prompting.say_prompts(made, article_id, members, shelf)
    with made.write(lead.id) as tx:
        told = storytelling.tell_stories(tx, article_id, shelf)
    storytelling.give_values(made, members, told)
    with made.write(lead.id) as tx:
        discussion.enter_steps(tx, article_id, design)
        drafted = discussion.meet(tx, article_id, design, members)
    discussion.take_positions(made, members, drafted)
    with made.write(lead.id) as tx:
        themes = analysis.form_paradoxes(tx, drafted, codes, shelf)
    discussion.agree_on_themes(made, members, article_id, themes)
    with made.write(lead.id) as tx:
        sample.describe_sample(tx, article_id)
        writing.write_manuscript(tx, article_id, themes, shelf)
        wording.word_quotes(tx, article_id)
    writing.clear_quotes(made, article_id, members)
    writing.settle_checks(made, article_id, lead.id)
    with made.write(lead.id) as tx:
        answering.answer_checklist(tx, article_id)
        handing.hand_out(tx, article_id)
    for member in members.values():
        with made.write(member) as tx:
            stand_ready(tx, is_demo=True)
