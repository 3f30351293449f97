"""Memos: what members think about anything in the study, alone or shared."""
