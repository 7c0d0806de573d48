"""Export the voice-activity network to ONNX and check it against PyTorch, chunk by chunk.

    python export.py --checkpoint CACHE/vad.pt --out ../../builtin/vad.onnx
Without --checkpoint it exports an untrained network (for trying the calling code).
"""

import argparse
import os

import numpy as np
import onnxruntime
import torch

from model import CHUNK, CONTEXT, HIDDEN, VoiceActivity, parameters


def export(model, path):
    """Write the graph with Silero's names: input, state -> output, stateN."""
    model.eval()
    example = (torch.zeros(1, CONTEXT + CHUNK), torch.zeros(2, 1, HIDDEN))
    torch.onnx.export(model, example, path, dynamo=False, opset_version=17,
                      input_names=["input", "state"], output_names=["output", "stateN"])


def check(model, path, chunks=40):
    """Largest difference between ONNX Runtime chunk by chunk and PyTorch over the whole sequence."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    samples = np.random.default_rng(5).normal(0, 0.1, (1, CONTEXT + CHUNK * chunks)).astype(np.float32)
    with torch.no_grad():
        expected = torch.sigmoid(model.sequence(torch.from_numpy(samples)))[0].numpy()
    state, worst = np.zeros((2, 1, HIDDEN), np.float32), 0.0
    for i in range(chunks):
        piece = samples[:, i * CHUNK:i * CHUNK + CONTEXT + CHUNK]
        output, state = session.run(None, {"input": piece, "state": state})
        assert output.shape == (1, 1) and state.shape == (2, 1, HIDDEN)
        worst = max(worst, abs(float(output[0, 0]) - float(expected[i])))
    return worst


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint")
    parser.add_argument("--out", default=os.path.join(os.path.dirname(__file__), "../../builtin/vad.onnx"))
    args = parser.parse_args()
    torch.manual_seed(1)
    model = VoiceActivity()
    if args.checkpoint:
        model.load_state_dict(torch.load(args.checkpoint, weights_only=True)["model"])
    export(model, args.out)
    worst = check(model, args.out)
    assert worst < 1e-4, f"graph differs from PyTorch by {worst}"
    print(f"{args.out}: {parameters(model)} parameters, {os.path.getsize(args.out)} bytes, difference {worst:.1e}")


if __name__ == "__main__":
    main()
