"""Word error of the voice under an independent recogniser (pocketsphinx), beside real recordings of the speaker.

python judge.py --data ../../../../shared/data --pack ../../builtin --out ../../builtin/eval/voice.json
Parts judged again replace their figures in the file.

The recogniser's grammar is any sequence of the words of the sentences in question; nothing else helps it.
Tutor sentences (sentences.txt) are judged as spoken by the voice; the recordings held out of training are judged
as recorded, as analysed and resynthesised by the vocoder alone, and as spoken by the voice from their text.
Needs Debian's pocketsphinx and pocketsphinx-en-us.
"""
import argparse
import functools
import json
import os
import subprocess
import tempfile
import time

import numpy as np
import scipy.signal
import soundfile

import features
import signal_spec as spec
from align import normalise
from pronounce import distance
from say import Voice
from symbols import STYLES, tokens

MODEL = "/usr/share/pocketsphinx/model/en-us"
WIP = "1e-3"       # word insertion penalty, chosen on the recordings: without it short words are inserted everywhere


def words(text):
    return [t for t in tokens(text) if t not in ",.?!"]


@functools.lru_cache(None)
def sounds():
    """Word -> first pronunciation: homophones ("four", "for") count as the same word."""
    with open(os.path.join(MODEL, "cmudict-en-us.dict")) as f:
        return {line.split()[0]: line.split()[1:] for line in f if "(" not in line.split()[0]}


def same(heard):
    return [tuple(sounds().get(w, [w])) for w in heard]


def recognise(clips, vocabulary, extra):
    """Words heard in each clip of 24 kHz samples, out of any sequence of the vocabulary."""
    with tempfile.TemporaryDirectory() as d:
        known = set()
        with open(os.path.join(MODEL, "cmudict-en-us.dict")) as f:
            lines = [line for line in f if line.split("(")[0].split()[0] in vocabulary]
        known.update(line.split()[0] for line in lines)
        for w in sorted(vocabulary - known):
            lines.append(w + " " + " ".join(p.rstrip("01").replace("AX", "AH") for p in extra(w)) + "\n")
        with open(os.path.join(d, "words.dict"), "w") as f:
            f.writelines(lines)
        with open(os.path.join(d, "words.gram"), "w") as f:
            f.write("#JSGF V1.0;\ngrammar g;\npublic <s> = ( " + " | ".join(sorted(vocabulary)) + " )+ ;\n")
        for i, x in enumerate(clips):
            y = scipy.signal.resample_poly(x, 2, 3)
            y = np.concatenate([np.zeros(4800), y * 0.1 / max(1e-6, np.sqrt((y ** 2).mean())), np.zeros(4800)])
            y = y + np.random.default_rng(i).standard_normal(len(y)) * 1e-4
            soundfile.write(os.path.join(d, f"{i}.wav"), np.clip(y, -1, 1), 16000, subtype="PCM_16")
        with open(os.path.join(d, "list"), "w") as f:
            f.writelines(f"{i}\n" for i in range(len(clips)))
        subprocess.run(["pocketsphinx_batch", "-hmm", os.path.join(MODEL, "en-us"), "-dict",
                        os.path.join(d, "words.dict"), "-jsgf", os.path.join(d, "words.gram"), "-adcin", "yes",
                        "-cepdir", d, "-cepext", ".wav", "-adchdr", "44", "-ctl", os.path.join(d, "list"),
                        "-hyp", os.path.join(d, "hyp"), "-wip", WIP],
                       check=True, capture_output=True)
        heard = {}
        with open(os.path.join(d, "hyp")) as f:
            for line in f:
                text, _, tail = line.rpartition("(")
                heard[int(tail.split()[0])] = [w.split("(")[0] for w in text.split()]
        return [heard.get(i, []) for i in range(len(clips))]


def score(clips, texts, extra):
    """Word error over the clips and what was misheard."""
    truth = [words(t) for t in texts]
    heard = recognise(clips, {w for t in truth for w in t}, extra)
    errors = [distance(same(h), same(t)) for h, t in zip(heard, truth)]
    worst = sorted(((e, " ".join(t), " ".join(h)) for e, t, h in zip(errors, truth, heard) if e), reverse=True)
    return {"sentences": len(texts), "words": sum(map(len, truth)),
            "wer": round(sum(errors) / sum(map(len, truth)), 4)}, worst


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--data", default="../../../../shared/data")
    a.add_argument("--pack", default="../../builtin")
    a.add_argument("--out", default="../../builtin/eval/voice.json")
    a.add_argument("--parts", default="tutor,real,resynthesised,spoken",
                   help="what to judge; also: styles (the tutor's sentences in every other style)")
    a.add_argument("--wavs", help="folder to keep the tutor's sentences in")
    a = a.parse_args()
    voice = Voice(a.pack)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "sentences.txt")) as f:
        tutor = [line.strip() for line in f]
    result = {"recogniser": "pocketsphinx en-us, any sequence of the sentences' words; homophones count as right"}
    if os.path.exists(a.out):
        with open(a.out) as f:
            result.update(json.load(f))

    def add(name, clips, texts):
        result[name], bad = score(clips, texts, voice.phonemes)
        print(name, result[name], *bad[:8], sep="\n  ", flush=True)
        os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
        with open(a.out, "w") as f:
            json.dump(result, f, indent=1)
            f.write("\n")

    parts = a.parts.split(",")
    if "tutor" in parts:
        begun = time.process_time()
        spoken = [voice.say(t)[0] for t in tutor]
        used = time.process_time() - begun
        result["real_time_factor"] = round(used / (sum(map(len, spoken)) / spec.RATE), 4)
        if a.wavs:
            os.makedirs(a.wavs, exist_ok=True)
            for i, x in enumerate(spoken):
                soundfile.write(os.path.join(a.wavs, f"{i:02d}.wav"), x, spec.RATE)
        add("tutor_sentences", spoken, tutor)
    if "styles" in parts:
        for style in STYLES[1:]:
            add("tutor_" + style, [voice.say(t, style)[0] for t in tutor], tutor)
    folder = os.path.join(a.data, "voice", "lj")
    with open(os.path.join(folder, "text.tsv"), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t", 1) for line in f][-10:]
    texts = [normalise(t) for _, t in rows]
    if "real" in parts or "resynthesised" in parts:
        real = [features.analyse(features.trim(features.decode(os.path.join(folder, n + ".opus")))) for n, _ in rows]
        if "real" in parts:
            add("recordings_real", [r["wave"].astype(np.float32) for r in real], texts)
        if "resynthesised" in parts:
            add("recordings_resynthesised", [spec.istft(voice.vocoder.run(None, {
                "mel": r["mel"].astype(np.float32)[None]})[0][0]) for r in real], texts)
    if "spoken" in parts:
        add("recordings_spoken_from_text", [voice.say(t)[0] for t in texts], texts)


if __name__ == "__main__":
    main()
