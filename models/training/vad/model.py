"""The voice-activity network: 576 samples and a state in, a probability and the next state out.

The graph has the layout of Silero's: ``input`` f32[1,576] holds 64 samples of context and 512 new
samples at 16 kHz in [-1, 1]; ``state`` f32[2,1,128] carries two GRU layers. Everything from the
samples to the probability is inside the graph, so the caller needs no spectrum code.

    576 samples -> 2 frames of 320 (hop 256) -> DFT as a convolution -> 40 mel bands -> log
                -> linear 80 -> 64 -> GRU 128 -> GRU 128 -> linear -> sigmoid
"""

import math

import torch
from torch import nn

RATE = 16000
CHUNK = 512
CONTEXT = 64
WINDOW = 320
HOP = 256
MELS = 40
HIDDEN = 128


def mel_matrix(bins, rate, mels, low=60.0, high=7800.0):
    """Triangles, linear in Hz, over corners equally spaced on the HTK mel scale: [bins, mels]."""
    def to_mel(hz):
        return 2595.0 * math.log10(1.0 + hz / 700.0)

    corners = [700.0 * (10.0 ** (m / 2595.0) - 1.0) for m in
               [to_mel(low) + (to_mel(high) - to_mel(low)) * i / (mels + 1) for i in range(mels + 2)]]
    hz = torch.arange(bins, dtype=torch.float64) * rate / (2 * (bins - 1))
    rows = []
    for left, centre, right in zip(corners, corners[1:], corners[2:]):
        rise, fall = (hz - left) / (centre - left), (right - hz) / (right - centre)
        rows.append(torch.clamp(torch.minimum(rise, fall), min=0.0))
    return torch.stack(rows, 1).float()


class LogMel(nn.Module):
    """Log-mel frames by fixed convolution: [B, samples] -> [B, frames, MELS]."""

    def __init__(self):
        super().__init__()
        n = torch.arange(WINDOW, dtype=torch.float64)
        window = 0.5 - 0.5 * torch.cos(2 * math.pi * n / WINDOW)
        k = torch.arange(WINDOW // 2 + 1, dtype=torch.float64)[:, None]
        angle = 2 * math.pi * k * n / WINDOW
        basis = torch.cat([torch.cos(angle) * window, -torch.sin(angle) * window]) / math.sqrt(WINDOW)
        self.register_buffer("basis", basis.float()[:, None, :], persistent=False)
        self.register_buffer("mel", mel_matrix(WINDOW // 2 + 1, RATE, MELS), persistent=False)

    def forward(self, samples):
        spectrum = nn.functional.conv1d(samples[:, None, :], self.basis, stride=HOP)
        real, imaginary = spectrum.chunk(2, dim=1)
        power = (real * real + imaginary * imaginary).transpose(1, 2)
        return (torch.log(power @ self.mel + 1e-7) + 8.0) * 0.25


class VoiceActivity(nn.Module):
    """Features, two GRU layers and a probability; ``forward`` runs one chunk, ``sequence`` many."""

    def __init__(self):
        super().__init__()
        self.features = LogMel()
        self.enter = nn.Linear(2 * MELS, 64)
        self.first = nn.GRU(64, HIDDEN)
        self.second = nn.GRU(HIDDEN, HIDDEN)
        self.leave = nn.Linear(HIDDEN, 1)

    def _run(self, features, state):
        """features [T, B, 2*MELS] and state [2, B, HIDDEN] -> logits [T, B], next state."""
        x = torch.relu(self.enter(features))
        x, one = self.first(x, state[0:1])
        x, two = self.second(x, state[1:2])
        return self.leave(x)[..., 0], torch.cat([one, two])

    def forward(self, samples, state):
        """One chunk: samples [1, 576], state [2, 1, 128] -> probability [1, 1], next state."""
        features = self.features(samples).reshape(1, 1, 2 * MELS)
        logits, state = self._run(features, state)
        return torch.sigmoid(logits), state

    def sequence(self, samples):
        """Whole recordings [B, 64 + 512*T] -> logits [B, T], exactly as chunk by chunk."""
        frames = self.features(samples)
        batch, count, _ = frames.shape
        features = frames[:, :count // 2 * 2].reshape(batch, count // 2, 2 * MELS).transpose(0, 1)
        logits, _ = self._run(features, samples.new_zeros(2, batch, HIDDEN))
        return logits.transpose(0, 1)


def parameters(model):
    """How many trained numbers the model has (the fixed DFT and mel tables are not counted)."""
    return sum(p.numel() for p in model.parameters())
