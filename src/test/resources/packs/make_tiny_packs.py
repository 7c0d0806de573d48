"""Makes the tiny packs that the runner is tested with: python make_tiny_packs.py

They have the layout of a real multimodal pack and a vocabulary of sixteen tokens. Embeddings are one-hot
rows, so that every mistake of a runner shows in the words:

    token   0 pad, 1 eos, 2 bos, 3 ctx, 4 audio, 5 image, 6 hear, 7 see, 8 complete, 9 incomplete,
            10 "one", 11 "two", 12 "three", 13 "four", 14 "oops", 15 "deaf"
    after <hear> comes the token of the first audio row, after <see> that of the first image row
    then    one -> two -> three -> complete -> eos, and four -> incomplete -> eos
    "oops"  wins as soon as a position or the attention mask does not match the cache
    "deaf"  wins after <hear> and <see> when no row was scattered into the prompt

The audio encoder gives one row for four frames; its token is "one" for loud sound and "four" for quiet
sound. The vision encoder gives one row for eight columns, always "two".

gemma/  the same with what published packs have besides: half-precision cache and logits, a symbolic batch
        axis, extra per-layer inputs, 32-bit positions, a boolean mask, no num_logits_to_keep, prefill in chunks
endless/  never writes <eos>; for long answers
loop.onnx  turns count times; for stopping a run that would never end
greedy.onnx  count zeros; for running out of memory
weightless.onnx  its weights should lie beside it, and do not
"""
import hashlib
import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto as T
from onnx import helper as h
from onnx import numpy_helper

HERE = pathlib.Path(__file__).parent
WORDS = ["<pad>", "<eos>", "<bos>", "<ctx>", "<audio>", "<image>", "<hear>", "<see>", "<complete>", "<incomplete>",
         "one", "two", "three", "four", "oops", "deaf"]
V = len(WORDS)
PAST = "past_sequence_length"


def constant(name, value, kind=np.float32):
    return numpy_helper.from_array(np.array(value, kind), name)


def write(path, nodes, inputs, outputs, constants=()):
    """One graph from rows (op, inputs, outputs, attributes)."""
    made = [h.make_node(op, i, o, **a) for op, i, o, a in nodes]
    value = lambda rows: [h.make_tensor_value_info(n, t, s) for n, t, s in rows]
    graph = h.make_graph(made, path.stem, value(inputs), value(outputs), list(constants))
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


def embed(path, extra):
    nodes = [("Gather", ["table", "input_ids"], ["inputs_embeds"], {})]
    outputs = [("inputs_embeds", T.FLOAT, [1, "sequence_length", V])]
    if extra:
        nodes.append(("Unsqueeze", ["inputs_embeds", "two"], ["per_layer_inputs"], {}))
        outputs.append(("per_layer_inputs", T.FLOAT, [1, "sequence_length", 1, V]))
    write(path, nodes, [("input_ids", T.INT64, [1, "sequence_length"])], outputs,
          [constant("table", np.eye(V)), constant("two", [2], np.int64)])


def audio(path):
    """[1, frames, 80] -> [frames / 4, 16]: "one" where the mean is above -8, else "four"."""
    rows = np.zeros((2, V))
    rows[0, WORDS.index("four")] = 1
    rows[1, WORDS.index("one")] = 1
    write(path, [
        ("Transpose", ["input_features"], ["t"], {"perm": [0, 2, 1]}),
        ("AveragePool", ["t"], ["pooled"], {"kernel_shape": [4], "strides": [4]}),
        ("ReduceMean", ["pooled"], ["mean"], {"axes": [0, 1], "keepdims": 0}),
        ("Greater", ["mean", "quiet"], ["loud"], {}),
        ("Cast", ["loud"], ["index"], {"to": T.INT64}),
        ("Gather", ["rows", "index"], ["audio_features"], {})],
        [("input_features", T.FLOAT, [1, "frames", 80])], [("audio_features", T.FLOAT, ["rows", V])],
        [constant("quiet", -8.0), constant("rows", rows)])


