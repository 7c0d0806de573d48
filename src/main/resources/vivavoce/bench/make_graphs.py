"""Writes graphs.json beside this file: python make_graphs.py FOLDER, with the published graphs in FOLDER.

What ONNX Runtime for Python gives for five steps of x[i] = 0.5 sin(0.05 i + step); the states go from step to step.
"""
import hashlib
import json
import pathlib
import sys

import numpy as np
import onnxruntime as ort

GRAPHS = {
    "silero_vad.onnx": ("input", [1, 576], "output", [{"in": "state", "out": "stateN", "grow": False}], {"sr": 16000}),
    "gtcrn_simple.onnx": ("mix", [1, 257, 1, 2], "enh",
                          [{"in": "(conv|tra|inter)_cache", "out": "$1_cache_out", "grow": False}], {}),
    "dtln_1.onnx": ("input_2", [1, 1, 257], "activation_2",
                    [{"in": "input_3", "out": "tf_op_layer_stack_2", "grow": False}], {}),
    "dtln_2.onnx": ("input_4", [1, 1, 512], "conv1d_3",
                    [{"in": "input_5", "out": "tf_op_layer_stack_5", "grow": False}], {}),
}


def states(name, session):
    out = {"silero_vad.onnx": {"state": "stateN"}, "dtln_1.onnx": {"input_3": "tf_op_layer_stack_2"},
           "dtln_2.onnx": {"input_5": "tf_op_layer_stack_5"}}.get(name)
    return out or {i.name: i.name + "_out" for i in session.get_inputs() if i.name.endswith("_cache")}


def values(folder, name):
    x, shape, y, _, scalars = GRAPHS[name]
    session = ort.InferenceSession(str(folder / name))
    carried = states(name, session)
    held = {i.name: np.zeros([d if isinstance(d, int) else 1 for d in i.shape], np.float32)
            for i in session.get_inputs() if i.name in carried}
    for step in range(5):
        given = (0.5 * np.sin(0.05 * np.arange(np.prod(shape)) + step)).astype(np.float32).reshape(shape)
        names = [y] + list(carried.values())
        result = session.run(names, {x: given} | held | {k: np.array(v, np.int64) for k, v in scalars.items()})
        held = dict(zip(carried, result[1:]))
    return [float(v) for v in result[0].ravel()[:4]]


def main():
    folder = pathlib.Path(sys.argv[1])
    rows = []
    for name, (x, shape, y, patterns, scalars) in GRAPHS.items():
        rows.append({"file": name, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(), "input": x,
                     "shape": shape, "output": y, "states": patterns, "scalars": scalars,
                     "expected": values(folder, name)})
    (pathlib.Path(__file__).parent / "graphs.json").write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
