"""Measures hearing through the exported graphs, on voices, people and sentences that training never saw.

``python evaluate.py --pack ../../builtin --cache CACHE [--limit 80] [--save]``: word error by decoder and by set,
complete/incomplete accuracy, time of a three-second utterance, and the twenty worst. ``--wav FILE...`` hears files."""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort
import soundfile

from augment import to_rate
from batches import Corpus
from features import log_mel
from numbers_spoken import ONES, TENS
from scoring import distance, word_error
from search import joint
from tokenizer import AUDIO, BOS, CTX, HEAR, Units

SETS = ("flite-slt", "festival-slt", "espeak-unseen", "speechocean")
NUMBER_WORDS = set(ONES + TENS + ["hundred", "thousand"])


class Hearing:
    """The four graphs of the pack, used as the product uses them."""

    def __init__(self, pack, threads=1):
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        pack = Path(pack)
        self.encoder, self.embed, self.decoder = (ort.InferenceSession(str(pack / f"{n}.onnx"), options, providers=["CPUExecutionProvider"])
                                                  for n in ("audio_encoder", "embed_tokens", "decoder"))
        self.units = Units(pack / "tokenizer.json")
        self.caches = [i.name for i in self.decoder.get_inputs() if i.name.startswith("past")]
        shape = next(i.shape for i in self.decoder.get_inputs() if i.name.startswith("past"))
        self.empty = np.zeros((1, shape[1], 0, shape[3]), np.float32)

    def prefill(self, ids, rows):
        """Logits after a prompt whose placeholder rows are overwritten by ``rows``, and the cache."""
        embeds = self.embed.run(None, {"input_ids": np.array([ids])})[0]
        embeds[0, np.isin(ids, (4, 5))] = rows
        return self.run(embeds, {n: self.empty for n in self.caches}, 0)

    def run(self, embeds, cache, past):
        """Logits [answers, units] after the last of some rows, and the longer cache."""
        count, length = embeds.shape[:2]
        found = self.decoder.run(None, {"inputs_embeds": embeds, "attention_mask": np.ones((count, past + length), np.int64),
                                        "position_ids": np.tile(np.arange(past, past + length), (count, 1)), "num_logits_to_keep": np.array(1), **cache})
        return found[0][:, -1], dict(zip(self.caches, found[1:]))

    def search(self, ids, rows, logs):
        """(words, complete, confidence) by joint decoding."""
        first, cache = self.prefill(ids, rows)
        past = len(ids)

        def step(parents, tokens):
            nonlocal cache, past
            chosen = {n: c[parents] for n, c in cache.items()}
            logits, cache = self.run(self.embed.run(None, {"input_ids": np.array([tokens])})[0].transpose(1, 0, 2), chosen, past)
            past += 1
            return logits

        tokens, complete, _, score = joint(first[0], step, logs.astype(np.float64), self.piece)
        return self.units.text(tokens).strip(), complete, float(np.exp(score / max(1, len(tokens)))) if tokens else 0.0

    def piece(self, token, first):
        """The characters of a unit."""
        text = self.units.tokenizer.id_to_token(token).replace("▁", " ")
        return text.lstrip() if first else text

    def hear(self, mel, context=""):
        """Log-mel to (words, complete, confidence)."""
        rows, logs = self.encoder.run(None, {"input_features": mel[None].astype(np.float32)})
        ids = [BOS] + ([CTX] + self.units.words(context) if context else []) + [AUDIO] * len(rows) + [HEAR]
        return self.search(ids, rows, logs)


def three_seconds(hearing, mels):
    """Median milliseconds to hear about three seconds."""
    mel = next((m for m in mels if 280 <= len(m) <= 330), mels[0])
    times = []
    for _ in range(9):
        start = time.perf_counter()
        hearing.hear(mel)
        times.append(time.perf_counter() - start)
    return round(1000 * float(np.median(times)), 1)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pack", default="../../builtin")
    ap.add_argument("--cache")
    ap.add_argument("--limit", type=int, default=150)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--save", action="store_true", help="write eval/hearing.json into the pack")
    ap.add_argument("--wav", nargs="*", default=[])
    args = ap.parse_args()
    hearing = Hearing(args.pack, args.threads)
    for path in args.wav:
        x, rate = soundfile.read(path, dtype="float32")
        words, complete, confidence = hearing.hear(log_mel(to_rate(x, rate)))
        print(f"{Path(path).name:28} {'complete  ' if complete else 'incomplete'} {confidence:.2f} {words}")
    if not args.cache:
        return
    result, judged, mels = {}, [], []
    for name in SETS:
        items = [v[0] for v in Corpus(args.cache, f"eval-{name}-*").items.values()][:args.limit]
        pairs, numbers, right, sure, with_context = [], [], 0, 0, []
        for frames, r in items:
            mel = np.asarray(frames[r["at"]:r["at"] + r["frames"]], np.float32)
            mels.append(mel)
            words, complete, confidence = hearing.hear(mel)
            pairs.append((r["text"], words))
            right += complete == r["complete"]
            sure += words != r["text"] and confidence > 0.9
            judged.append((distance(r["text"].split(), words.split()) / max(1, len(r["text"].split())), name, r["text"], words))
            if set(r["text"].split()) & NUMBER_WORDS:
                numbers.append((" ".join(w for w in r["text"].split() if w in NUMBER_WORDS), " ".join(w for w in words.split() if w in NUMBER_WORDS)))
            if r["context"]:
                with_context.append((r["text"], hearing.hear(mel, r["context"])[0]))
        result[name] = {"utterances": len(pairs), "wer": round(word_error(pairs), 4), "wer_number_words": round(word_error(numbers), 4),
                        "completeness_accuracy": round(right / max(1, len(pairs)), 4), "wrong_and_confident": round(sure / max(1, len(pairs)), 4)}
        if with_context:
            result[name]["wer_with_context"] = round(word_error(with_context), 4)
        print(name, result[name], flush=True)
    result["milliseconds_3s"] = three_seconds(hearing, mels)
    print("3 s utterance:", result["milliseconds_3s"], "ms,", args.threads, "thread(s)")
    print("worst:")
    for rate, name, reference, words in sorted(judged, reverse=True)[:20]:
        print(f"  {rate:.2f} {name}: {reference} -> {words}")
    if args.save:
        folder = Path(args.pack) / "eval"
        folder.mkdir(exist_ok=True)
        (folder / "hearing.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
