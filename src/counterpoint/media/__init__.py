"""Sound: what a file is, its samples, its outline, and a copy that browsers play.

Takes anything that can be read and sought, such as sealed bytes. Gives samples,
peaks and copies piece by piece, in constant memory and never through a file on
disk. Refuses what is no sound, and tells where a damaged file breaks off.
"""