def vision(path):
    """[1, 1, 48, width] -> [width / 8, 16]: always "two"."""
    row = np.zeros(V)
    row[WORDS.index("two")] = 1
    write(path, [
        ("AveragePool", ["pixel_values"], ["pooled"], {"kernel_shape": [48, 8], "strides": [48, 8]}),
        ("Reshape", ["pooled", "column"], ["ink"], {}),
        ("Mul", ["ink", "nought"], ["zero"], {}),
        ("Add", ["zero", "row"], ["image_features"], {})],
        [("pixel_values", T.FLOAT, [1, 1, 48, "width"])], [("image_features", T.FLOAT, ["rows", V])],
        [constant("column", [-1, 1], np.int64), constant("nought", 0.0), constant("row", row)])


def successors(endless):
    """[16, 16]: which token follows which."""
    w = np.zeros((V, V))
    follow = {"one": "two", "two": "three", "three": "one" if endless else "<complete>", "four": "<incomplete>",
              "<complete>": "<eos>", "<incomplete>": "<eos>"}
    for a, b in follow.items():
        w[WORDS.index(a), WORDS.index(b)] = 10
    for task in ("<hear>", "<see>"):
        w[WORDS.index(task), WORDS.index("deaf")] = 5
    return w


def decoder(path, *, endless=False, gemma=False):
    """Writes the successor of the last token; after a task token the first word remembered as a prompt row.

    The cache remembers every embedding: key [1, 1, time, 16] and, a second width, value [1, 2, time, 8].
    """
    batch = "batch_size" if gemma else 1
    kind = T.FLOAT16 if gemma else T.FLOAT
    words = np.zeros(V)
    words[10:14] = 1
    task = np.zeros(V)
    task[6:8] = 1
    oops = np.zeros(V)
    oops[WORDS.index("oops")] = 100
    constants = [constant("w", successors(endless)), constant("words", words), constant("task", task),
                 constant("oops", oops), constant("hundredth", 0.01), constant("seven", 7.0),
                 constant("one", [1], np.int64), constant("two", [2], np.int64), constant("last", [-1], np.int64),
                 constant("end", [2**31], np.int64), constant("key", [0, 1, -1, V], np.int64),
                 constant("value", [0, 2, -1, 8], np.int64), constant("eight", [1, -1, 2, 8], np.int64)]
    nodes = [
        ("Unsqueeze", ["inputs_embeds", "one"], ["new_key"], {}),
        ("Reshape", ["inputs_embeds", "eight"], ["halves"], {}),
        ("Transpose", ["halves"], ["new_value"], {"perm": [0, 2, 1, 3]})]
    for part in ("key", "value"):
        fresh = f"new_{part}"
        if gemma:
            nodes.append(("Cast", [fresh], [fresh + "_half"], {"to": kind}))
            fresh += "_half"
        nodes.append(("Concat", [f"past_key_values.0.{part}", fresh], [f"present.0.{part}"], {"axis": 2}))
    nodes += [
        ("Cast", ["present.0.key"], ["remembered"], {"to": T.FLOAT}),
        ("Mul", ["remembered", "words"], ["rows"], {}),
        ("ReduceMax", ["rows"], ["heard"], {"axes": [1, 2], "keepdims": 0}),          # [1, 16]
        ("Slice", ["inputs_embeds", "last", "end", "one"], ["newest"], {}),            # [1, 1, 16]
        ("MatMul", ["newest", "w"], ["following"], {}),
        ("Mul", ["newest", "task"], ["asked"], {}),
        ("ReduceSum", ["asked", "two"], ["asking"], {"keepdims": 1}),                  # [1, 1, 1]
        ("Mul", ["asking", "heard"], ["answer"], {}),
        ("Mul", ["answer", "seven"], ["answered"], {}),
        ("Add", ["following", "answered"], ["said"], {}),
        ("Shape", ["present.0.key"], ["shape"], {}),
        ("Slice", ["shape", "two", "three_", "nil"], ["total"], {}),                   # [1]
        ("Slice", ["position_ids", "last", "end", "one"], ["place"], {}),
        ("Sub", ["total", "one"], ["expected"], {}),
        ("Sub", ["place", "expected"], ["off"], {}),
        ("Cast", ["off"], ["off_f"], {"to": T.FLOAT}),
        ("Abs", ["off_f"], ["wrong_place"], {}),
        ("Cast", ["attention_mask"], ["mask_f"], {"to": T.FLOAT}),
        ("ReduceSum", ["mask_f"], ["seen"], {"keepdims": 0}),
        ("Cast", ["total"], ["total_f"], {"to": T.FLOAT}),
        ("Sub", ["seen", "total_f"], ["missing"], {}),
        ("Abs", ["missing"], ["wrong_mask"], {}),
        ("Add", ["wrong_place", "wrong_mask"], ["wrong"], {}),
        ("Mul", ["wrong", "oops"], ["complaint"], {})]
    constants += [constant("three_", [3], np.int64), constant("nil", [0], np.int64)]
    if gemma:                                                       # no scalar "keep": all rows, float16 logits
        nodes += [("Squeeze", ["per_layer_inputs", "two"], ["layer"], {}),
                  ("Sub", ["layer", "layer"], ["nothing"], {}),
                  ("Add", ["said", "nothing"], ["everywhere"], {}),
                  ("Add", ["everywhere", "complaint"], ["wide"], {}),
                  ("Cast", ["wide"], ["logits"], {"to": kind})]
    else:
        nodes += [("Cast", ["num_logits_to_keep"], ["keep"], {"to": T.FLOAT}),
                  ("Mul", ["keep", "hundredth"], ["little"], {}),
                  ("Add", ["said", "little"], ["kept"], {}),
                  ("Add", ["kept", "complaint"], ["logits"], {})]
    inputs = [("inputs_embeds", T.FLOAT, [1, "sequence_length", V]),
              ("attention_mask", T.BOOL if gemma else T.INT64, [1, "total_sequence_length"]),
              ("position_ids", T.INT32 if gemma else T.INT64, [1, "sequence_length"])]
    if gemma:
        nodes = [("Cast", ["position_ids"], ["places"], {"to": T.INT64})] + [
            (op, ["places" if n == "position_ids" else n for n in i], o, a) for op, i, o, a in nodes]
        inputs.append(("per_layer_inputs", T.FLOAT, [1, "sequence_length", 1, V]))
    else:
        inputs.append(("num_logits_to_keep", T.INT64, []))
    inputs += [("past_key_values.0.key", kind, [batch, 1, PAST, V]),
               ("past_key_values.0.value", kind, [batch, 2, PAST, 8])]
    outputs = [("logits", kind if gemma else T.FLOAT, [1, "kept", V]),
               ("present.0.key", kind, [batch, 1, "total_sequence_length", V]),
               ("present.0.value", kind, [batch, 2, "total_sequence_length", 8])]
    write(path, nodes, inputs, outputs, constants)


