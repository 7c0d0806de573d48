"""Measure vad.onnx on held-out speakers and noises, beside another graph of the same layout.

    python evaluate.py --data ../../../../shared/data --cache CACHE --out ../../builtin/eval/vad.json

Both graphs hear the same scenes chunk by chunk. AUC is over all chunks, and over chunks that lie
more than one chunk away from a change of label; the equal error rate likewise.
"""

import argparse
import json
import os
import time

import numpy as np
import onnxruntime

from data import Mixer, build_cache
from model import CHUNK, CONTEXT

RATIOS = ((-5, 5), (5, 15), (15, 30))
HERE = os.path.dirname(os.path.abspath(__file__))


class Graph:
    """A Silero-like graph run over whole scenes."""

    def __init__(self, path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.rate = {"sr": np.array(16000, np.int64)} if "sr" in [i.name for i in self.session.get_inputs()] else {}

    def run(self, samples):
        """Samples [64 + 512 n] to n probabilities."""
        state, out = np.zeros((2, 1, 128), np.float32), []
        for start in range(0, len(samples) - CONTEXT, CHUNK):
            piece = samples[None, start:start + CONTEXT + CHUNK]
            probability, state = self.session.run(None, {"input": piece, "state": state, **self.rate})
            out.append(float(probability[0, 0]))
        return np.array(out)


def auc(scores, labels):
    """Area under the ROC curve, ties counted half."""
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    positives = labels.sum()
    return float((ranks[labels].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives)))


def equal_error(scores, labels):
    """The threshold where misses and false alarms are equal, and that error rate."""
    order = np.argsort(scores)
    misses = np.cumsum(labels[order]) / labels.sum()
    alarms = 1 - np.cumsum(~labels[order]) / (~labels).sum()
    at = int(np.argmin(np.abs(misses - alarms)))
    return float(scores[order][at]), float((misses[at] + alarms[at]) / 2)


def figures(scores, labels, inner):
    threshold, error = equal_error(scores, labels)
    return {"auc": round(auc(scores, labels), 4), "auc_away_from_edges": round(auc(scores[inner], labels[inner]), 4),
            "equal_error": round(error, 4), "equal_error_threshold": round(threshold, 3),
            "at_half": {"missed": round(float((scores[labels] < 0.5).mean()), 4),
                        "false": round(float((scores[~labels] >= 0.5).mean()), 4)}}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=os.path.join(HERE, "../../../../shared/data"))
    parser.add_argument("--cache", required=True)
    parser.add_argument("--graph", default=os.path.join(HERE, "../../builtin/vad.onnx"))
    parser.add_argument("--scenes", type=int, default=40, help="scenes of 10 s per range of noise")
    parser.add_argument("--out")
    args = parser.parse_args()
    path = build_cache(args.data, args.cache)
    report = {"material": "held-out speakers; held-out noises (kitchen, exercise bike, arpeggio, bumps)",
              "scenes_per_ratio": args.scenes}
    scenes = {ratio: _scenes(Mixer(path, test=True, seed=77, ratio=ratio), args.scenes) for ratio in RATIOS}
    for name, file in (("builtin", args.graph), ("silero_v6", os.path.join(args.data, "onnx/silero_vad.onnx"))):
        if os.path.exists(file):
            report[name] = _report(Graph(file), scenes)
            report[name]["bytes"] = os.path.getsize(file)
    print(json.dumps(report, indent=2))
    if args.out:
        os.makedirs(os.path.dirname(args.out), exist_ok=True)
        with open(args.out, "w", encoding="utf-8") as file:
            json.dump(report, file, indent=2)
            file.write("\n")


def _scenes(mixer, count):
    return [mixer.scene() for _ in range(count)]


def _report(graph, scenes):
    """Figures per ratio of speech over noise and over everything, and the CPU time of a chunk."""
    report, everything, began = {}, [], time.process_time()
    for (low, high), some in scenes.items():
        scores = np.concatenate([graph.run(samples) for samples, _, _ in some])
        labels = np.concatenate([labels for _, labels, _ in some]) > 0.5
        inner = np.concatenate([_inner(labels) for _, labels, _ in some])
        everything.append((scores, labels, inner))
        report[f"{low} to {high} dB"] = figures(scores, labels, inner)
    spent = (time.process_time() - began) / sum(len(labels) for _, labels, _ in everything)
    report["all"] = figures(*(np.concatenate(part) for part in zip(*everything)))
    report["cpu_ms_per_32ms_chunk"] = round(spent * 1000, 3)
    return report


def _inner(labels):
    """Chunks whose two neighbours on either side have the same label."""
    padded = np.pad(labels, 2, mode="edge")
    return np.all([padded[i:i + len(labels)] == labels for i in range(5)], 0)


if __name__ == "__main__":
    main()
