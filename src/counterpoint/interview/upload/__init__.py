"""Uploads: sound on its way in, piece by piece, until it is whole."""
