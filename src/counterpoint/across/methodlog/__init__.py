"""How an article came about, told as prose that rests on records alone."""
