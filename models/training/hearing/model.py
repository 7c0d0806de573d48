"""The networks: a hearing encoder with a CTC head over characters, and the causal decoder shared with seeing."""
import torch
import torch.nn.functional as F
from torch import nn

from features import BINS

CHARS = "_abcdefghijklmnopqrstuvwxyz' "  # index 0 is the CTC blank
WIDTH = 192
HEADS = 4


FAST_BF16 = torch.cpu._is_avx512_bf16_supported()
"""Without instructions for it, bfloat16 is ten times slower than float32."""


def autocast():
    """bfloat16 where the processor computes with it."""
    return torch.autocast("cpu", torch.bfloat16, enabled=FAST_BF16)


def rotary(x, positions):
    """Rotates pairs of [B, H, T, E] by positions [B or 1, T]: attention then depends on distances only."""
    half = x.shape[-1] // 2
    speed = 10000.0 ** (-torch.arange(half, device=x.device, dtype=torch.float32) / half)
    angle = positions.to(torch.float32)[:, None, :, None] * speed
    cos, sin = angle.cos().to(x.dtype), angle.sin().to(x.dtype)
    a, b = x[..., :half], x[..., half:]
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Attention(nn.Module):
    """Multi-head self-attention with rotary positions; optionally causal with a cache."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x, positions, mask=None, past=None):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        q, k = rotary(q, positions), rotary(k, positions)
        if past is not None:
            k, v = torch.cat([past[0], k], 2), torch.cat([past[1], v], 2)
        scores = torch.matmul(q * (d // self.heads) ** -0.5, k.transpose(2, 3))
        if mask is not None:
            scores = scores + mask
        y = torch.matmul(scores.softmax(-1), v)
        return self.out(y.transpose(1, 2).reshape(b, t, d)), (k, v)


class Feed(nn.Module):
    """The usual two-layer network with SiLU."""

    def __init__(self, width, factor=4):
        super().__init__()
        self.up = nn.Linear(width, width * factor)
        self.down = nn.Linear(width * factor, width)

    def forward(self, x):
        return self.down(F.silu(self.up(x)))


class Local(nn.Module):
    """Gated depth-wise convolution along time."""

    def __init__(self, width, kernel):
        super().__init__()
        self.gate = nn.Linear(width, 2 * width)
        self.depth = nn.Conv1d(width, width, kernel, padding=kernel // 2, groups=width)
        self.norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, width)

    def forward(self, x, keep):
        x = F.glu(self.gate(x), -1)
        if keep is not None:
            x = x * keep
        x = self.depth(x.transpose(1, 2)).transpose(1, 2)
        return self.out(F.silu(self.norm(x)))


class Block(nn.Module):
    """Attention, convolution and feed-forward, each with a residual."""

    def __init__(self, width, heads, kernel):
        super().__init__()
        self.n1, self.n2, self.n3 = nn.LayerNorm(width), nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.local = Local(width, kernel)
        self.feed = Feed(width)

    def forward(self, x, positions, mask, keep):
        x = x + self.attention(self.n1(x), positions, mask)[0]
        x = x + self.local(self.n2(x), keep)
        return x + self.feed(self.n3(x))


class AudioEncoder(nn.Module):
    """Log-mel [B, T, 80] to states [B, T/4, 192] and CTC logits. The middle blocks run at half the rate."""

    def __init__(self, width=WIDTH, heads=HEADS, layout=(1, 5, 2), stem=128):
        super().__init__()
        self.register_buffer("mean", torch.zeros(BINS))
        self.register_buffer("scale", torch.ones(BINS))
        self.stem1 = nn.Conv1d(BINS, stem, 5, stride=2, padding=2)
        self.stem2 = nn.Conv1d(stem, width, 5, stride=2, padding=2)
        self.fine = nn.ModuleList(Block(width, heads, 15) for _ in range(layout[0]))
        self.coarse = nn.ModuleList(Block(width, heads, 15) for _ in range(layout[1]))
        self.last = nn.ModuleList(Block(width, heads, 15) for _ in range(layout[2]))
        self.narrow = nn.Linear(2 * width, width)
        self.norm = nn.LayerNorm(width)
        self.ctc = nn.Linear(width, len(CHARS))

    def normalise(self, mel):
        """Removes the channel: the utterance's own mean, leaning on the corpus mean when it is short."""
        t = mel.shape[1]
        own = (mel.sum(1, keepdim=True) + 50 * self.mean) / (t + 50)
        return (mel - own) * self.scale

    def forward(self, mel, lengths=None):
        """``mel`` is normalised already; ``lengths`` (frames) mark padding, None for a single utterance."""
        x = F.silu(self.stem1(mel.transpose(1, 2)))
        x = F.silu(self.stem2(x)).transpose(1, 2)
        x = _even(x)
        b, full, d = x.shape
        masks = [None, None]
        keeps = [None, None]
        if lengths is not None:
            out = (lengths + 3) // 4
            keep = torch.arange(full)[None] < out[:, None]
            keep2 = torch.arange(full // 2)[None] < ((out + 1) // 2)[:, None]
            masks = [torch.zeros(m.shape, dtype=x.dtype).masked_fill(~m, -1e4)[:, None, None, :] for m in (keep, keep2)]
            keeps = [k[..., None].to(x.dtype) for k in (keep, keep2)]
        positions = torch.arange(full, device=x.device)[None]
        half = torch.arange(full // 2, device=x.device)[None]
        for block in self.fine:
            x = block(x, positions, masks[0], keeps[0])
        y = self.narrow(x.reshape(b, full // 2, 2 * d))
        for block in self.coarse:
            y = block(y, half, masks[1], keeps[1])
        x = x + y[:, :, None].expand(b, full // 2, 2, d).reshape(b, full, d)
        for block in self.last:
            x = block(x, positions, masks[0], keeps[0])
        x = self.norm(x)
        return x, self.ctc(x)


def _even(x):
    """Pads the time axis to an even length in a way that traces to a dynamic graph."""
    extra = torch.cat([x, torch.zeros_like(x[:, :1])], 1)
    return extra[:, :(x.shape[1] + 1) // 2 * 2]
