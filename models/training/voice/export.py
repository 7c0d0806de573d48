"""Checkpoints -> the three ONNX graphs of the voice, checked against PyTorch, and manifest.json's fragment.

python export.py --checkpoints DIR --out ../../builtin
A missing checkpoint is exported untrained (the signatures are final from the start).
"""
import argparse
import json
import os
import warnings

import numpy as np
import onnxruntime
import torch

import signal_spec as spec
import symbols
from acoustic import Acoustic
from pronounce import Pronounce
from vocoder import Vocoder

HERE = os.path.dirname(os.path.abspath(__file__))


def restore(model, path):
    """Weights of a checkpoint (the running average where there is one), ready to export."""
    if os.path.exists(path):
        state = torch.load(path, map_location="cpu", weights_only=False)
        model.load_state_dict(state.get("average") or state["model"])
        print("restored", os.path.basename(path))
    else:
        print("untrained:", os.path.basename(path))
    return model.eval()


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def export(model, path, inputs, outputs, axes, tests):
    """Export with the first test's inputs, then compare every test with PyTorch."""
    torch.onnx.export(model, tests[0], path, input_names=inputs, output_names=outputs, dynamic_axes=axes,
                      opset_version=17, dynamo=False)
    run = session(path)
    worst = 0.0
    for test in tests:
        with torch.no_grad():
            expected = model(*test)
        expected = expected if isinstance(expected, tuple) else (expected,)
        got = run.run(outputs, {n: t.numpy() for n, t in zip(inputs, test)})
        for e, g in zip(expected, got):
            e = e.numpy()
            if e.shape != g.shape:
                raise SystemExit(f"{path}: shape {e.shape} became {g.shape}")
            if e.shape[-1] == 2 * spec.BINS:                     # compare what is heard
                e, g = spec.istft(e[0]), spec.istft(g[0])
            worst = max(worst, float(np.abs(e - g).max() / max(1.0, np.abs(e).max())))
    print(f"{os.path.basename(path)}: {os.path.getsize(path) / 1e6:.1f} MB, "
          f"greatest difference from PyTorch {worst:.2e}")
    if worst > 1e-2:
        raise SystemExit(f"{path} differs from PyTorch")


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--checkpoints", default="checkpoints")
    a.add_argument("--out", default="../../builtin")
    a = a.parse_args()
    torch.manual_seed(0)
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    at = lambda name: os.path.join(a.checkpoints, name)
    out = lambda name: os.path.join(a.out, name)

    net = restore(Pronounce(), at("pronounce.pt"))
    ids = lambda n, high: torch.randint(1, high, (1, n))
    export(net, out("pronounce.onnx"), ["input_ids"], ["logits"], {"input_ids": {1: "letters"}, "logits": {1: "steps"}},
           [(ids(n, len(symbols.LETTERS)),) for n in (7, 1, 15)])

    net = restore(Acoustic(), at("acoustic.pt"))
    export(net, out("speech_acoustic.onnx"), ["input_ids", "style", "speed"], ["mel", "durations"],
           {"input_ids": {1: "symbols"}, "mel": {1: "frames"}, "durations": {1: "symbols"}},
           [(ids(n, len(symbols.SYMBOLS)), torch.tensor([s]), torch.tensor([v]))
            for n, s, v in ((20, 0, 1.0), (3, 1, 0.7), (80, 2, 1.5), (33, 3, 1.0))])
    with torch.no_grad():
        frames = net(ids(40, len(symbols.SYMBOLS)), torch.tensor([0]), torch.tensor([1.0]))[0]

    net = restore(Vocoder(), at("vocoder.pt"))
    export(net, out("speech_vocoder.onnx"), ["mel"], ["stft_features"], {"mel": {1: "frames"},
           "stft_features": {1: "frames"}}, [(frames,), (frames[:, :1],), (frames.repeat(1, 2, 1),)])

    fragment = {
        "graphs": {
            "pronounce": {"file": "pronounce.onnx", "in": {"ids": "input_ids"}, "out": {"logits": "logits"}},
            "speech_acoustic": {"file": "speech_acoustic.onnx", "in": {"ids": "input_ids", "style": "style",
                                                                       "speed": "speed"},
                                "out": {"mel": "mel", "durations": "durations"}},
            "speech_vocoder": {"file": "speech_vocoder.onnx", "in": {"mel": "mel"}, "out": {"stft": "stft_features"}},
        },
        "speech": {
            "rate": spec.RATE, "letters": symbols.LETTERS, "phonemes": symbols.CTC_PHONEMES,
            "symbols": symbols.SYMBOLS,
            "start": "^", "end": "$", "separator": "|",
            "pause": {m: m for m in ",.?!"},
            "sequence": "start, then for every word its phonemes and exactly one separator: the punctuation that "
                        "follows the word or '|' (never '|' after the last word: '.' if the text has none), then end; "
                        "a mark after a mark or before the first word is dropped",
            "styles": symbols.STYLES, "speed": {"min": 0.7, "max": 1.5},
            "lexicon": "lexicon.txt",
            "stft": {"fft": spec.FFT, "hop": spec.HOP, "window": "hann", "pad": "center", "split": "logmag_angle",
                     "log": "ln"},
            "mel": {"bands": spec.BANDS, "logF0": spec.BANDS, "voicing": spec.BANDS + 1},
            "melHop": spec.HOP,
        },
    }
    with open(os.path.join(HERE, "manifest.json"), "w") as f:
        json.dump(fragment, f, indent=1)
        f.write("\n")


if __name__ == "__main__":
    main()
