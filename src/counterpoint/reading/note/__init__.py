"""Notes and private codes on spans, their author's alone until the seal opens."""
