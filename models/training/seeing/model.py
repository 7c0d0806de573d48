"""The seeing encoder, and the two heads that teach it before it joins the shared decoder.

``VisionEncoder``: a line strip f32[B, 1, 48, W] (ink 1, paper 0, W a multiple of 8) to features
f32[B, W/8, 192]. Convolutions bring 48 x W down to 6 x W/8; each column's six cells are flattened to
one vector, so what stands above what is kept; two light attention layers let columns see each other
(numerator and denominator share columns, a root's bar covers several).

Use from another program::

    encoder = VisionEncoder()
    encoder.load_state_dict(torch.load("encoder.pt", weights_only=True)["encoder"])
    features = encoder(pixels)          # [B, 1, 48, W] -> [B, W // 8, 192]
"""

import torch
from torch import nn
from torch.nn import functional as F

from latex import UNITS

WIDTH = 192
SLOTS = 4
"""CTC predictions per column: a stacked fraction has more units than columns."""
START = len(UNITS) + 1
"""Unit ids are 1..len(UNITS); 0 is CTC's blank and the reader's end mark; START opens a line."""


class Residual(nn.Module):
    """Two 3x3 convolutions beside an identity."""

    def __init__(self, channels):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(inplace=True),
                                  nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x):
        return torch.relu(x + self.body(x))


def _down(source, target):
    return nn.Sequential(nn.Conv2d(source, target, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(target), nn.ReLU(inplace=True))


def attend(query, key, value, heads, causal=False):
    """Plain multi-head attention over [B, n, WIDTH] tensors."""
    def split(x):
        return x.reshape(x.shape[0], -1, heads, x.shape[2] // heads).transpose(1, 2)

    out = F.scaled_dot_product_attention(split(query), split(key), split(value), is_causal=causal)
    return out.transpose(1, 2).reshape(query.shape)


class Columns(nn.Module):
    """A layer over columns: local convolution (which also tells neighbours apart), attention, feed-forward."""

    def __init__(self, width=WIDTH, heads=4):
        super().__init__()
        self.heads = heads
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(3)])
        self.local = nn.Conv1d(width, width, 5, padding=2, groups=width)
        self.mix = nn.Linear(width, width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.up = nn.Linear(width, 2 * width)
        self.down = nn.Linear(2 * width, width)

    def forward(self, x):
        local = self.local(self.norms[0](x).transpose(1, 2)).transpose(1, 2)
        x = x + self.mix(F.gelu(local))
        query, key, value = self.qkv(self.norms[1](x)).chunk(3, dim=2)
        x = x + self.out(attend(query, key, value, self.heads))
        return x + self.down(F.gelu(self.up(self.norms[2](x))))


class VisionEncoder(nn.Module):
    """[B, 1, 48, W] -> [B, W/8, WIDTH]."""

    def __init__(self):
        super().__init__()
        self.convolutions = nn.Sequential(_down(1, 16), _down(16, 40), Residual(40), _down(40, 80), Residual(80))
        self.flat = nn.Linear(80 * 6, WIDTH)
        self.columns = nn.Sequential(Columns(), Columns())
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, pixels):
        x = self.convolutions(pixels)
        x = self.flat(x.permute(0, 3, 1, 2).flatten(2))
        return self.norm(self.columns(x))


class Reader(nn.Module):
    """One small decoder layer that writes units one after another, looking at the columns."""

    def __init__(self, width=WIDTH, heads=4, longest=64):
        super().__init__()
        self.heads = heads
        self.embed = nn.Embedding(START + 1, width)
        self.place = nn.Parameter(torch.randn(longest, width) * 0.02)
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(4)])
        self.qkv = nn.Linear(width, 3 * width)
        self.own = nn.Linear(width, width)
        self.look = nn.Linear(width, width)
        self.seen = nn.Linear(width, 2 * width)
        self.took = nn.Linear(width, width)
        self.up = nn.Linear(width, 2 * width)
        self.down = nn.Linear(2 * width, width)
        self.leave = nn.Linear(width, START)

    def forward(self, units, features):
        """Units so far [B, n] and features -> logits [B, n, START]."""
        x = self.embed(units) + self.place[:units.shape[1]]
        query, key, value = self.qkv(self.norms[0](x)).chunk(3, dim=2)
        x = x + self.own(attend(query, key, value, self.heads, causal=True))
        key, value = self.seen(features).chunk(2, dim=2)
        x = x + self.took(attend(self.look(self.norms[1](x)), key, value, self.heads))
        x = x + self.down(F.gelu(self.up(self.norms[2](x))))
        return self.leave(self.norms[3](x))


class Pretrainer(nn.Module):
    """Encoder with a CTC head and a small reader."""

    def __init__(self):
        super().__init__()
        self.encoder = VisionEncoder()
        self.ctc = nn.Linear(WIDTH, SLOTS * START)
        self.reader = Reader()

    def ctc_logits(self, features):
        """[B, SLOTS * columns, START]; 0 is the blank."""
        return self.ctc(features).reshape(features.shape[0], -1, START)

    def losses(self, pixels, targets, lengths):
        """CTC and reader loss; targets [B, n] unit ids padded with 0, their lengths [B]."""
        features = self.encoder(pixels)
        scores = F.log_softmax(self.ctc_logits(features).float(), 2).transpose(0, 1)
        frames = torch.full_like(lengths, scores.shape[0])
        ctc = F.ctc_loss(scores, targets, frames, lengths, zero_infinity=True)
        begun = F.pad(targets, (1, 0), value=START)
        wanted = F.pad(targets, (0, 1), value=0)
        place = torch.arange(wanted.shape[1])[None, :]
        wanted = torch.where(place <= lengths[:, None], wanted, -100)
        read = F.cross_entropy(self.reader(begun, features).float().transpose(1, 2), wanted, label_smoothing=0.02)
        return ctc, read

    @torch.no_grad()
    def read_ctc(self, pixels):
        """Greedy CTC: a list of unit-id lists."""
        lines = []
        for row in self.ctc_logits(self.encoder(pixels)).argmax(2).tolist():
            lines.append([unit for before, unit in zip([0] + row, row) if unit and unit != before])
        return lines

    @torch.no_grad()
    def read(self, pixels, longest=60):
        """Greedy reader: a list of unit-id lists."""
        features = self.encoder(pixels)
        units = torch.full((len(pixels), 1), START)
        open_lines = torch.ones(len(pixels), dtype=torch.bool)
        for _ in range(longest):
            nxt = self.reader(units, features)[:, -1].argmax(1) * open_lines
            units = torch.cat([units, nxt[:, None]], 1)
            open_lines &= nxt != 0
            if not open_lines.any():
                break
        return [[unit for unit in row[1:] if unit] for row in units.tolist()]
