"""How each kind of step is told, in the order of the research."""
