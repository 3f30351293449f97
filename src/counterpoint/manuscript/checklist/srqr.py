"""SRQR, 21 items by their names; its explanations are not ours to print.

Source: O'Brien et al. (2014), Academic Medicine 89(9), 1245-1251; method, section 5.2.
"""

from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.checklist.model import Filling, Item

_FRONT = Said("Title and abstract")
_INTRODUCTION = Said("Introduction")
_METHODS = Said("Methods")
_RESULTS = Said("Results and findings")
_DISCUSSION = Said("Discussion")
_OTHER = Said("Other")

SRQR = (
    Item("S1", _FRONT, Said("Title"), filling=Filling.TITLE),
    Item("S2", _FRONT, Said("Abstract")),
    Item("S3", _INTRODUCTION, Said("Problem formulation"), filling=Filling.GAP),
    Item(
        "S4",
        _INTRODUCTION,
        Said("Purpose or research question"),
        filling=Filling.QUESTION,
    ),
    Item(
        "S5",
        _METHODS,
        Said("Qualitative approach and research paradigm"),
        filling=Filling.APPROACH,
    ),
    Item(
        "S6",
        _METHODS,
        Said("Researcher characteristics and reflexivity"),
        filling=Filling.POSITIONS,
    ),
    Item("S7", _METHODS, Said("Context"), filling=Filling.SETTING),
    Item("S8", _METHODS, Said("Sampling strategy"), filling=Filling.CRITERIA),
    Item(
        "S9",
        _METHODS,
        Said("Ethical issues pertaining to human subjects"),
        filling=Filling.ETHICS,
    ),
    Item("S10", _METHODS, Said("Data collection methods"), filling=Filling.COLLECTION),
    Item(
        "S11",
        _METHODS,
        Said("Data collection instruments and technologies"),
        filling=Filling.GUIDES,
    ),
    Item("S12", _METHODS, Said("Units of study"), filling=Filling.SAMPLE_SIZE),
    Item("S13", _METHODS, Said("Data processing"), filling=Filling.REVIEWS),
    Item("S14", _METHODS, Said("Data analysis"), filling=Filling.READERS),
    Item(
        "S15",
        _METHODS,
        Said("Techniques to enhance trustworthiness"),
        filling=Filling.TRUST,
    ),
    Item("S16", _RESULTS, Said("Synthesis and interpretation"), filling=Filling.THEMES),
    Item("S17", _RESULTS, Said("Links to empirical data"), filling=Filling.QUOTES),
    Item(
        "S18",
        _DISCUSSION,
        Said(
            "Integration with prior work, implications, transferability, and"
            " contributions to the field"
        ),
    ),
    Item("S19", _DISCUSSION, Said("Limitations"), filling=Filling.LIMITATIONS),
    Item("S20", _OTHER, Said("Conflicts of interest")),
    Item("S21", _OTHER, Said("Funding")),
)
