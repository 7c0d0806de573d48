"""Symbols of the speech graphs, and how text becomes symbols.

One utterance is written as

    ^ word sep word sep ... word sep $

where a *word* is its phonemes (ARPAbet; vowels end in 1 when stressed, else 0; AX is schwa) and *sep*,
exactly one after every word, is the punctuation that follows the word (``, . ? !``) or ``|`` where none
does.  The last word of an utterance always has punctuation; ``.`` is supplied if the text has none.
Each symbol has a duration in frames (pauses are the durations of the separators and of ``^`` and ``$``;
``|`` is usually 0), so the frames of a word are those of its phonemes.
"""
import re

VOWELS = "AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split()
CONSONANTS = "B CH D DH F G HH JH K L M N NG P R S SH T TH V W Y Z ZH".split()
PHONEMES = ["AX"] + [v + s for v in VOWELS for s in "01"] + CONSONANTS
PAUSES = ["^", "$", "|", ",", ".", "?", "!"]
SYMBOLS = ["<pad>"] + PAUSES + PHONEMES
ID = {s: i for i, s in enumerate(SYMBOLS)}
LETTERS = ["<blank>"] + list("abcdefghijklmnopqrstuvwxyz'")
CTC_PHONEMES = ["<blank>"] + PHONEMES
STYLES = ["calm", "encouraging", "delighted", "patient"]
SPEAKERS = ["lj", "callie"]

TOKEN = re.compile(r"[a-z']+|[,.?!]")


def tokens(text):
    """Words and punctuation marks of a text already in words, lower case; other characters separate words."""
    return [t for t in TOKEN.findall(text.lower()) if t.strip("'") or t in ",.?!"]


def to_symbols(text, pronounce):
    """Text -> (symbols, spans); spans are (word, first symbol, end symbol), pronounce maps a word to phonemes."""
    out, spans = ["^"], []
    for t in tokens(text):
        if t in ",.?!":
            if out[-1] == "|":
                out[-1] = t
            continue
        start = len(out)
        out += pronounce(t)
        if len(out) == start:
            continue
        spans.append((t, start, len(out)))
        out.append("|")
    if out[-1] == "|":
        out[-1] = "."
    return out + ["$"], spans
