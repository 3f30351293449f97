"""``python -m benchmarks.likeness``: how often a paraphrase finds its passage.

Ten invented passages and ten ways to ask for them, in English and in Swedish; each is
asked in both languages of both. Ten are few: only large gaps tell anything.
"""

import time

import numpy as np

from counterpoint.media.likeness.library import open_embedder

PASSAGES = {
    "en": (
        "I shut the door myself and nobody could open it from outside.",
        "She rang every morning to hear whether I had slept.",
        "They threw my papers away when the office moved.",
        "My brother lent me money and never asked for it back.",
        "The first night I slept on the floor beside the bed.",
        "I was afraid of the neighbours on the stairs.",
        "He brought coffee and sat down without saying anything.",
        "After the treatment I started drinking again within a week.",
        "The form was twelve pages and I could not read it.",
        "My daughter came to see the flat in spring.",
    ),
    "sv": (
        "Jag stängde dörren själv och ingen kunde öppna utifrån.",
        "Hon ringde varje morgon för att höra om jag hade sovit.",
        "De slängde mina papper när kontoret flyttade.",
        "Min bror lånade mig pengar och bad aldrig om att få tillbaka dem.",
        "Första natten sov jag på golvet bredvid sängen.",
        "Jag var rädd för grannarna i trappan.",
        "Han kom med kaffe och satte sig utan att säga något.",
        "Efter behandlingen började jag dricka igen inom en vecka.",
        "Blanketten var tolv sidor och jag kunde inte läsa den.",
        "Min dotter kom och såg lägenheten på våren.",
    ),
}
QUESTIONS = {
    "en": (
        "having a lock of one's own",
        "somebody phones to check on me",
        "lost documents",
        "a loan from family",
        "could not use a bed at first",
        "fear of people living in the same house",
        "sitting together in silence",
        "relapse",
        "paperwork that is too hard",
        "a child's visit",
    ),
    "sv": (
        "att ha ett eget lås",
        "någon hör av sig för att se hur jag mår",
        "försvunna handlingar",
        "ett lån från familjen",
        "kunde inte använda en säng i början",
        "rädsla för dem som bor i samma hus",
        "att sitta tysta tillsammans",
        "återfall",
        "pappersarbete som är för svårt",
        "ett besök av ett barn",
    ),
}
NEAR = 3


def main() -> None:
    """Print, for each pair of languages, how many come first and among three."""
    embedder = open_embedder()
    begun = time.perf_counter()
    laid = {each: embedder.embed_passages(texts) for each, texts in PASSAGES.items()}
    many = sum(map(len, PASSAGES.values()))
    print(f"{many / (time.perf_counter() - begun):.0f} passages a second")
    for asked, texts in QUESTIONS.items():
        for told, vectors in laid.items():
            places = []
            for nth, text in enumerate(texts):
                alike = vectors @ embedder.embed_query(text)[0]
                places.append(int(np.sum(alike > alike[nth])))
            first = sum(place == 0 for place in places)
            near = sum(place < NEAR for place in places)
            print(
                f"asked in {asked}, told in {told}: {first} of {len(texts)} come "
                f"first, {near} among the first {NEAR}"
            )


if __name__ == "__main__":
    main()
