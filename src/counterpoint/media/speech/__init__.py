"""Speech to text on this machine: engines, the models they need, and what they miss.

Takes samples as bytes (one channel, 16 bits, 16 kHz) and gives segments with their
times. Nothing is fetched from anywhere: a model is a folder that a person put in
place. Every millisecond that somebody speaks is in a segment or listed as missing.
"""
