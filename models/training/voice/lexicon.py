"""lexicon.txt: pronunciations of the words the tutor may say.

python lexicon.py --data ../../../../shared/data --out ../../builtin/lexicon.txt

The tutor's own vocabulary (vocabulary.txt), then the words of the speech transcripts by frequency up to --size.
"""
import argparse
import collections
import glob
import os

import dictionary
from symbols import tokens


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--data", default="../../../../shared/data")
    a.add_argument("--out", default="../../builtin/lexicon.txt")
    a.add_argument("--size", type=int, default=3500)
    a = a.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "vocabulary.txt")) as f:
        words = dict.fromkeys(f.read().split())
    unknown = [w for w in words if dictionary.pronounce(w) is None]
    if unknown:
        print("not in the dictionary:", *unknown)
    counts = collections.Counter()
    for path in sorted(glob.glob(os.path.join(a.data, "*", "*", "text.tsv"))):
        with open(path, encoding="utf-8", errors="replace") as f:
            for line in f:
                cells = line.rstrip("\n").split("\t")
                counts.update(w for w in tokens(cells[1]) if w not in ",.?!") if len(cells) > 1 else None
    for w, _ in counts.most_common():
        if len(words) >= a.size:
            break
        words.setdefault(w)
    rows = [(w, dictionary.pronounce(w)) for w in sorted(words) if dictionary.pronounce(w)]
    with open(a.out, "w") as f:
        f.writelines(f"{w}\t{' '.join(p)}\n" for w, p in rows)
    print(len(rows), "words in", a.out)


if __name__ == "__main__":
    main()
