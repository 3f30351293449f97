"""Two copies of one study that were worked on apart: where they parted, and in what.

Takes the study and a copy of it; gives what was done in each since they parted, and
what both have changed; refuses a copy of another study, and one whose history does
not hold. Nothing is carried over, and neither is changed.
"""
