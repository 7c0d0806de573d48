"""Makes the clips of the learners in the room from clips.txt with flite (any build with the voices slt, rms and awb).

Each clip is 16 kHz mono, without silence at its ends, at the same loudness. clips.tsv says of each: file, voice, words,
and for every word when it starts and ends, in ms, as flite timed it.
"""

import array
import math
import pathlib
import subprocess
import wave

HERE = pathlib.Path(__file__).parent
SPEECH_RMS = 0.05  # -26 dBFS while speaking
QUIET = 0.003
SOUNDS = {"hmm": "hum", "mm": "um", "hm": "hum"}
"""How murmurs are written for flite, which would spell them: "aitch em em"."""


def phones(voice, words, out):
    """[(phone, end in seconds)] as flite speaks the words into the file."""
    words = " ".join(SOUNDS.get(word, word) for word in words.split())
    said = subprocess.run(["flite", "-voice", voice, "-psdur", "-t", words, "-o", str(out)], capture_output=True, text=True, check=True)
    return [(phone, float(end)) for phone, end in (pair.split(":") for pair in said.stdout.split())]


def word_times(voice, words, timed):
    """Start and end of each word in seconds: words own as many phones as when they are spoken alone."""
    spoken = [(phone, timed[i - 1][1] if i else 0, end) for i, (phone, end) in enumerate(timed) if phone != "pau"]
    times, at = [], 0
    for word in words.split():
        count = sum(phone != "pau" for phone, _ in phones(voice, word, "/dev/null"))
        own = spoken[at : at + count] or spoken[-1:]
        times.append((own[0][1], own[-1][2]))
        at += count
    return times


def trimmed(path):
    with wave.open(str(path)) as wav:
        assert (wav.getframerate(), wav.getnchannels(), wav.getsampwidth()) == (16000, 1, 2), path
        samples = array.array("h", wav.readframes(wav.getnframes()))
    loud = [i for i, s in enumerate(samples) if abs(s) > QUIET * 32768]
    first, last = loud[0], loud[-1] + 1
    return first, samples[first:last]


def levelled(samples):
    blocks = [samples[i : i + 320] for i in range(0, len(samples), 320)]
    powers = [sum(s * s for s in block) / len(block) for block in blocks]
    active = [p for p in powers if p > max(powers) / 1000]
    gain = SPEECH_RMS * 32768 / math.sqrt(sum(active) / len(active))
    return array.array("h", (max(-32768, min(32767, round(s * gain))) for s in samples))


def main():
    rows = []
    seen = set()
    for line in (HERE / "clips.txt").read_text().splitlines():
        if not line or line.startswith("#") or line in seen:
            continue
        seen.add(line)
        voice, words = line.split(" ", 1)
        name = words.replace("'", "").replace(" ", "-") + ".wav"
        file = HERE / name
        times = word_times(voice, words, phones(voice, words, file))
        first, samples = trimmed(file)
        with wave.open(str(file), "wb") as wav:
            wav.setnchannels(1), wav.setsampwidth(2), wav.setframerate(16000)
            wav.writeframes(levelled(samples).tobytes())
        length = len(samples) / 16
        spans = " ".join("%d-%d" % tuple(min(length, max(0, t * 1000 - first / 16)) for t in span) for span in times)
        rows.append("\t".join([name, "flite " + voice, words, spans]))
    (HERE / "clips.tsv").write_text("\n".join(rows) + "\n")


main()
