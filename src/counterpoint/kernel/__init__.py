"""What every other package stands on: ids, spans, text, errors, events, time.

Nothing here does I/O, and nothing here knows what a study is.
"""
