"""The transcribed real speech, split by speaker. Every entry is (name, path, words, speaker, split).

CMU AN4 is left out: the clips of ``speech/an4`` were encoded with their bytes swapped (a flat spectrum near full
scale, loudest in the pauses), and lossy coding has destroyed the speech in them."""
import random
import re
from pathlib import Path

from numbers_spoken import cardinal

HELD_OUT_SPEECHOCEAN = 20


def spoken(text):
    """Written text to the label alphabet (lower case, apostrophes, numbers as words), or None where it cannot be."""
    text = text.lower().replace("’", "'").replace("-", " ").replace("p.m.", "p m").replace("a.m.", "a m")
    text = re.sub(r"(?<!\S)'|'(?!\S)", " ", text)
    text = re.sub(r"\b(\d{1,4})\b", lambda m: " " + cardinal(int(m.group(1))) + " ", text)
    text = re.sub(r"[.,;:!?\"()\[\]…]+", " ", text)
    text = " ".join(text.split())
    return text if text and re.fullmatch(r"[a-z' ]+", text) else None


def _table(path):
    return [line.split("\t") for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]


def held_out(speakers, count, seed=7):
    """A seeded choice of speakers that training never sees."""
    return set(random.Random(seed).sample(sorted(speakers), count))


def speechocean(data):
    folder = data / "speech" / "speechocean762"
    speaker = {row[0]: row[1] for row in (line.split() for line in (folder / "utt2spk").read_text().splitlines())}
    away = held_out(set(speaker.values()), HELD_OUT_SPEECHOCEAN)
    for name, text in _table(folder / "text.txt"):
        yield name, folder / f"{name}.opus", spoken(text), "so-" + speaker[name], "eval" if speaker[name] in away else "train"


def alnum(data):
    folder = data / "speech" / "alnum"
    for row in _table(folder / "text.tsv"):
        yield row[0], folder / f"{row[0]}.opus", spoken(row[1]), "alnum-" + row[0], "train"


def librispeech(data):
    folder = data / "speech" / "librispeech-clean-5"
    for name, text, who in _table(folder / "text.tsv"):
        yield name, folder / f"{name}.opus", spoken(text), "ls-" + who, "train"


def lj(data):
    folder = data / "voice" / "lj"
    for row in _table(folder / "text.tsv"):
        yield row[0], folder / f"{row[0]}.opus", spoken(row[1]), "lj", "train"


def callie(data):
    folder = data / "voice" / "callie"
    for row in _table(folder / "text.tsv"):
        yield row[0], folder / f"{row[0]}.opus", spoken(row[1]), "callie", "train"


CORPORA = {"speechocean": speechocean, "alnum": alnum, "librispeech": librispeech, "lj": lj, "callie": callie}


def entries(data):
    """Every usable recording of every corpus, as dictionaries."""
    for corpus, rows in CORPORA.items():
        for name, path, words, speaker, split in rows(Path(data)):
            if words and path.exists():
                yield {"corpus": corpus, "name": name, "path": str(path), "text": words, "speaker": speaker, "split": split}
