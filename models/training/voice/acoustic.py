"""Acoustic model: symbols, style and speed -> frames of envelope, pitch and voicing, and durations.

FastPitch without attention: ConvNeXt over symbols, predictors of duration, pitch and energy per symbol,
a length regulator, ConvNeXt over frames.  Styles are fixed transforms of what was predicted (STYLE_TABLE).
"""
import torch
from torch import nn

import signal_spec as spec
from blocks import Stack
from symbols import ID, PAUSES, SPEAKERS, SYMBOLS

#: Per style: speech duration, pause duration, pitch range, pitch shift (semitones), tilt (nepers from 0 to FMAX
#: of power), rise at the end of a question (semitones).
STYLE_TABLE = {
    "calm":        (1.08, 1.05, 1.00, 0.0, 0.0, 2.0),
    "encouraging": (1.05, 1.00, 1.20, 1.0, 0.3, 2.5),
    "delighted":   (0.99, 0.90, 1.45, 2.5, 0.8, 3.0),
    "patient":     (1.22, 1.50, 0.95, -0.5, -0.2, 2.0),
}
SEMITONE = 0.0577623 / spec.LF0_SCALE
SHARPEN = 0.5                                              # how much peaks between bands are raised again
RISE = 28                                                  # frames before a question mark over which pitch rises
SHORTEST_PAUSE = {",": 12, ".": 32, "?": 32, "!": 32}      # frames inside an utterance


class Predictor(nn.Module):
    """A few convolutions over symbols -> one number each."""

    def __init__(self, width, hidden, outputs=1):
        super().__init__()
        self.stack = Stack(width, hidden, 2, 3)
        self.out = nn.Linear(width, outputs)

    def forward(self, x, mask=None):
        return self.out(self.stack(x, mask))


class Acoustic(nn.Module):
    def __init__(self, width=192, frame_width=256):
        super().__init__()
        self.embed = nn.Embedding(len(SYMBOLS), width)
        self.speaker = nn.Embedding(len(SPEAKERS), width)
        nn.init.normal_(self.embed.weight, std=0.3)
        nn.init.normal_(self.speaker.weight, std=0.1)
        self.encoder = Stack(width, 512, 4, 5)
        self.duration = Predictor(width, 256)
        self.prosody = Predictor(width, 256, 2)                    # pitch, energy
        self.condition = nn.Linear(2, width)
        self.inlet = nn.Linear(width + 4, frame_width)
        self.decoder = Stack(frame_width, 512, 5, 7)
        self.outlet = nn.Linear(frame_width, spec.CHANNELS)
        self.register_buffer("table", torch.tensor(list(STYLE_TABLE.values())), persistent=False)
        pause = torch.zeros(len(SYMBOLS))
        pause[[ID[p] for p in PAUSES]] = 1.0
        self.register_buffer("is_pause", pause)
        shortest = torch.zeros(len(SYMBOLS))
        for mark, frames in SHORTEST_PAUSE.items():
            shortest[ID[mark]] = frames
        self.register_buffer("shortest", shortest, persistent=False)
        self.sharpen = SHARPEN
        self.register_buffer("mean", torch.zeros(spec.CHANNELS))
        self.register_buffer("std", torch.ones(spec.CHANNELS))

    def encode(self, ids, speaker, mask=None):
        return self.encoder(self.embed(ids) + self.speaker(speaker)[:, None], mask)

    def regulate(self, x, durations, total):
        """Repeat symbols by their durations: [B, S, C] -> [B, total, C + 4 place features].

        total is a tensor or an int: the number of frames."""
        ends = torch.cumsum(durations, 1)
        at = torch.arange(total, device=x.device)[None]
        index = (at[..., None] >= ends[:, None, :]).long().sum(-1).clamp(max=x.shape[1] - 1)
        wide = index[..., None].expand(-1, -1, x.shape[2])
        length = torch.gather(durations, 1, index).float()
        start = torch.gather(ends, 1, index).float() - length
        inside = (at.float() - start + 0.5)
        place = inside / length.clamp(min=1.0)
        extra = torch.stack([place, (1 - place), inside.clamp(max=20.0) * 0.1,
                             (length - inside).clamp(max=20.0) * 0.1], -1)
        return torch.cat([torch.gather(x, 1, wide), extra], -1)

    def decode(self, hidden, prosody, durations, total, mask=None):
        """Symbols and their pitch and energy -> normalised frames [B, total, 80]."""
        x = self.regulate(hidden + self.condition(prosody), durations, total)
        return self.outlet(self.decoder(self.inlet(x), mask)).float()

    def rhythm(self, hidden, mask=None):
        """Log duration [B, S] and pitch and energy [B, S, 2] of the symbols."""
        return self.duration(hidden, mask)[..., 0].float(), self.prosody(hidden, mask).float()

    def forward(self, ids, style, speed):
        """ids i64[1, S], style i64[1], speed f32[1] -> mel f32[1, T, 80], durations i64[1, S]."""
        hidden = self.encode(ids, torch.zeros_like(style))
        t = self.table[style]                                        # [1, 6]
        pause = self.is_pause[ids]
        following = torch.cat([ids[:, 1:], ids[:, :1] * 0], 1)
        shortest = self.shortest[ids] * (following != ID["$"]).float()     # a last mark may be as short as predicted
        log_duration, prosody = self.rhythm(hidden)
        frames = torch.maximum(torch.exp(log_duration) - 1.0, shortest)
        frames = frames * (t[:, 0:1] * (1 - pause) + t[:, 1:2] * pause) / speed[:, None]
        durations = torch.maximum(torch.round(frames), 2.0 * (1 - pause)).clamp(max=120.0).long()
        mel = self.decode(hidden, prosody, durations, durations.sum())
        return self.style(mel * self.std + self.mean, ids, durations, t), durations

    def style(self, mel, ids, durations, t):
        """Apply pitch range, shift, question rise and tilt of the style to the frames."""
        at = torch.arange(mel.shape[1])[None, :, None]
        start = (torch.cumsum(durations, 1) - durations)[:, None]          # first frame of every symbol
        ahead = (start - at).float()
        mark = (ids == ID["?"])[:, None] & (ahead > 0)
        rise = torch.where(mark, torch.relu(1.0 - ahead / RISE), torch.zeros_like(ahead)).amax(-1)
        lf0 = mel[..., spec.BANDS] * t[:, 2:3] + (t[:, 3:4] + t[:, 5:6] * rise) * SEMITONE
        envelope = mel[..., :spec.BANDS]
        around = nn.functional.pad(envelope, (5, 5), mode="replicate")
        blurred = nn.functional.avg_pool1d(nn.functional.avg_pool1d(around, 5, 1), 7, 1)
        loud = torch.sigmoid(0.5 * (envelope.mean(-1, keepdim=True) + 9.0))       # leave silence alone
        envelope = envelope + self.sharpen * loud * (envelope - blurred)
        envelope = envelope + t[:, 4:5, None] * torch.linspace(-0.5, 0.5, spec.BANDS)
        return torch.cat([envelope, lf0[..., None], mel[..., -1:].clamp(0.0, 1.0)], -1)
