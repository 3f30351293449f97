"""Taking over: what a machine heard, or a file holds, goes into a writer's draft."""
