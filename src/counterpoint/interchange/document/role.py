"""Who asks and who answers, as far as marks, words and questions tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from counterpoint.interchange.document.model import (
    Document,
    Role,
    Turn,
    TurnStyle,
)

# One list for all languages: a transcript mixes them (a Swedish study, English
# headings). English, Swedish, German, Italian, then a few neighbours.
INTERVIEWER_WORDS = frozenset(
    """
    interviewer int intv ivr interviewers researcher moderator facilitator host
    investigator
    intervjuare intervjuaren forskare forskaren moderatorn samtalsledare
    frågeställare utfrågare
    interviewerin interviewende interviewender befrager befragerin forscher
    forscherin moderation moderatorin interviewleiter interviewleiterin
    intervistatore intervistatrice ricercatore ricercatrice moderatore moderatrice
    facilitatore facilitatrice
    entrevistador entrevistadora enquêteur enquêtrice chercheur chercheuse
    """.split()
)
INTERVIEWEE_WORDS = frozenset(
    """
    interviewee respondent participant informant user client patient subject
    resident carer professional expert
    intervjuperson intervjupersonen ip informanten respondenten deltagare
    deltagaren brukare brukaren klient klienten patienten användare
    befragte befragter befragten interviewpartner interviewpartnerin interviewte
    interviewter teilnehmer teilnehmerin klientin nutzer nutzerin patientin
    probandin proband expertin experte
    intervistato intervistata partecipante rispondente utente cliente paziente
    entrevistado entrevistada participante usuario usuaria usager
    """.split()
)
# Words that also begin ordinary sentences: they must recur to be a mark.
QUESTION_WORDS = frozenset("question fråga frage domanda pregunta".split())
ANSWER_WORDS = frozenset("answer svar antwort risposta respuesta".split())
SPEAKER_WORDS = frozenset(
    "speaker talare person sprecher sprecherin voce parlante voice".split()
)
# What a single letter most often stands for; questions can outweigh it.
LETTERS = {
    "i": Role.INTERVIEWER,
    "q": Role.INTERVIEWER,
    "f": Role.INTERVIEWER,
    "p": Role.INTERVIEWEE,
    "r": Role.INTERVIEWEE,
    "a": Role.INTERVIEWEE,
    "b": Role.INTERVIEWEE,
    "ip": Role.INTERVIEWEE,
}

_CLEAR_QUESTIONS = 5
_CLEAR_SHARE_OF_ALL = 0.6
_CLEAR_SHARE_OF_OWN = 0.3
_CLEAR_TIMES_OTHERS = 2
_FEW_TURNS = 2  # a letter seen so seldom proposes nothing
_MISSPELT_FROM = 6
_MISSPELT_LIKENESS = 0.9


def role_word(mark: str) -> str:
    """Give the word of a mark without its number: ``Interviewer 1``."""
    return mark.casefold().strip(" .*_").rstrip("0123456789 .#_-")


def role_of_word(mark: str) -> Role:
    """Say what a spelt-out mark means; a single letter means nothing yet."""
    words = role_word(mark).split()
    known = [w.strip(".()") for w in words]
    whole = " ".join(known)
    if whole in INTERVIEWER_WORDS | QUESTION_WORDS:
        return Role.INTERVIEWER
    if whole in INTERVIEWEE_WORDS | ANSWER_WORDS:
        return Role.INTERVIEWEE
    if known and known[0] in INTERVIEWER_WORDS:
        return Role.INTERVIEWER
    if known and known[0] in INTERVIEWEE_WORDS:
        return Role.INTERVIEWEE
    return _of_misspelt(whole)


def _of_misspelt(word: str) -> Role:
    """Know ``Particpant`` for what it is: one slip away from one word."""
    if len(word) < _MISSPELT_FROM:
        return Role.UNKNOWN
    if get_close_matches(word, INTERVIEWER_WORDS, 1, _MISSPELT_LIKENESS):
        return Role.INTERVIEWER
    is_near = get_close_matches(word, INTERVIEWEE_WORDS, 1, _MISSPELT_LIKENESS)
    return Role.INTERVIEWEE if is_near else Role.UNKNOWN


def propose_roles(document: Document) -> Mapping[str, Role]:
    """Propose what each speaker's mark stands for; UNKNOWN where it is not clear.

    What the file itself says decides, then a spelt-out word. A letter takes the
    role of a word in the same file that it begins (``R`` where ``Researcher``
    speaks too), else of whoever clearly asks the questions, else what it usually
    stands for. Linear in the document.

    Returns:
        A role for every mark in the document, in order of appearance.
    """
    turns: dict[str, list[Turn]] = defaultdict(list)
    for turn in document.turns:
        if turn.mark and turn.style is not TurnStyle.NOTE:
            turns[turn.mark].append(turn)
    if document.roles:
        return {mark: document.roles.get(mark, Role.UNKNOWN) for mark in turns}
    roles = {mark: role_of_word(mark) for mark in turns}
    asking = _asking(turns, roles)
    for mark, role in list(roles.items()):
        if role is Role.UNKNOWN:
            roles[mark] = _of_initial(mark, roles) or _of_questions(
                mark, asking, turns, roles
            )
    return roles


def _of_initial(mark: str, roles: Mapping[str, Role]) -> Role | None:
    letter = role_word(mark)
    if len(letter) != 1:
        return None
    spelt = {
        role_of_word(other)
        for other in roles
        if len(role_word(other)) > 1 and role_word(other).startswith(letter)
    } - {Role.UNKNOWN}
    return spelt.pop() if len(spelt) == 1 else None


def _of_questions(
    mark: str,
    asking: frozenset[str],
    turns: Mapping[str, list[Turn]],
    roles: Mapping[str, Role],
) -> Role:
    usual = LETTERS.get(role_word(mark), Role.UNKNOWN)
    main = {m for m, said in turns.items() if len(said) > _FEW_TURNS}
    if mark in asking:
        return Role.INTERVIEWER
    if asking:
        is_the_other_of_two = main == asking | {mark}
        is_usual = usual is Role.INTERVIEWEE and mark in main
        answers = is_usual or is_the_other_of_two
        return Role.INTERVIEWEE if answers else Role.UNKNOWN
    is_taken = usual is Role.INTERVIEWER and Role.INTERVIEWER in roles.values()
    is_stray = bool(main) and len(turns) > len(main) and len(turns[mark]) == 1
    return Role.UNKNOWN if is_taken or is_stray else usual


def _asking(
    turns: Mapping[str, list[Turn]], roles: Mapping[str, Role]
) -> frozenset[str]:
    """Find the one who clearly asks the questions, if there is one."""
    asked = {mark: sum("?" in t.text for t in said) for mark, said in turns.items()}
    total = sum(asked.values())
    if len(turns) < 2 or total < _CLEAR_QUESTIONS:  # noqa: PLR2004 - ask and answer
        return frozenset()
    first = max(asked, key=lambda mark: asked[mark])
    if asked[first] < total * _CLEAR_SHARE_OF_ALL:
        return frozenset()
    others = [t for mark, said in turns.items() if mark != first for t in said]
    known = {roles[mark] for mark in turns if mark != first}
    share = _share(turns[first])
    is_clear = known == {Role.INTERVIEWEE} or (
        share >= _CLEAR_SHARE_OF_OWN and share >= _share(others) * _CLEAR_TIMES_OTHERS
    )
    return frozenset({first}) if is_clear else frozenset()


def _share(said: Iterable[Turn]) -> float:
    texts = [turn.text for turn in said]
    return sum("?" in text for text in texts) / len(texts) if texts else 0.0
