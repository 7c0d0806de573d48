"""The decoder that hearing and seeing share: a small causal transformer over the shared units."""
import torch
import torch.nn.functional as F
from torch import nn

from model import CHARS, HEADS, WIDTH, Attention, Feed
from tokenizer import AUDIO, BOS, COMPLETE, CTX, EOS, HEAR, IMAGE, INCOMPLETE, SEE

LAYERS = 4
BLANK_LIMIT = 0.95


class DecoderLayer(nn.Module):
    """Causal attention and feed-forward."""

    def __init__(self, width=WIDTH, heads=HEADS):
        super().__init__()
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.feed = Feed(width)

    def forward(self, x, positions, mask, past=None):
        y, present = self.attention(self.n1(x), positions, mask, past)
        x = x + y
        return x + self.feed(self.n2(x)), present


class Decoder(nn.Module):
    """Rows of embeddings to logits; the output matrix is the embedding table."""

    def __init__(self, size, width=WIDTH, layers=LAYERS):
        super().__init__()
        self.embed = nn.Embedding(size, width)
        nn.init.normal_(self.embed.weight, std=0.06)
        self.layers = nn.ModuleList(DecoderLayer(width) for _ in range(layers))
        self.norm = nn.LayerNorm(width)

    def forward(self, x, positions, mask, pasts=None):
        """``x`` [B, S, D], ``mask`` additive [B or 1, 1, S, total]; returns states and the new keys and values."""
        presents = []
        for i, layer in enumerate(self.layers):
            x, present = layer(x, positions, mask, pasts[i] if pasts else None)
            presents.append(present)
        return self.norm(x), presents

    def logits(self, states):
        return F.linear(states, self.embed.weight)


class Bridge(nn.Module):
    """Encoder states and CTC probabilities to rows for the decoder. The characters heard are handed over openly,
    so that the decoder begins as a speller that only has to copy, and learns to correct from the states."""

    def __init__(self, width=WIDTH):
        super().__init__()
        self.states = nn.Linear(width, width)
        self.characters = nn.Linear(len(CHARS), width, bias=False)
        self.image = nn.Linear(width, width)

    def forward(self, states, probabilities):
        return self.states(states) + self.characters(probabilities)


def kept(probabilities):
    """Frames worth handing over: those that are not clearly blank, and always the least blank one."""
    blank = probabilities[..., 0]
    return (blank < BLANK_LIMIT) | (blank == blank.amin(-1, keepdim=True))


def sequence(units, audio_rows, text, complete, context, image_rows=None, latex=None):
    """Prompt and answer ids of one example, and where the answer starts.

    hear: <bos> [<ctx> words] <audio>xN <hear> words <complete>|<incomplete> <eos>
    see:  <bos> <image>xM <see> LaTeX <eos>
    """
    if latex is not None:
        prompt = [BOS] + [IMAGE] * image_rows + [SEE]
        return prompt + units.formula(latex) + [EOS], len(prompt)
    prompt = [BOS] + ([CTX] + units.words(context) if context else []) + [AUDIO] * audio_rows + [HEAR]
    return prompt + units.words(text) + [COMPLETE if complete else INCOMPLETE, EOS], len(prompt)


def causal(length):
    """Additive mask for right-padded sequences (padding only ever looks, it is never looked at)."""
    return torch.full((length, length), -1e4).triu(1)[None, None]


def answer_loss(decoder, examples, rows, smoothing=0.05):
    """Cross-entropy of the answers. ``examples`` = [(ids, answer start)], ``rows`` = fused features of each [N, D]."""
    longest = max(len(ids) for ids, _ in examples)
    batch = torch.zeros(len(examples), longest, dtype=torch.long)
    target = torch.full((len(examples), longest), -100)
    for i, (ids, start) in enumerate(examples):
        batch[i, :len(ids)] = torch.tensor(ids)
        target[i, start - 1:len(ids) - 1] = torch.tensor(ids[start:])
    x = decoder.embed(batch)
    places = ((batch == AUDIO) | (batch == IMAGE)).reshape(-1).nonzero()[:, 0]
    x = x.reshape(-1, x.shape[-1]).index_put((places,), torch.cat([r.to(x.dtype) for r in rows])).view_as(x)
    positions = torch.arange(longest)[None]
    states, _ = decoder(x, positions, causal(longest))
    wanted = target.reshape(-1)
    chosen = (wanted >= 0).nonzero()[:, 0]
    logits = decoder.logits(states.reshape(-1, states.shape[-1])[chosen]).float()
    return F.cross_entropy(logits, wanted[chosen], label_smoothing=smoothing)
