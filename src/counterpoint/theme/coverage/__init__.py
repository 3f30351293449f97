"""Coverage: who, of those with reports, voices one pole, the other, or both."""
