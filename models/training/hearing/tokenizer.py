"""The shared tokenizer: BPE over spoken words, single digits and symbols, whole LaTeX control words.

``python tokenizer.py --data DATA --out tokenizer.json`` trains it; ``Units(path)`` turns words and LaTeX into ids."""
import argparse
import sys
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from corpora import entries
from grammar import QUESTIONS, Talk

SPECIAL = ["<pad>", "<eos>", "<bos>", "<ctx>", "<audio>", "<image>", "<hear>", "<see>", "<complete>", "<incomplete>", "<line>", "<unk>"]
PAD, EOS, BOS, CTX, AUDIO, IMAGE, HEAR, SEE, COMPLETE, INCOMPLETE, LINE, UNK = range(12)
SYMBOLS = list("0123456789+-=<>()./,%^{}*:!|[]_") + ["\\"]
SEEING = Path(__file__).resolve().parents[1] / "seeing"


def latex_grammar():
    """The seeing part's LaTeX spelling (its ``latex`` module)."""
    if str(SEEING) not in sys.path:
        sys.path.append(str(SEEING))
    import latex
    return latex


def train(data, out, size=440, lines=25000):
    """Trains and writes the tokenizer."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Metaspace(prepend_scheme="always"),
                                                       pre_tokenizers.Split(Regex(r"[^a-z'▁]"), "isolated")])
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always")
    talk = [line.text for line in Talk(5).lines(lines)] + [q for qs in QUESTIONS.values() for q in qs] * 20
    real = [e["text"] for e in entries(data) if e["split"] == "train"]
    trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=SPECIAL, initial_alphabet=list("abcdefghijklmnopqrstuvwxyz'▁") + SYMBOLS, limit_alphabet=100, show_progress=False)
    tokenizer.train_from_iterator(talk + real, trainer)
    tokenizer.add_tokens([AddedToken(word, special=False, normalized=False) for word in latex_grammar().CONTROL])
    tokenizer.save(str(out))
    return tokenizer


class Units:
    """Words and LaTeX to ids and back."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.size = self.tokenizer.get_vocab_size()
        self.latex = latex_grammar()
        missing = [u for u in self.latex.UNITS if self.tokenizer.token_to_id(u) is None]
        if missing:
            raise ValueError(f"the tokenizer lacks {missing}")

    def words(self, text):
        """Ids of spoken words."""
        return self.tokenizer.encode(text, add_special_tokens=False).ids if text else []

    def formula(self, latex):
        """Ids of a LaTeX line, one per unit; a letter after a control word is its spaced form."""
        ids, last = [], ""
        for unit in self.latex.tokens(latex):
            spaced = last.startswith("\\") and unit.isalpha()
            joined = self.tokenizer.token_to_id("▁" + unit) if spaced else None
            if spaced and joined is None:
                ids.append(self.tokenizer.token_to_id("▁"))
            ids.append(joined or self.tokenizer.token_to_id(unit))
            last = unit
        return ids

    def text(self, ids):
        """Ids to text, without special tokens."""
        return self.tokenizer.decode(list(ids), skip_special_tokens=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", default="../../../../shared/data")
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    train(args.data, args.out)
    units = Units(args.out)
    print(units.size, "units")
    for text in ("can you help me solve this", "three x plus one equals four", "i don't know"):
        print(units.tokenizer.encode(text).tokens, "->", units.text(units.words(text)))
    for latex in ("3x+1=4", "3\\times x=\\frac{1}{2}", "\\sqrt{x}\\le4.5%"):
        assert units.text(units.formula(latex)) == latex, latex
    print(units.tokenizer.encode("<bos><ctx>what is x<audio><hear>").tokens)


if __name__ == "__main__":
    main()
