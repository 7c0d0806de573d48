"""The one building block of every network of the voice: ConvNeXt over a sequence, channels last."""
import torch
from torch import nn


class Block(nn.Module):
    """Depthwise convolution over time, then a two-layer perceptron per position, residual."""

    def __init__(self, width, hidden, kernel=7, scale=0.3):
        super().__init__()
        self.conv = nn.Conv1d(width, width, kernel, padding=kernel // 2, groups=width)
        self.norm = nn.LayerNorm(width)
        self.up, self.down = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.scale = nn.Parameter(torch.full((width,), scale))

    def forward(self, x, mask=None):
        """x [B, T, width]; mask [B, T, 1] is 0 on padding (None: no padding)."""
        if mask is not None:
            x = x * mask
        y = self.conv(x.transpose(1, 2)).transpose(1, 2)
        y = self.down(nn.functional.gelu(self.up(self.norm(y)), approximate="tanh"))
        return x + self.scale * y


class Stack(nn.Module):
    """Several blocks and a final norm."""

    def __init__(self, width, hidden, count, kernel=7):
        super().__init__()
        self.blocks = nn.ModuleList([Block(width, hidden, kernel) for _ in range(count)])
        self.norm = nn.LayerNorm(width)

    def forward(self, x, mask=None):
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x)
