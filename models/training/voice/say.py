"""Text -> wav through the three ONNX graphs: the exact reference for the player.

python say.py --pack ../../builtin --style calm --out hello.wav "let's look at this together. is that right?"

1. Words: lower-case letters and apostrophes; the marks , . ? ! count, everything else separates words.
2. A word's phonemes: its line of lexicon.txt, else pronounce.onnx: input_ids = index of each letter in
   manifest speech.letters (others are skipped), logits -> argmax per step -> drop repeats, then drop 0 (blank).
3. Symbols: ^, then for every word its phonemes and one separator (the mark after it, else |), then $;
   the last separator is never | but "." (symbols.to_symbols). Ids are positions in manifest speech.symbols.
4. speech_acoustic: mel and durations. Word times: start = 256/24000 s * sum of the durations before its first
   phoneme, end likewise after its last.
5. speech_vocoder: [T, 1026]; magnitude = exp(first 513), angle = last 513; inverse rFFT of 1024, times the
   periodic Hann window, overlap-add with hop 256, divided by the overlap-added squared window,
   the first 512 samples dropped, T*256 kept (signal_spec.istft).
"""
import argparse
import json
import os
import time

import numpy as np
import soundfile

import signal_spec as spec
from export import session
from symbols import to_symbols


class Voice:
    """The graphs of a pack and its lexicon."""

    def __init__(self, pack, manifest=None):
        if manifest is None:
            manifest = os.path.join(pack, "manifest.json")
            if not os.path.exists(manifest):
                manifest = os.path.join(os.path.dirname(os.path.abspath(__file__)), "manifest.json")
        with open(manifest) as f:
            self.speech = json.load(f)["speech"]
        self.ids = {s: i for i, s in enumerate(self.speech["symbols"])}
        self.letters = {c: i for i, c in enumerate(self.speech["letters"])}
        with open(os.path.join(pack, self.speech["lexicon"])) as f:
            self.lexicon = {w: p.split() for w, p in (line.rstrip("\n").split("\t") for line in f)}
        self.pronounce, self.acoustic, self.vocoder = (
            session(os.path.join(pack, n)) for n in ("pronounce.onnx", "speech_acoustic.onnx", "speech_vocoder.onnx"))

    def phonemes(self, word):
        if word in self.lexicon:
            return self.lexicon[word]
        ids = [self.letters[c] for c in word if c in self.letters]
        best = self.pronounce.run(None, {"input_ids": np.array([ids], np.int64)})[0][0].argmax(-1)
        kept = [b for a, b in zip(np.append(0, best), best) if b != a and b != 0]
        return [self.speech["phonemes"][i] for i in kept]

    def say(self, text, style="calm", speed=1.0):
        """Text -> (samples at 24 kHz, [(word, start s, end s)])."""
        symbols, spans = to_symbols(text, self.phonemes)
        mel, durations = self.acoustic.run(None, {
            "input_ids": np.array([[self.ids[s] for s in symbols]], np.int64),
            "style": np.array([self.speech["styles"].index(style)], np.int64),
            "speed": np.array([speed], np.float32)})
        features = self.vocoder.run(None, {"mel": mel})[0][0]
        ends = np.concatenate([[0], np.cumsum(durations[0])]) * spec.HOP / spec.RATE
        return spec.istft(features), [(w, ends[a], ends[b]) for w, a, b in spans]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("text")
    a.add_argument("--pack", default="../../builtin")
    a.add_argument("--style", default="calm")
    a.add_argument("--speed", type=float, default=1.0)
    a.add_argument("--out", default="said.wav")
    a = a.parse_args()
    voice = Voice(a.pack)
    voice.say("a.", a.style)                                        # the first call allocates
    begun = time.time()
    samples, words = voice.say(a.text, a.style, a.speed)
    took = time.time() - begun
    soundfile.write(a.out, samples, spec.RATE)
    for w, start, end in words:
        print(f"{start:6.2f} {end:6.2f} {w}")
    print(f"{len(samples) / spec.RATE:.2f} s of speech in {took * 1000:.0f} ms")


if __name__ == "__main__":
    main()
