"""The audio front end: 80 log-mel values every 10 ms, exactly as the Java twin computes them."""
import numpy as np

RATE = 16000
FRAME = 400
HOP = 160
FFT = 512
BINS = 80
LOW, HIGH = 20.0, 7600.0
FLOOR = 1e-6
WINDOW = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FRAME) / FRAME)).astype(np.float32)


def filterbank(warp=1.0):
    """HTK mel triangles over the power spectrum, [257, 80]; ``warp`` scales the corner frequencies
    (vocal-tract length perturbation, training only)."""
    def mel(f):
        return 2595 * np.log10(1 + f / 700)
    corners = np.linspace(mel(LOW), mel(HIGH), BINS + 2)
    corners = np.minimum((700 * (10 ** (corners / 2595) - 1)) * warp, 7990.0)
    freqs = np.arange(FFT // 2 + 1) * RATE / FFT
    bank = np.zeros((FFT // 2 + 1, BINS), np.float64)
    for b in range(BINS):
        left, centre, right = corners[b:b + 3]
        if right <= left:
            continue
        up = (freqs - left) / max(centre - left, 1e-3)
        down = (right - freqs) / max(right - centre, 1e-3)
        bank[:, b] = np.maximum(0, np.minimum(up, down))
    return bank.astype(np.float32)


WARPS = np.round(np.arange(0.84, 1.205, 0.02), 2)
_BANKS = {}


def bank_for(warp):
    """The cached filterbank of a warp factor."""
    key = round(float(warp), 2)
    if key not in _BANKS:
        _BANKS[key] = filterbank(key)
    return _BANKS[key]


def log_mel(samples, warp=1.0):
    """Samples (float32, 16 kHz, full scale 1) to log-mel [frames, 80]."""
    samples = np.asarray(samples, np.float32)
    if len(samples) < FRAME:
        samples = np.pad(samples, (0, FRAME - len(samples)))
    frames = np.lib.stride_tricks.sliding_window_view(samples, FRAME)[::HOP] * WINDOW
    spectrum = np.fft.rfft(frames, FFT, axis=1).astype(np.complex64)
    power = spectrum.real ** 2 + spectrum.imag ** 2
    return np.log(power @ bank_for(warp) + FLOOR)
