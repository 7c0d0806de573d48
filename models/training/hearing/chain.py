"""Everyday sentences in number: a chain of word pairs learnt from the transcripts of the training speakers.

With the lines of ``grammar.py`` it teaches the decoder that people may say anything, not only lesson talk."""
import random

END = ""


class Chain:
    """A seeded source of sentences; every pair of neighbouring words was seen in ``texts``."""

    def __init__(self, texts, seed):
        self.random = random.Random(seed)
        self.texts = sorted(set(texts))
        self.following = {}
        for text in self.texts:
            words = [END, *text.split(), END]
            for word, after in zip(words, words[1:]):
                self.following.setdefault(word, []).append(after)

    def sentence(self, most=30):
        """A transcript as it is (every third time), or a walk along pairs."""
        if self.random.random() < 0.33:
            return " ".join(self.random.choice(self.texts).split()[:most])
        words, word = [], END
        while len(words) < most:
            word = self.random.choice(self.following[word])
            if word == END:
                break
            words.append(word)
        return " ".join(words)