def vad(path):
    """Silero's layout with a scalar rate: the mean of |input|, plus the count of runs in the state."""
    write(path, [
        ("Abs", ["input"], ["loud"], {}),
        ("ReduceMean", ["loud"], ["output"], {"axes": [1], "keepdims": 1}),
        ("Cast", ["sr"], ["rate"], {"to": T.FLOAT}),
        ("Div", ["rate", "rate"], ["one"], {}),
        ("Add", ["state", "one"], ["stateN"], {})],
        [("input", T.FLOAT, [1, 576]), ("state", T.FLOAT, [2, "batch", 4]), ("sr", T.INT64, [])],
        [("output", T.FLOAT, [1, 1]), ("stateN", T.FLOAT, [2, "batch", 4])])


def weightless(path):
    write(path, [("Add", ["x", "weights"], ["y"], {})], [("x", T.FLOAT, [4])], [("y", T.FLOAT, [4])],
          [constant("weights", np.ones(4))])
    onnx.save(onnx.load(path), path, save_as_external_data=True, location="weightless.onnx_data", size_threshold=0)
    path.with_name("weightless.onnx_data").unlink()


def loop(path):
    """Turns count times, adding one to a scalar."""
    body = h.make_graph(
        [h.make_node("Identity", ["go"], ["go_on"]), h.make_node("Add", ["sum", "one"], ["sum_out"])], "body",
        [h.make_tensor_value_info(n, t, []) for n, t in (("i", T.INT64), ("go", T.BOOL), ("sum", T.FLOAT))],
        [h.make_tensor_value_info(n, t, []) for n, t in (("go_on", T.BOOL), ("sum_out", T.FLOAT))])
    write(path, [("Loop", ["count", "yes", "zero"], ["turns"], {"body": body})],
          [("count", T.INT64, [])], [("turns", T.FLOAT, [])],
          [constant("yes", True, np.bool_), constant("zero", 0.0), constant("one", 1.0)])


