"""The sheet an interviewer takes along: what to say first, to ask, and to note."""
