"""Vocoder: envelope, pitch and voicing per frame -> log magnitude and angle of an STFT.

A source-filter model with a neural filter.  The source is computed inside the graph: a band-limited pulse
train whose phase is the running sum of the pitch, and a fixed noise.  The filter for each is the spectral
envelope itself (a constant interpolation of the bands) with minimum phase, corrected bin by bin by a small
ConvNeXt network.  So even an untrained network speaks, and training only has to learn what the envelope
lacks: how breathy each band is, glottal phase, detail between the bands.
"""
import numpy as np
import torch
from torch import nn

import signal_spec as spec
from blocks import Stack

NOISE_PERIOD = 256       # frames after which the noise repeats (2.7 s)


def noise_signal(seed=7):
    """One period of the noise the exported graph uses."""
    return np.random.default_rng(seed).standard_normal(NOISE_PERIOD * spec.HOP).astype(np.float32)


def noise_spectrum():
    """[256, 1026]: the STFT of the periodic noise."""
    x = np.tile(noise_signal(), 3)
    at = NOISE_PERIOD * spec.HOP - spec.FFT // 2 + np.arange(NOISE_PERIOD) * spec.HOP
    return np.stack([x[a:a + spec.FFT] for a in at]) @ spec.dft_matrix()


def pulses(start, slope, f0, voicing):
    """Band-limited pulse train [B, T*256] of unit power density.

    start: phase in cycles at the frame centres, slope: cycles from there to the next; all [B, T]."""
    steps = torch.arange(spec.HOP, device=start.device, dtype=torch.float32) / spec.HOP
    p = start[..., None] - torch.floor(start[..., None]) + slope[..., None] * steps
    p = p - torch.floor(p + 0.5)
    f0 = f0[..., None]
    odd = 2.0 * torch.floor(0.5 * spec.RATE / f0 - 0.5) + 1.0
    s = torch.sin(np.pi * p)
    near = torch.abs(s) < 1e-3
    d = torch.where(near, odd, torch.sin(np.pi * odd * p) / torch.where(near, torch.ones_like(s), s))
    following = torch.cat([voicing[:, 1:], voicing[:, -1:]], 1)
    gate = voicing[..., None] + (following - voicing)[..., None] * steps
    return ((d - 1.0) * torch.sqrt(f0 / spec.RATE) * gate).flatten(1)


def frame(x):
    """[B, T*256] -> [B, T, 1024]: frame t is centred at sample 256 t."""
    b = x.shape[0]
    blocks = x.reshape(b, -1, spec.HOP)
    zero = torch.zeros_like(blocks[:, :1])
    one, two = torch.cat([zero, blocks], 1), torch.cat([zero, zero, blocks], 1)
    ahead = torch.cat([blocks[:, 1:], zero], 1)
    return torch.cat([two[:, :-2], one[:, :-1], blocks, ahead], 2)


def running_phase(f0):
    """Phase in cycles at the frame centres (whole cycles dropped) and cycles to the next, from the pitch [B, T]."""
    following = torch.cat([f0[:, 1:], f0[:, -1:]], 1)
    steps = (f0 + following) * (0.5 * spec.HOP / spec.RATE)
    whole = torch.cumsum(steps - torch.floor(steps), 1)        # whole cycles dropped: float32 keeps the fraction
    start = torch.cat([torch.zeros_like(f0[:, :1]), whole[:, :-1]], 1)
    return start, steps


class Vocoder(nn.Module):
    def __init__(self, width=192, hidden=512, count=5):
        super().__init__()
        self.inlet = nn.Conv1d(spec.CHANNELS, width, 5, padding=2)
        self.stack = Stack(width, hidden, count)
        self.outlet = nn.Linear(width, 3 * spec.BINS)
        nn.init.normal_(self.outlet.weight, std=1e-3)
        f = np.arange(spec.BINS) * spec.RATE / spec.FFT
        voiced_share = -0.5 * np.log1p((f / 4500.0) ** 4)          # start: noise takes over above 4.5 kHz
        noise_share = -0.5 * np.log1p((3000.0 / np.maximum(f, 1.0)) ** 2) - 1.0
        with torch.no_grad():
            self.outlet.bias.zero_()
        self.register_buffer("prior", torch.tensor(np.stack([voiced_share, noise_share]), dtype=torch.float32))
        self.register_buffer("expand", torch.tensor(0.5 * spec.expand_matrix()))
        self.register_buffer("hilbert", torch.tensor(spec.hilbert_matrix()))
        self.register_buffer("dft", torch.tensor(spec.dft_matrix()))
        self.register_buffer("noise", torch.tensor(noise_spectrum(), dtype=torch.float32))

    def filters(self, mel):
        """[B, T, 80] -> log gain of the pulses, their phase, log gain of the noise, each [B, T, 513]."""
        scaled = torch.cat([mel[..., :spec.BANDS] * 0.25 + 1.0, mel[..., spec.BANDS:]], -1)
        x = self.inlet(scaled.transpose(1, 2)).transpose(1, 2)
        r = self.outlet(self.stack(x)).float()
        envelope = mel[..., :spec.BANDS] @ self.expand
        voicing = mel[..., -1:].clamp(0.0, 1.0)
        harmonic = envelope + self.prior[0] + r[..., :spec.BINS]
        noise = envelope + self.prior[1] * voicing + r[..., 2 * spec.BINS:]
        phase = harmonic @ self.hilbert + r[..., spec.BINS:2 * spec.BINS]
        return harmonic, phase, noise

    def pitch(self, mel):
        f0 = torch.exp(mel[..., spec.BANDS] * spec.LF0_SCALE + float(spec.LF0_MEAN)).clamp(60.0, 600.0)
        return f0, mel[..., -1].clamp(0.0, 1.0)

    def spectrum(self, mel, start, slope, noise):
        """Real and imaginary STFT [B, T, 513] from phase of the pulses [B, T] and STFT of the noise [B, T, 1026]."""
        f0, voicing = self.pitch(mel)
        harmonic, angle, breath = self.filters(mel)
        source = frame(pulses(start, slope, f0, voicing)) @ self.dft
        sr, si = source[..., :spec.BINS], source[..., spec.BINS:]
        gain = torch.exp(harmonic.clamp(max=6.0))
        c, s = gain * torch.cos(angle), gain * torch.sin(angle)
        b = torch.exp(breath.clamp(max=6.0))
        real = sr * c - si * s + noise[..., :spec.BINS] * b
        imaginary = sr * s + si * c + noise[..., spec.BINS:] * b
        return real, imaginary

    def forward(self, mel):
        """mel [1, T, 80] -> stft_features [1, T, 1026] = log magnitude | angle."""
        f0, _ = self.pitch(mel)
        at = torch.arange(mel.shape[1]) % NOISE_PERIOD
        real, imaginary = self.spectrum(mel, *running_phase(f0), self.noise[at][None])
        power = real * real + imaginary * imaginary
        return torch.cat([0.5 * torch.log(power + 1e-12), torch.atan2(imaginary, real)], -1)
