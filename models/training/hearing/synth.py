"""Speech synthesizers as sources of training voices: espeak-ng, flite and festival.

Never used for training: flite ``slt``, festival ``slt``, the espeak variants in HELD_OUT_VARIANTS and the accent in HELD_OUT_ACCENT."""
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from augment import to_rate, trim

ACCENTS = ["en-gb", "en-us", "en-gb-scotland", "en-gb-x-gbclan", "en-gb-x-rp", "en-029", "en-us-nyc"]
HELD_OUT_ACCENT = "en-gb-x-gbcwmd"
VARIANTS = ("Alex Alicia Andrea Andy Denis Diogo Gene Gene2 Henrique Hugo Jacky Lee Marco Mario Mike Nguyen RicishayMax2 adam anika antonio aunty belinda "
            "benjamin boris caleb david ed edward2 f1 f2 f3 f4 f5 grandma gustave iven iven2 iven4 john kaukovalta klatt klatt2 klatt3 klatt4 linda m1 m2 m3 m4 m5 m6 m7 m8 "
            "marcelo michel miguel norbert pablo pedro quincy rob robert sandro shelby steph2 travis victor zac").split()
HELD_OUT_VARIANTS = ["max", "Annie", "Michael", "paul", "steph", "edward"]
FLITE = ["kal", "kal16", "awb", "rms"]
FESTIVAL = {"kal": "kal_diphone", "ked": "ked_diphone", "slt": "cmu_us_slt_arctic_hts"}


def _read(path):
    x, rate = soundfile.read(path, dtype="float32")
    return trim(to_rate(x, rate)) if len(x) > 800 else None


def espeak(text, accent, variant, pitch, speed):
    """One utterance of espeak-ng at 16 kHz, or None."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as out:
        subprocess.run(["espeak-ng", "-v", f"{accent}+{variant}", "-p", str(pitch), "-s", str(speed), "-w", out.name, text], check=True, capture_output=True)
        return _read(out.name)


def flite(text, voice, stretch=1.0, pitch=None):
    """One utterance of flite at 16 kHz, or None. ``pitch`` moves the mean of the diphone voices."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as out:
        command = ["flite", "-voice", voice, "--setf", f"duration_stretch={stretch:.2f}"]
        if pitch:
            command += ["--setf", f"int_f0_target_mean={pitch:.0f}"]
        subprocess.run(command + ["-t", text, "-o", out.name], check=True, capture_output=True)
        return _read(out.name)


def festival(texts, voice, stretches):
    """Many utterances in one festival process; yields samples or None in order."""
    with tempfile.TemporaryDirectory() as folder:
        script = [f"(voice_{FESTIVAL[voice]})"]
        for i, (text, stretch) in enumerate(zip(texts, stretches)):
            script.append(f"(Parameter.set 'Duration_Stretch {stretch:.2f})")
            script.append(f'(set! u (utt.synth (Utterance Text "{text}")))')
            script.append(f'(utt.save.wave u "{folder}/{i}.wav" \'riff)')
        (Path(folder) / "run.scm").write_text("\n".join(script))
        subprocess.run(["festival", "-b", f"{folder}/run.scm"], capture_output=True)
        for i in range(len(texts)):
            path = Path(folder) / f"{i}.wav"
            yield _read(path) if path.exists() else None


def random_voice(rng):
    """Draws a training voice: (source, settings)."""
    u = rng.random()
    if u < 0.40:
        return "espeak", {"accent": str(rng.choice(ACCENTS)), "variant": str(rng.choice(VARIANTS)), "pitch": int(rng.integers(15, 90)), "speed": int(rng.integers(105, 215))}
    if u < 0.82:
        voice = str(rng.choice(FLITE, p=[0.2, 0.15, 0.33, 0.32]))
        return "flite", {"voice": voice, "stretch": float(rng.uniform(0.75, 1.35)), "pitch": float(rng.uniform(80, 220)) if rng.random() < 0.6 else None}
    return "festival", {"voice": str(rng.choice(["kal", "ked"], p=[0.3, 0.7])), "stretch": float(rng.uniform(0.8, 1.3))}


def speak(items):
    """Synthesizes ``items`` = [(text, source, settings)]; yields (index, samples)."""
    waiting = {}
    for i, (text, source, settings) in enumerate(items):
        if source == "festival":
            waiting.setdefault(settings["voice"], []).append((i, text, settings["stretch"]))
        else:
            x = espeak(text, **settings) if source == "espeak" else flite(text, **settings)
            if x is not None:
                yield i, x
    for voice, rows in waiting.items():
        for (i, _, _), x in zip(rows, festival([r[1] for r in rows], voice, [r[2] for r in rows])):
            if x is not None:
                yield i, x


def usable(x, words):
    """Rejects failures: silence, or far too long or short for the text."""
    return np.abs(x).max() > 0.01 and 0.1 < len(x) / 16000 < 14 and len(x) / 16000 > 0.05 * words
