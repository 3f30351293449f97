"""How tightly people hold both poles: in one passage, one story, one interview."""
