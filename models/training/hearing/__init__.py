"""Hearing: speech to words, and the decoder that hearing and seeing share."""
