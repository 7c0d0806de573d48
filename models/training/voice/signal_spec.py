"""Numbers and small transforms that features, vocoder and reference player share."""
import numpy as np

RATE, FFT, HOP = 24000, 1024, 256
BINS = FFT // 2 + 1
BANDS = 78                       # mel bands of the spectral envelope; with pitch and voicing 80 channels
CHANNELS = BANDS + 2
FMAX = 11000.0
LF0_MEAN, LF0_SCALE = np.log(190.0), 0.35    # channel 78 is (ln f0 - mean) / scale, channel 79 is voicing 0..1
LOG_FLOOR = -11.0                # natural log of power density; white noise of variance 1 has 0


def hz_to_mel(f):
    return 2595.0 * np.log10(1.0 + np.asarray(f) / 700.0)


def mel_to_hz(m):
    return 700.0 * (10.0 ** (np.asarray(m) / 2595.0) - 1.0)


def centres():
    """Centre frequencies of the envelope's bands in Hz, from 0 to FMAX."""
    return mel_to_hz(np.linspace(0.0, hz_to_mel(FMAX), BANDS))


def band_matrix():
    """[513, 78]: mean of the log spectrum around each band's centre (triangles reaching to the neighbours)."""
    c = hz_to_mel(centres())
    m = hz_to_mel(np.arange(BINS) * RATE / FFT)
    w = np.maximum(0.0, 1.0 - np.abs(m[:, None] - c[None]) / (c[1] - c[0]))
    for band in np.flatnonzero(w.sum(0) < 1.0):       # narrow bands between two bins: interpolate
        w[:, band] = 0.0
        x = centres()[band] * FFT / RATE
        low = min(int(x), BINS - 2)
        w[low, band], w[low + 1, band] = 1.0 - (x - low), x - low
    return (w / w.sum(0)).astype(np.float32)


def expand_matrix():
    """[78, 513]: piecewise linear interpolation from bands back to bins (falling 40 dB above FMAX)."""
    f = np.arange(BINS) * RATE / FFT
    eye = np.eye(BANDS)
    w = np.stack([np.interp(f, centres(), eye[i]) for i in range(BANDS)])
    return w.astype(np.float32)


def hilbert_matrix():
    """[513, 513]: log magnitude (row vector) times this is the minimum phase of the spectrum."""
    cepstrum = np.fft.irfft(np.eye(BINS), FFT, axis=1)           # row i: cepstrum of a unit at bin i
    cepstrum[:, 1:FFT // 2] *= 2.0
    cepstrum[:, FFT // 2 + 1:] = 0.0
    return np.fft.rfft(cepstrum, axis=1).imag.astype(np.float32)


def hann():
    return np.hanning(FFT + 1)[:-1].astype(np.float32)


def dft_matrix():
    """[1024, 1026]: a windowed frame (row vector) times this is [real 513 | imaginary 513] of its rFFT,
    with the window's centre (sample 512) inside the frame at its place, as torch.stft has it."""
    spectrum = np.fft.rfft(np.eye(FFT), axis=1) * hann()[:, None]
    return np.concatenate([spectrum.real, spectrum.imag], 1).astype(np.float32)


def istft(features):
    """[T, 1026] = log magnitude | angle -> T*256 samples. The exact reference for the player."""
    t = len(features)
    magnitude, angle = np.exp(features[:, :BINS]), features[:, BINS:]
    frames = np.fft.irfft(magnitude * np.exp(1j * angle), FFT, axis=1) * hann()
    total = np.zeros((t + 3) * HOP)
    weight = np.zeros_like(total)
    square = hann().astype(np.float64) ** 2
    for i in range(t):
        total[i * HOP:i * HOP + FFT] += frames[i]
        weight[i * HOP:i * HOP + FFT] += square
    return (total / np.maximum(weight, 1e-3))[FFT // 2:FFT // 2 + t * HOP].astype(np.float32)
