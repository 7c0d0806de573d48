"""Pronunciations from two packagings of CMUdict in Debian, both free.

festlex-cmu has stress: ("equals" nil (((iy) 1) ((k w ax l z) 0))).  pocketsphinx-en-us has more words
without it; those get the stress on their first vowel, which is right for most of what is missing.
"""
import functools
import re

from symbols import VOWELS

FESTIVAL = "/usr/share/festival/dicts/cmu/cmudict-0.4.out"
SPHINX = "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict"
ENTRY = re.compile(r'^\("([a-z\']+)" (\w+) \((.*)\)\)\s*$')
SYLLABLE = re.compile(r"\(\(([a-z ]+)\) (\d)\)")

#: Words said otherwise than the dictionary lists them: weak forms and mathematicians' readings.
OVERRIDES = {
    "a": "AX", "the": "DH AX", "of": "AX V", "to": "T UW0", "and": "AX N D", "an": "AX N", "or": "AO0 R",
    "for": "F AO0 R", "is": "IH0 Z", "at": "AE0 T", "are": "AA0 R", "as": "AE0 Z", "it": "IH0 T", "its": "IH0 T S",
    "in": "IH0 N", "that": "DH AE0 T", "by": "B AY0", "you": "Y UW0", "your": "Y AO0 R", "we": "W IY0",
    "from": "F R AX M", "with": "W IH0 DH", "than": "DH AX N", "can": "K AX N", "i": "AY1", "i'm": "AY1 M",
    "i'll": "AY1 L", "i've": "AY1 V", "i'd": "AY1 D", "yes": "Y EH1 S", "x": "EH1 K S", "y": "W AY1", "z": "Z IY1",
    "equation": "IH0 K W EY1 ZH AX N", "um": "AH1 M", "uh": "AH1", "ok": "OW0 K EY1", "okay": "OW0 K EY1",
    "numerator": "N UW1 M AX R EY0 T ER0", "surd": "S ER1 D", "theta": "TH EY1 T AX", "phi": "F AY1", "pi": "P AY1",
    "pythagoras": "P AX TH AE1 G AX R AX S", "asymptote": "AE1 S AX M T OW0 T", "maths": "M AE1 TH S",
    "percent": "P ER0 S EH1 N T", "cosine": "K OW1 S AY0 N", "let's": "L EH1 T S", "h": "EY1 CH",
    "xs": "EH1 K S AX Z", "ys": "W AY1 Z", "metre": "M IY1 T ER0", "metres": "M IY1 T ER0 Z", "litre": "L IY1 T ER0",
    "kilometre": "K AX L AA1 M AX T ER0", "centimetre": "S EH1 N T AX M IY0 T ER0", "color": "K AH1 L ER0",
    "colour": "K AH1 L ER0", "there's": "DH EH1 R Z", "here's": "HH IH1 R Z", "what's": "W AH1 T S",
    "that's": "DH AE1 T S", "it's": "IH0 T S", "isn't": "IH1 Z AX N T", "doesn't": "D AH1 Z AX N T",
    "didn't": "D IH1 D AX N T", "don't": "D OW1 N T", "can't": "K AE1 N T", "won't": "W OW1 N T",
    "you're": "Y AO0 R", "we're": "W IH0 R", "you've": "Y UW0 V", "we've": "W IY0 V", "you'll": "Y UW0 L",
    "we'll": "W IY0 L", "haven't": "HH AE1 V AX N T", "aren't": "AA1 R AX N T", "wasn't": "W AA1 Z AX N T",
    "let": "L EH1 T", "factorise": "F AE1 K T ER0 AY0 Z", "factorised": "F AE1 K T ER0 AY0 Z D",
    "factorize": "F AE1 K T ER0 AY0 Z", "commutative": "K AX M Y UW1 T AX T IH0 V",
    "discriminant": "D IH0 S K R IH1 M IH0 N AX N T", "ay": "EY1", "hypotenuse": "HH AY0 P AA1 T AX N UW0 S", "they're": "DH EH0 R", "viva": "V IY1 V AX", "voce": "V OW1 CH EY0",
}


def syllables(text):
    """Festival syllables -> ARPAbet phonemes with 0/1 stress on vowels."""
    out = []
    for phones, stress in SYLLABLE.findall(text):
        for p in phones.upper().split():
            if p in VOWELS:
                p += "1" if stress != "0" else "0"
            out.append(p)
    return out


def stressed_first(phones):
    """Phonemes without stress -> the same with the first vowel stressed and reduced AH elsewhere."""
    out, seen = [], False
    for p in phones:
        if p in VOWELS:
            p = "AX" if seen and p == "AH" else p + "01"[not seen]
            seen = True
        out.append(p)
    return out


@functools.lru_cache(None)
def load(sphinx=True):
    """word -> phonemes. The first listed pronunciation wins, except where OVERRIDES says otherwise."""
    words = {}
    with open(FESTIVAL, encoding="latin-1") as f:
        for line in f:
            m = ENTRY.match(line)
            if m and m[1] not in words:
                phones = syllables(m[3])
                if phones:
                    words[m[1]] = phones
    if sphinx:
        with open(SPHINX) as f:
            for line in f:
                word, *phones = line.split()
                if re.fullmatch(r"[a-z']+", word) and word not in words:
                    words[word] = stressed_first(phones)
    words.update({w: p.split() for w, p in OVERRIDES.items()})
    return words


def pronounce(word):
    """Phonemes of a word of the dictionary or of a possessive or plain plural of one; None if unknown."""
    table = load()
    if word in table:
        return table[word]
    for suffix in ("'s", "s'", "s"):
        base = word.removesuffix(suffix) if suffix != "s'" else word.removesuffix("'")
        if base != word and base in table:
            phones = table[base]
            if suffix == "s'":
                return phones
            if phones[-1] in ("S", "Z", "SH", "ZH", "CH", "JH"):
                return phones + ["AX", "Z"]
            return phones + (["S"] if phones[-1] in ("P", "T", "K", "F", "TH") else ["Z"])
    return None
