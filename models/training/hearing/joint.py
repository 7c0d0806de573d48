"""The losses of the joint stage: the decoder reads what the encoders saw or heard."""
import importlib.util

from torch import nn

from chain import Chain
from decoder import Bridge, Decoder, answer_loss, kept, sequence
from export import vision_encoder
from grammar import Talk
from misheard import rows as misheard_rows
from tokenizer import SEEING


def strips(cache, seed):
    """Endless batches (pixels, latex) of the seeing part's cached line strips."""
    spec = importlib.util.spec_from_file_location("seeing_data", SEEING / "data.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    while True:
        for pixels, _, latex in module.batches(cache, seed=seed, columns=3600, shards=3):
            yield pixels, latex
        seed += 1000


class Shared(nn.Module):
    """Everything after the hearing encoder: bridge, decoder and the seeing encoder."""

    def __init__(self, size, texts=("",), seed=0):
        super().__init__()
        self.talk = Talk(1_000_000 + seed)
        self.chain = Chain(texts, seed)
        self.bridge, self.decoder, self.vision = Bridge(), Decoder(size), vision_encoder().eval()  # its batch norms stay as they are

    def hear_loss(self, units, states, logits, lengths, records, rng, avoid, most=8, context=0.4, imagined=4):
        """Cross-entropy of words and complete/incomplete for up to ``most`` utterances of the batch, some of them by
        characters alone, and for ``imagined`` sentences that were never spoken: half lesson talk, half anything."""
        chosen = rng.permutation(len(records))[:most]
        probabilities = logits[chosen].float().softmax(-1)
        characters = self.bridge.characters(probabilities.to(states.dtype))
        rows = characters + self.bridge.states(states[chosen])
        examples, features = [], []

        def add(row, text, complete, question):
            features.append(row)
            examples.append(sequence(units, len(row), text, complete, question if question and rng.random() < context else ""))

        for place, i in enumerate(chosen):
            n = (int(lengths[i]) + 3) // 4
            keep = kept(probabilities[place, :n]).nonzero()[:, 0]
            r = records[i]
            source = characters if rng.random() < 0.1 else rows
            add(source[place, :n].index_select(0, keep), r["text"], r["complete"], r["context"])
        for _ in range(imagined // 2):
            text = self.chain.sentence()
            add(self.bridge.characters(misheard_rows(text, rng)), text, True, "")
        while len(examples) < len(chosen) + imagined:
            line = self.talk.sample()
            if line.text not in avoid:
                add(self.bridge.characters(misheard_rows(line.text, rng)), line.text, line.complete, line.context)
        return answer_loss(self.decoder, examples, features)

    def see_loss(self, units, pixels, latex):
        """Cross-entropy of LaTeX for a batch of strips."""
        rows = self.bridge.image(self.vision(pixels))
        examples = [sequence(units, rows.shape[1], None, True, "", rows.shape[1], line) for line in latex]
        return answer_loss(self.decoder, examples, list(rows))