def tokenizer(path):
    special = [{"id": i, "content": w, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
                "special": True} for i, w in enumerate(WORDS) if w.startswith("<")]
    path.write_text(json.dumps({
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special, "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"}, "post_processor": None, "decoder": None,
        "model": {"type": "WordLevel", "vocab": {w: i for i, w in enumerate(WORDS)}, "unk_token": "oops"}}, indent=1)
        + "\n")


def manifest(folder, *, gemma=False):
    decoding = {"embeds": "inputs_embeds", "mask": "attention_mask", "positions": "position_ids"}
    embedding = {"embeds": "inputs_embeds"}
    if gemma:
        decoding["extra"] = embedding["extra"] = ["per_layer_inputs"]
    else:
        decoding["keep"] = "num_logits_to_keep"
    files = [{"path": p.name, "bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
             for p in sorted(folder.iterdir()) if p.name != "manifest.json"]
    (folder / "manifest.json").write_text(json.dumps({
        "schema": 1, "id": folder.name, "name": folder.name.capitalize(), "kind": "chat", "files": files,
        "graphs": {
            "embed_tokens": {"file": "embed_tokens.onnx", "in": {"ids": "input_ids"}, "out": embedding},
            "audio_encoder": {"file": "audio_encoder.onnx", "in": {"features": "input_features"},
                              "out": {"features": "audio_features"}},
            "vision_encoder": {"file": "vision_encoder.onnx", "in": {"pixels": "pixel_values"},
                               "out": {"features": "image_features"}},
            "decoder": {"file": "decoder.onnx", "in": decoding, "out": {"logits": "logits"},
                        "states": [{"in": r"past_key_values\.(\d+)\.(key|value)", "out": "present.$1.$2",
                                    "grow": True}]},
            "vad": {"file": "vad.onnx", "in": {"samples": "input", "rate": "sr"}, "out": {"probability": "output"},
                    "states": [{"in": "state", "out": "stateN", "grow": False}]}},
        "fusion": {"mode": "scatter", "image": {"token": 5}, "audio": {"token": 4}},
        "audio": {"rate": 16000, "frame": 400, "hop": 160, "fft": 512, "window": "hann_periodic", "pad": "none",
                  "spectrum": "power", "mel": {"bins": 80, "scale": "htk", "norm": None, "fmin": 20, "fmax": 7600},
                  "log": "ln_add", "floor": 1e-6, "maxSamples": 160000},
        "image": {"mode": "line", "height": 48, "margin": 4, "maxWidth": 1024, "widthMultiple": 8},
        "tokenizer": {"file": "tokenizer.json", "type": "hf-wordlevel"},
        "tasks": {"hear": {"prompt": "<bos>{context}<audio><hear>", "context": "<ctx>{text}", "complete": 8,
                           "incomplete": 9},
                  "see": {"prompt": "<bos><image><see>"}},
        "eos": [1], "limits": {"context": 1024, "maxNewTokens": 300, "prefillChunk": 7 if gemma else 0},
        "vad": {"rate": 16000, "chunk": 512, "context": 64}}, indent=1) + "\n")


def main():
    loop(HERE / "loop.onnx")
    write(HERE / "greedy.onnx", [("ConstantOfShape", ["count"], ["zeros"], {})], [("count", T.INT64, [1])],
          [("zeros", T.FLOAT, ["count"])])
    weightless(HERE / "weightless.onnx")
    for name in ("tiny", "gemma", "endless"):
        folder = HERE / name
        folder.mkdir(exist_ok=True)
        gemma = name == "gemma"
        embed(folder / "embed_tokens.onnx", gemma)
        audio(folder / "audio_encoder.onnx")
        vision(folder / "vision_encoder.onnx")
        decoder(folder / "decoder.onnx", endless=name == "endless", gemma=gemma)
        vad(folder / "vad.onnx")
        tokenizer(folder / "tokenizer.json")
        manifest(folder, gemma=gemma)


if __name__ == "__main__":
    main()
