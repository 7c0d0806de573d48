"""Letters of a word -> phonemes, for words outside lexicon.txt: a small convolutional CTC network.

python pronounce.py --out pronounce.pt     trains on CMUdict (5 % of the words held out) and tells the error
"""
import argparse
import random
import time

import torch
from torch import nn

import dictionary
from blocks import Stack
from symbols import CTC_PHONEMES, LETTERS, PHONEMES

UPSAMPLE = 3
LETTER_ID = {c: i for i, c in enumerate(LETTERS)}
PHONEME_ID = {p: i for i, p in enumerate(CTC_PHONEMES)}


class Pronounce(nn.Module):
    """input_ids i64[B, S] (0 pads) -> logits f32[B, 3 S, P]."""

    def __init__(self, width=160, hidden=384):
        super().__init__()
        self.embed = nn.Embedding(len(LETTERS), width)
        self.letters = Stack(width, hidden, 3, 5)
        self.spread = nn.Linear(width, UPSAMPLE * width)
        self.phonemes = Stack(width, hidden, 3, 7)
        self.out = nn.Linear(width, len(CTC_PHONEMES))

    def forward(self, input_ids):
        mask = (input_ids > 0).float()[..., None]
        x = self.letters(self.embed(input_ids), mask)
        x = self.spread(x).reshape(x.shape[0], -1, x.shape[2])
        wide = mask.expand(-1, -1, UPSAMPLE).reshape(x.shape[0], -1, 1)
        return self.out(self.phonemes(x, wide))


def collapse(ids):
    """Greedy CTC: drop repeats, then blanks."""
    out, last = [], 0
    for i in ids:
        if i != last and i:
            out.append(CTC_PHONEMES[i])
        last = i
    return out


def distance(a, b):
    """Levenshtein distance of two sequences."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


def batch(words):
    ids = torch.zeros(len(words), max(len(w) for w in words), dtype=torch.long)
    for i, w in enumerate(words):
        ids[i, :len(w)] = torch.tensor([LETTER_ID[c] for c in w])
    return ids


def predict(model, words):
    with torch.no_grad():
        best = model(batch(words)).argmax(-1)
    return [collapse(row[:UPSAMPLE * len(w)].tolist()) for row, w in zip(best, words)]


def split(seed=1):
    """The stressed dictionary, its training words and its held-out words; too long readings are left out."""
    table = dictionary.load(sphinx=False)
    words = sorted(w for w, p in table.items() if 1 < len(w) < 20 and len(p) <= UPSAMPLE * len(w) // 2 + 1)
    random.Random(seed).shuffle(words)
    cut = len(words) // 20
    return table, words[cut:], words[:cut]


def evaluate(model, table, words):
    """Phoneme and word error of the held-out words, and phoneme error without stress."""
    wrong = plain = total = whole = 0
    for i in range(0, len(words), 256):
        for w, guess in zip(words[i:i + 256], predict(model, words[i:i + 256])):
            truth = table[w]
            wrong += distance(guess, truth)
            plain += distance([p.rstrip("01") for p in guess], [p.rstrip("01") for p in truth])
            whole += guess != truth
            total += len(truth)
    return wrong / total, plain / total, whole / len(words)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--out", default="pronounce.pt")
    a.add_argument("--epochs", type=int, default=5)
    a.add_argument("--batch", type=int, default=256)
    a.add_argument("--rate", type=float, default=3e-3)
    a = a.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    table, train, held = split()
    model = Pronounce()
    optimiser = torch.optim.AdamW(model.parameters(), a.rate, weight_decay=0.01, betas=(0.9, 0.98))
    order = sorted(train, key=len)
    batches = [order[i:i + a.batch] for i in range(0, len(order), a.batch)]
    steps = a.epochs * len(batches)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, a.rate, steps, pct_start=0.1)
    shuffle = random.Random(2)
    begun = time.time()
    for epoch in range(a.epochs):
        shuffle.shuffle(batches)
        seen = 0.0
        for words in batches:
            ids = batch(words)
            targets = torch.tensor([PHONEME_ID[p] for w in words for p in table[w]])
            with torch.autocast("cpu", torch.bfloat16):
                logits = model(ids)
            loss = nn.functional.ctc_loss(
                logits.float().log_softmax(-1).transpose(0, 1), targets,
                torch.tensor([UPSAMPLE * len(w) for w in words]), torch.tensor([len(table[w]) for w in words]),
                zero_infinity=True)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            seen += loss.item()
        model.eval()
        phone, plain, word = evaluate(model, table, held[:1000] if epoch + 1 < a.epochs else held)
        model.train()
        print(f"epoch {epoch + 1} loss {seen / len(batches):.4f} phoneme error {phone:.4f} "
              f"(without stress {plain:.4f}) word error {word:.4f} {time.time() - begun:.0f} s", flush=True)
        torch.save({"model": model.state_dict(), "phoneme_error": phone, "phoneme_error_plain": plain,
                    "word_error": word, "epoch": epoch + 1}, a.out)


if __name__ == "__main__":
    assert len(PHONEMES) + 1 == len(CTC_PHONEMES)
    main()
