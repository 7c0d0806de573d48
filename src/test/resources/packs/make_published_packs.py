"""Makes stand-ins for the published packs: python make_published_packs.py

Each has exactly the names, types and ranks of a published export, and small sizes; what a runner does wrong shows
in the words it gets. Tokens are one-hot rows of 32:

    <|turn>model      is followed by the word (one, two, three, four) that came last, as token or as media row
    one two three     follow each other, then comes the end of the turn; after four it comes at once
    "oops"            wins as soon as positions, mask, cache lengths, convolution states or per-layer inputs do
                      not fit each other
    "deaf"            wins where no word was seen at all

gemma4        scatter, per-layer inputs of rank 4, half-precision cache with two head sizes, thoughts
gemma4-e4b    the same in full precision, two heads and three layers
gemma4-genai  the same model as onnxruntime-genai lays it out: fusion in the graph, per-layer inputs of rank 3
gemma3n       no mask, no number of logits, two heads
lfm2-audio    embeddings in a table, convolution states, words and sound in turns, new depth decoder
lfm2-genai    the same with embeddings in a graph and the older names and depth decoder
supertonic    four graphs; the sound is 1 everywhere if the latent was handed on as it should be
supertonic-js three graphs with other names, masks of whole numbers and one style for all
kokoro-a/b/c, kitten   the sound is the style's row (the number of phonemes) times the speed
piper, piper-many      one loud sample, then a thousandth of it for each token and the length scale
silero-v6, -op18, -half, -v4   the mean loudness, or -1 where length, context, rate or state are not as they should be
smart-turn
"""
import hashlib
import json

import numpy as np
from onnx import TensorProto as T

from make_tiny_packs import HERE, constant, write

WORDS = ["<pad>", "<eos>", "<bos>", "<|turn>", "<turn|>", "<|image>", "<|image|>", "<image|>", "<|audio>", "<|audio|>",
         "<audio|>", "<|channel>", "<channel|>", "one", "two", "three", "four", "oops", "deaf", "user", "model",
         "system", "hello", "thought", "<|startoftext|>", "<|im_start|>", "<|im_end|>", "<|text_end|>", "<|reserved|>",
         "assistant", "<sound>", "<count>"]
V = len(WORDS)
ID = {w: i for i, w in enumerate(WORDS)}
CODES = 20
KV = {"in": r"past_key_values\.(\d+)\.(key|value)", "out": "present.$1.$2", "grow": True}


def one_hot(*words):
    row = np.zeros(V)
    row[[ID[w] for w in words]] = 1
    return row


def successors(end, after, thoughts):
    w = np.zeros((V, V))
    follow = {"one": "two", "two": "three", "three": end, "four": end}
    if thoughts:
        follow |= {"model": "<|channel>", "<|channel>": "thought", "thought": "<channel|>"}
    if end == "<|text_end|>":
        follow["<|text_end|>"] = "<|im_end|>"
    for a, b in follow.items():
        w[ID[a], ID[b]] = 1000
    ask = np.zeros(V)
    ask[[ID[a] for a in after]] = 1
    return w, ask


class Graph:
    """Rows of nodes, with the constants they name."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def const(self, value, kind=np.float32):
        self.count += 1
        self.constants.append(constant(f"c{self.count}", value, kind))
        return f"c{self.count}"

    def do(self, op, *inputs, to=None, **attributes):
        self.count += 1
        to = to or f"t{self.count}"
        self.nodes.append((op, list(inputs), [to], attributes))
        return to

    def last(self, x, axis):
        return self.do("Slice", x, self.const([-1], np.int64), self.const([2**31], np.int64),
                       self.const([axis], np.int64))

    def size(self, x, axis):
        """One axis' size as a float, [1]."""
        shape = self.do("Shape", x, start=axis, end=axis + 1)
        return self.cast(shape, T.FLOAT)

    def cast(self, x, kind, to=None):
        self.count += 1
        to = to or f"t{self.count}"
        self.nodes.append(("Cast", [x], [to], {"to": kind}))
        return to

    def differ(self, a, b):
        return self.do("Abs", self.do("Sub", a, b))

    def save(self, path, inputs, outputs):
        write(path, self.nodes, inputs, outputs, self.constants)


def embed(path, names, layers=0, rank=4, media=()):
    """input_ids [, media rows] -> inputs_embeds [, per_layer_inputs]."""
    batch, sequence = names
    g = Graph()
    table = g.const(np.eye(V))
    inputs = [("input_ids", T.INT64, [batch, sequence])]
    rows = g.do("Gather", table, "input_ids", to=None if media else "inputs_embeds")
    if media:
        flat = g.do("Reshape", rows, g.const([-1, V], np.int64))
        for name, token in media:
            inputs.append((name, T.FLOAT, [f"num_{name}", V]))
            ids = g.do("Reshape", "input_ids", g.const([-1], np.int64))
            here = g.do("Equal", ids, g.const(ID[token], np.int64))
            places = g.do("Transpose", g.do("NonZero", here), perm=[1, 0])
            flat = g.do("ScatterND", flat, places, name)
        shape = g.do("Concat", g.do("Shape", "input_ids"), g.const([V], np.int64), axis=0)
        g.do("Reshape", flat, shape, to="inputs_embeds")
    outputs = [("inputs_embeds", T.FLOAT, [batch, sequence, V])]
    if layers:
        pad = np.eye(V)
        for token in ("<|image|>", "<|audio|>"):                       # placeholders count as padding here
            pad[ID[token]] = one_hot("<pad>")
        per_layer = g.do("Gather", g.const(pad), "input_ids")
        if rank == 4:
            tile = g.do("Unsqueeze", per_layer, g.const([2], np.int64))
            g.do("Tile", tile, g.const([1, 1, layers, 1], np.int64), to="per_layer_inputs")
            outputs.append(("per_layer_inputs", T.FLOAT, [batch, sequence, layers, V]))
        else:
            g.do("Tile", per_layer, g.const([1, 1, layers], np.int64), to="per_layer_inputs")
            outputs.append(("per_layer_inputs", T.FLOAT, [batch, sequence, layers * V]))
    g.save(path, inputs, outputs)


def decoder(path, *, names=("batch_size", "sequence_length", "past_sequence_length"), kind=T.FLOAT, heads=1,
            widths=(V, 8), mask=True, positions=True, keep=True, layers=0, rank=4, thoughts=False, conv=None,
            end="<turn|>", speech=("one", "two", "three", "four"), script=None, hidden=True):
    """What the words of the module say; caches of len(widths) layers, the first of which holds the embeddings."""
    batch, sequence, past = names
    g = Graph()
    inputs = [("inputs_embeds", T.FLOAT, [batch, sequence, V])]
    outputs = []
    wrong = g.const([0.0])
    heads_first = g.do("Unsqueeze", "inputs_embeds", g.const([1], np.int64))            # [B, 1, S, V]
    states, lengths = [], []
    for layer, width in enumerate(widths):
        for part in ("key", "value"):
            cut = g.do("Slice", heads_first, g.const([0], np.int64), g.const([width], np.int64), g.const([3], np.int64))
            fresh = g.do("Tile", cut, g.const([1, heads, 1, 1], np.int64))
            if kind != T.FLOAT:
                fresh = g.cast(fresh, kind)
            name = f"{layer}.{part}"
            g.do("Concat", f"past_key_values.{name}", fresh, axis=2, to=f"present.{name}")
            states.append((f"past_key_values.{name}", kind, [batch, heads, past, width]))
            outputs.append((f"present.{name}", kind, [batch, heads, "total_sequence_length", width]))
            lengths.append(g.size(f"present.{name}", 2))
    total = lengths[0]
    for length in lengths[1:]:
        wrong = g.do("Add", wrong, g.differ(length, total))
    if mask:
        inputs.append(("attention_mask", T.INT64, [batch, "total_sequence_length"]))
        seen = g.do("ReduceSum", g.cast("attention_mask", T.FLOAT), keepdims=0)
        wrong = g.do("Add", wrong, g.differ(seen, total))
    if positions:
        inputs.append(("position_ids", T.INT64, [batch, sequence]))
        place = g.do("Reshape", g.cast(g.last("position_ids", 1), T.FLOAT), g.const([1], np.int64))
        wrong = g.do("Add", wrong, g.differ(place, g.do("Sub", total, g.const([1.0]))))
    if layers:
        shape = [batch, sequence, layers, V] if rank == 4 else [batch, sequence, layers * V]
        inputs.append(("per_layer_inputs", T.FLOAT, shape))
        ones = g.do("ReduceSum", "per_layer_inputs", keepdims=0)
        tokens = g.do("Mul", g.size("inputs_embeds", 1), g.const([float(layers)]))
        wrong = g.do("Add", wrong, g.differ(ones, tokens))
    key = g.do("Slice", g.cast("present.0.key", T.FLOAT), g.const([0], np.int64), g.const([1], np.int64),
               g.const([1], np.int64))                                                  # [B, 1, total, V]
    if conv:
        old = g.do("Slice", g.cast("past_key_values.0.key", T.FLOAT), g.const([0], np.int64), g.const([1], np.int64),
                   g.const([1], np.int64))
        before = g.do("Concat", g.const(np.zeros((1, 1, 1, V))), old, axis=2)
        before = g.do("Reshape", g.last(before, 2), g.const([1, V, 1], np.int64))
        inward, outward = conv
        wrong = g.do("Add", wrong, g.do("ReduceSum", g.differ(g.last(inward, 2), before), keepdims=0))
        rows = g.do("Transpose", "inputs_embeds", perm=[0, 2, 1])
        joined = g.do("Concat", inward, rows, axis=2)
        g.do("Slice", joined, g.const([-3], np.int64), g.const([2**31], np.int64), g.const([2], np.int64), to=outward)
        states.insert(0, (inward, T.FLOAT, [batch, V, 3]))
        outputs.insert(0, (outward, T.FLOAT, [batch, V, 3]))
    # the place at which each word came last, [B, 1, 1, V]
    places = g.do("Range", g.const(1.0), g.do("Add", g.do("Squeeze", total), g.const(1.0)), g.const(1.0))
    places = g.do("Reshape", places, g.const([1, 1, -1, 1], np.int64))
    words = g.do("Mul", g.do("Mul", key, places), g.const(one_hot(*speech)))
    recent = g.do("Reshape", g.do("ReduceMax", words, axes=[2], keepdims=1), g.const([1, 1, V], np.int64))
    w, ask = successors(end, ["<channel|>"] if thoughts else ["model", "assistant"], thoughts)
    if script:
        for before, after in script["follow"]:
            w[ID[before]] = 1000 * one_hot(after)
        recent = g.do("MatMul", recent, g.const(np.stack([one_hot(*script["begin"].get(word, [])) for word in WORDS])))
    newest = "inputs_embeds"
    if conv:                                    # after sound, the words go on where they were
        last = script["told"] if script else speech
        told = g.do("Mul", g.do("Mul", key, places), g.const(one_hot(*last, "<|text_end|>")))
        told = g.do("Reshape", g.do("ReduceMax", told, axes=[2], keepdims=1), g.const([1, 1, V], np.int64))
        latest = g.do("OneHot", g.do("ArgMax", told, axis=2, keepdims=0), g.const([V], np.int64),
                      g.const([0.0, 1.0]), axis=-1)
        sound = g.do("Clip", g.do("ReduceSum", g.do("Mul", "inputs_embeds", g.const(one_hot("<sound>"))),
                                  g.const([2], np.int64), keepdims=1), g.const(0.0), g.const(1.0))
        newest = g.do("Add", "inputs_embeds", g.do("Mul", sound, latest))
    following = g.do("MatMul", newest, g.const(w))
    asking = g.do("ReduceSum", g.do("Mul", newest, g.const(ask)), g.const([2], np.int64), keepdims=1)
    heard = g.do("Add", recent, g.const(one_hot("deaf") * 0.5))
    said = g.do("Add", following, g.do("Mul", asking, heard))
    said = g.do("Add", said, g.do("Mul", wrong, g.const(one_hot("oops") * 10000)))
    if keep:
        inputs.append(("num_logits_to_keep", T.INT64, []))
        start = g.do("Reshape", g.do("Neg", "num_logits_to_keep"), g.const([1], np.int64))
        said = g.do("Slice", said, start, g.const([2**31], np.int64), g.const([1], np.int64))
    half = kind == T.FLOAT16
    g.cast(g.do("Clip", said, g.const(-60000.0), g.const(60000.0)), kind, to="logits")
    outputs.insert(0, ("logits", kind if half else T.FLOAT, [batch, "num_logits", V]))
    if conv and hidden:                         # the hidden state counts the frames of sound so far
        frames = g.do("ReduceSum", g.do("Clip", g.do("Mul", key, g.const(one_hot("<sound>"))), g.const(0.0),
                                        g.const(1.0)), keepdims=0)
        count = g.do("Mul", g.const(one_hot("<count>")), frames)
        g.do("Add", "inputs_embeds", count, to="hidden_states")
        outputs.insert(1, ("hidden_states", T.FLOAT, [batch, sequence, V]))
    g.save(path, inputs + states, outputs)


def audio(path, inputs, outputs, *, frames_per_row, fixed=0, extra=None, axis=1, block=None, wrong=None):
    """Rows that say "one" for loud sound and "four" for quiet; one for so many frames, rounded up twice; `block` is
    how many frames make a block and how many rows a block makes. `wrong` adds nodes that tell a fault by 1."""
    g = Graph()
    features = inputs[0][0]
    g_rows = g.size(features, axis)
    if fixed:
        count = g.const([float(fixed)])
    else:
        count = g_rows
        steps = frames_per_row
        while steps > 1:
            count = g.do("Ceil", g.do("Mul", count, g.const([0.5])))
            steps //= 2
    if block:
        count = g.do("Mul", g.do("Ceil", g.do("Div", count, g.const([float(block[0])]))), g.const([float(block[1])]))
    if len(inputs) > 1:                          # the mask or the length must be there, and hold something
        valid = g.do("ReduceSum", g.cast(inputs[1][0], T.FLOAT), keepdims=0)
        valid = g.do("Sign", valid)
        if wrong:
            valid = g.do("Sub", valid, wrong(g))
    else:
        valid = g.const(1.0)
    loudest = g.do("ReduceMax", features, keepdims=0)
    loud = g.do("Mul", g.cast(g.do("Greater", loudest, g.const(1.0)), T.FLOAT), valid)
    quiet = g.do("Sub", g.const(1.0), loud)
    row = g.do("Add", g.do("Mul", loud, g.const(one_hot("one"))), g.do("Mul", quiet, g.const(one_hot("four"))))
    row = g.do("Reshape", row, g.const([1, V], np.int64))
    times = g.do("Concat", g.cast(count, T.INT64), g.const([1], np.int64), axis=0)
    name, shape = outputs[0][0], outputs[0][2]
    tiled = g.do("Tile", row, times, to=None if len(shape) == 3 else name)
    if len(shape) == 3:
        g.do("Unsqueeze", tiled, g.const([0], np.int64), to=name)
    if extra == "lengths":
        g.cast(count, T.INT64, to=outputs[1][0])
    elif extra == "mask":
        g.do("Greater", g.do("Unsqueeze", g.do("ReduceSum", tiled if len(shape) == 3 else name,
                                               g.const([1], np.int64), keepdims=0), g.const([0], np.int64)),
             g.const(0.0), to=outputs[1][0])
    g.save(path, inputs, outputs)


def vision(path, pixels, *, positions=False, rows=None):
    """Rows that say "two" (or "oops" where the places of the patches are not columns and rows in order)."""
    g = Graph()
    inputs = [("pixel_values", T.FLOAT, pixels)]
    row = g.const(one_hot("two"))
    if positions:
        inputs.append(("pixel_position_ids", T.INT64, [pixels[0], pixels[1], 2]))
        first = g.do("Slice", "pixel_position_ids", g.const([1], np.int64), g.const([2], np.int64),
                     g.const([1], np.int64))
        off = g.do("ReduceSum", g.differ(g.cast(first, T.FLOAT), g.const([[[1.0, 0.0]]])), keepdims=0)
        row = g.do("Add", row, g.do("Mul", off, g.const(one_hot("four") * 9)))
        count = g.cast(g.do("Mul", g.size("pixel_values", 1), g.const([1 / 9])), T.INT64)
    else:
        count = g.const([rows], np.int64)
    zero = g.do("Mul", g.do("ReduceMean", "pixel_values", keepdims=0), g.const(0.0))
    row = g.do("Reshape", g.do("Add", row, zero), g.const([1, V], np.int64))
    g.do("Tile", row, g.do("Concat", count, g.const([1], np.int64), axis=0), to="image_features")
    g.save(path, inputs, [("image_features", T.FLOAT, ["rows", V])])


def depth(path, new):
    """Code 0 is 2 until five frames were said, then the end; every further code is one more than the one before;
    0 wherever cache, lengths or slices do not fit the step."""
    g = Graph()
    layers, heads, dim = 2, 2, 4
    cache = [layers, "batch", heads, "past", dim] if new else [layers, "batch", "past", heads, dim]
    axis = 3 if new else 2
    grown = ["total" if size == "past" else size for size in cache]
    inputs = [("hidden_states", T.FLOAT, ["batch", V]), ("step_idx", T.INT64, []), ("prev_token", T.INT64, ["batch"])]
    if new:
        inputs.insert(1, ("depth_slices_in", T.FLOAT, ["batch", 8, dim]))
        inputs += [("seqlens_k", T.INT32, ["batch"]), ("total_seq_len", T.INT32, [])]
    inputs += [("past_keys", T.FLOAT, cache), ("past_values", T.FLOAT, cache)]
    step = g.do("Reshape", g.cast("step_idx", T.FLOAT), g.const([1], np.int64))
    wrong = g.do("Add", g.differ(g.size("past_keys", axis), step), g.differ(g.size("past_values", axis), step))
    if new:
        wrong = g.do("Add", wrong, g.differ(g.cast("seqlens_k", T.FLOAT), step))
        wrong = g.do("Add", wrong, g.differ(g.cast("total_seq_len", T.FLOAT), g.do("Add", step, g.const([1.0]))))
        wrong = g.do("Add", wrong, g.differ(g.do("ReduceSum", "depth_slices_in", keepdims=0), step))
        g.do("Add", "depth_slices_in", g.const(np.full((1, 8, dim), 1 / (8 * dim))), to="depth_slices")
    fresh = g.const(np.ones([layers, 1, heads, 1, dim] if new else [layers, 1, 1, heads, dim]))
    for part in ("keys", "values"):
        g.do("Concat", f"past_{part}", fresh, axis=axis, to=f"new_{part}")
    count = g.do("Reshape", g.do("ReduceSum", g.do("Mul", "hidden_states", g.const(one_hot("<count>"))), keepdims=0),
                 g.const([1], np.int64))
    done = g.cast(g.do("Greater", count, g.const([4.5])), T.FLOAT)
    first = g.do("Add", g.const([2.0]), g.do("Mul", done, g.const([float(CODES - 3)])))
    more = g.do("Add", g.cast("prev_token", T.FLOAT), g.const([1.0]))
    later = g.do("Min", step, g.const([1.0]))
    code = g.do("Add", g.do("Mul", later, more), g.do("Mul", g.do("Sub", g.const([1.0]), later), first))
    right = g.do("Sub", g.const([1.0]), g.do("Sign", wrong))
    code = g.cast(g.do("Clip", g.do("Mul", code, right), g.const(0.0), g.const(float(CODES - 1))), T.INT64)
    g.do("OneHot", code, g.const([CODES], np.int64), g.const([0.0, 50.0]), axis=-1, to="logits")
    outputs = [("logits", T.FLOAT, ["batch", CODES])]
    if new:
        outputs.append(("depth_slices", T.FLOAT, ["batch", 8, dim]))
    g.save(path, inputs, outputs + [(f"new_{part}", T.FLOAT, grown) for part in ("keys", "values")])


def codes(path):
    """audio_codes [B, L] (codebook * CODES + code) -> embeds; all books together make one <sound>."""
    g = Graph()
    table = np.zeros((8 * CODES, V))
    table[:, ID["<sound>"]] = 1 / 8
    g.do("Gather", g.const(table), "audio_codes", to="audio_embeds")
    g.save(path, [("audio_codes", T.INT64, ["B", "L"])], [("audio_embeds", T.FLOAT, ["B", "L", V])])


def detokenizer(path):
    """A tone whose loudness is the sum of a frame's codes, six spectra a frame, of 641 magnitudes and angles."""
    g = Graph()
    tone = np.full(1282, -30.0)
    tone[641:] = 0
    mark = np.zeros(1282)
    mark[32] = 1
    total = g.do("ReduceSum", g.cast("audio_codes", T.FLOAT), g.const([1], np.int64), keepdims=0)       # [B, T]
    six = g.do("Reshape", g.do("Tile", g.do("Unsqueeze", total, g.const([2], np.int64)),
                               g.const([1, 1, 6], np.int64)), g.const([1, -1, 1], np.int64))
    loud = g.do("Mul", g.do("Add", g.do("Log", g.do("Add", six, g.const(1.0))), g.const(30.0)), g.const(mark))
    g.do("Add", loud, g.const(tone), to="stft_features")
    g.save(path, [("audio_codes", T.INT64, ["B", 8, "T"])], [("stft_features", T.FLOAT, ["B", "frames", 1282])])


def tokenizer(path):
    special = [{"id": i, "content": w, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
                "special": True} for i, w in enumerate(WORDS) if w.startswith("<")]
    path.write_text(json.dumps({
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special, "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"}, "post_processor": None, "decoder": None,
        "model": {"type": "WordLevel", "vocab": {w: i for i, w in enumerate(WORDS)}, "unk_token": "<pad>"}}, indent=1)
        + "\n")


def manifest(folder, kind, **sections):
    files = [{"path": p.name, "bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
             for p in sorted(folder.iterdir()) if p.name != "manifest.json"]
    (folder / "manifest.json").write_text(json.dumps(
        {"schema": 1, "id": folder.name, "name": folder.name, "kind": kind, "files": files,
         "optionalInputs": "bind-if-declared"} | sections, indent=1) + "\n")


def catalogue(name, *sections):
    """Sections of the catalogue's own manifest: the stand-in is run by what the published pack is run by."""
    published = json.loads((HERE.parents[3] / "assets" / "packs" / f"{name}.json").read_text())
    return {section: published[section] for section in sections if section in published}


def chat_sections(**more):
    return {"tokenizer": {"file": "tokenizer.json"}, "eos": [ID["<turn|>"], ID["<eos>"]],
            "limits": {"context": 400, "maxNewTokens": 40, "prefillChunk": 5}} | more


def renamed(graphs, files):
    return {role: graph | {"file": files[role]} for role, graph in graphs.items() if role in files}


def gemma4():
    folder = new_folder("gemma4")
    decoder(folder / "decoder.onnx", kind=T.FLOAT16, layers=2, thoughts=True)
    gemma4_around(folder)


def gemma4_e4b():
    folder = new_folder("gemma4-e4b")
    decoder(folder / "decoder.onnx", heads=2, widths=(V, 8, V), layers=3, thoughts=True)
    gemma4_around(folder, layers=3, published="gemma-4-e4b")


def gemma4_around(folder, layers=2, published="gemma-4-e2b", **more):
    """All that a pack needs around its decoder."""
    embed(folder / "embed_tokens.onnx", ("batch_size", "sequence_length"), layers=layers)
    audio(folder / "audio_encoder.onnx",
          [("input_features", T.FLOAT, ["batch_size", "frames", 128]),
           ("input_features_mask", T.BOOL, ["batch_size", "frames"])],
          [("audio_features", T.FLOAT, ["rows", V])], frames_per_row=4)
    vision(folder / "vision_encoder.onnx", ["images", "patches", 768], positions=True)
    tokenizer(folder / "tokenizer.json")
    published = catalogue(published, "graphs", "audio", "image", "chat", "fusion", "sampling")
    files = {role: f"{role}.onnx" for role in published["graphs"]}
    fusion = {"mode": "scatter", "image": {"token": ID["<|image|>"], "open": ID["<|image>"], "close": ID["<image|>"]},
              "audio": {"token": ID["<|audio|>"], "open": ID["<|audio>"], "close": ID["<audio|>"]}}
    ask = "<bos><|turn>user\n{context}%s<turn|>\n<|turn>model\n"
    manifest(folder, "chat", needs={"memoryMb": 1, "gpuMb": 1}, **chat_sections(
        **more, graphs=renamed(published["graphs"], files), audio=published["audio"], image=published["image"], fusion=fusion,
        chat=published["chat"] | {"eos": [ID["<turn|>"], ID["<eos>"]],
                                  "thinking": {"open": "<|channel>thought\n", "close": "<channel|>"}},
        sampling={"temperature": 0},
        tasks={"hear": {"prompt": ask % "<audio>", "context": "{text}\n"}, "see": {"prompt": ask % "<image>"}}))


def gemma4_genai():
    folder = new_folder("gemma4-genai")
    names = ("batch", "sequence_len", "past_sequence_len")
    embed(folder / "embedding.onnx", names[:2], layers=2, rank=3,
          media=(("image_features", "<|image|>"), ("audio_features", "<|audio|>")))
    decoder(folder / "decoder.onnx", names=names, kind=T.FLOAT16, layers=2, rank=3, keep=False, thoughts=True)
    audio(folder / "audio_encoder.onnx",
          [("input_features", T.FLOAT, ["batch", "frames", 128]), ("input_features_mask", T.BOOL, ["batch", "frames"])],
          [("audio_features", T.FLOAT, ["rows", V]), ("audio_features_mask", T.BOOL, [1, "rows"])], frames_per_row=4,
          extra="mask")
    vision(folder / "vision_encoder.onnx", ["images", "patches", 768], positions=True)
    tokenizer(folder / "tokenizer.json")
    sections = json.loads((HERE / "gemma4" / "manifest.json").read_text())
    files = {"embed_tokens": "embedding.onnx", "decoder": "decoder.onnx", "audio_encoder": "audio_encoder.onnx",
             "vision_encoder": "vision_encoder.onnx"}
    graphs = renamed(sections["graphs"], files)
    graphs["embed_tokens"]["in"] |= {"image_rows": "image_features", "audio_rows": "audio_features"}
    manifest(folder, "chat", **chat_sections(graphs=graphs, fusion=sections["fusion"] | {"mode": "in_graph"},
             **{s: sections[s] for s in ("audio", "image", "chat", "sampling", "tasks")}))


def gemma3n():
    folder = new_folder("gemma3n")
    embed(folder / "embed_tokens.onnx", ("batch_size", "sequence_length"), layers=3)
    decoder(folder / "decoder.onnx", heads=2, widths=(V, V, V), mask=False, keep=False, layers=3)
    audio(folder / "audio_encoder.onnx",
          [("input_features", T.FLOAT, ["batch_size", "frames", 128]),
           ("input_features_mask", T.BOOL, ["batch_size", "frames"])],
          [("audio_features", T.FLOAT, ["rows", V])], frames_per_row=1, fixed=188)
    vision(folder / "vision_encoder.onnx", ["images", 3, 768, 768], rows=256)
    tokenizer(folder / "tokenizer.json")
    sections = json.loads((HERE / "gemma4" / "manifest.json").read_text())
    chat = {k: v for k, v in sections["chat"].items() if k != "thinking"}
    manifest(folder, "chat", **chat_sections(
        graphs=sections["graphs"], fusion=sections["fusion"], chat=chat, tasks=sections["tasks"],
        limits={"context": 700, "maxNewTokens": 40, "prefillChunk": 0},
        audio={"rate": 16000, "frame": 512, "hop": 160, "fft": 1024, "window": "hann_periodic", "pad": "none",
               "unfoldExtra": 1, "valid": "all", "emphasis": {"over": "frame", "coefficient": 0.97},
               "spectrum": "magnitude", "mel": {"bins": 128, "scale": "htk", "norm": "none", "fmin": 125, "fmax": 7600},
               "log": "ln_max", "floor": 1e-5, "maxSamples": 0},
        image={"mode": "square", "size": 768, "scale": 1 / 255, "mean": [0, 0, 0], "std": [1, 1, 1]}))


def lfm2(name, new, more=None, **scripted):
    folder = new_folder(name)
    names = ("batch_size", "sequence_length", "past_sequence_length")
    conv = ("past_conv.0", "present_conv.0") if new else ("past.0.conv", "present.0.conv")
    decoder(folder / "decoder.onnx", names=names, heads=8, widths=(V,), positions=False, keep=False, conv=conv,
            end="<|text_end|>", **scripted)
    audio(folder / "audio_encoder.onnx",
          [("mel_spectrogram", T.FLOAT, [1, "frames", 128]), ("mel_lengths", T.INT64, [1])],
          [("audio_embeddings", T.FLOAT, [1, "rows", V]), ("audio_lengths", T.INT64, [1])], frames_per_row=8,
          extra="lengths")
    depth(folder / "depthformer.onnx", new)
    codes(folder / "audio_embedding.onnx")
    detokenizer(folder / "audio_detokenizer.onnx")
    tokenizer(folder / "tokenizer.json")
    published = catalogue("lfm2.5-audio", "graphs", "audio", "chat", "interleaved")
    files = {"audio_encoder": "audio_encoder.onnx", "decoder": "decoder.onnx", "depth_decoder": "depthformer.onnx",
             "code_embedding": "audio_embedding.onnx", "code_vocoder": "audio_detokenizer.onnx"}
    graphs = renamed(published["graphs"], files)
    fusion = {"mode": "concat" if new else "in_graph", "audio": {"token": ID["<|reserved|>"]}}
    more = more or {}
    if new:
        np.eye(V, dtype="<f4").tofile(folder / "embed_tokens.bin")
        more["tables"] = {"embed_tokens": {"file": "embed_tokens.bin", "rows": V, "dim": V}}
    else:
        embed(folder / "embeddings.onnx", names[:2], media=(("audio_features", "<|reserved|>"),))
        graphs["embed_tokens"] = {"file": "embeddings.onnx", "in": {"ids": "input_ids", "audio_rows": "audio_features"},
                                  "out": {"embeds": "inputs_embeds"}}
    system = "<|startoftext|><|im_start|>system\nhello<|im_end|>\n<|im_start|>user\n"
    end = [ID["<|im_end|>"]]
    manifest(folder, "chat", **(chat_sections(
        graphs=graphs, fusion=fusion, audio=published["audio"], chat=published["chat"] | {"eos": end},
        sampling={"temperature": 0}, interleaved=published["interleaved"] | {
            "system": "hello", "text": 2, "audio": 3, "textEnd": ID["<|text_end|>"], "endOfAudio": CODES - 1,
            "codes": CODES},
        tasks={"hear": {"prompt": system + "<audio><|im_end|>\n<|im_start|>assistant\n"}}) | {"eos": end} | more))


def supertonic():
    folder = new_folder("supertonic")
    ids, mask = ("text_ids", T.INT64, ["B", "T"]), ("text_mask", T.FLOAT, ["B", 1, "T"])
    g = Graph()
    seen = g.do("ReduceSum", "text_mask", keepdims=0)
    nothing = g.do("Mul", g.do("ReduceSum", "style_dp", keepdims=0), g.const(0.0))
    known = g.do("Mul", g.cast(g.do("ReduceMax", "text_ids", keepdims=0), T.FLOAT), g.const(0.0))
    g.do("Reshape", g.do("Add", g.do("Add", g.do("Mul", seen, g.const(0.1)), nothing), known), g.const([1], np.int64),
         to="duration")
    g.save(folder / "duration_predictor.onnx", [ids, ("style_dp", T.FLOAT, ["B", 8, 16]), mask],
           [("duration", T.FLOAT, ["B"])])
    g = Graph()
    row = g.do("Mul", "text_mask", g.const(np.ones((1, 256, 1))))
    nothing = g.do("Mul", g.do("ReduceSum", "style_ttl", keepdims=0), g.const(0.0))
    known = g.do("Mul", g.cast(g.do("ReduceMax", "text_ids", keepdims=0), T.FLOAT), g.const(0.0))
    g.do("Add", g.do("Add", row, nothing), known, to="text_emb")
    g.save(folder / "text_encoder.onnx", [ids, ("style_ttl", T.FLOAT, ["B", 50, 256]), mask],
           [("text_emb", T.FLOAT, ["B", 256, "T"])])
    g = Graph()
    go_on = g.do("Min", "current_step", g.const([1.0]))
    kept = g.do("Where", g.do("Greater", go_on, g.const([0.5])), "noisy_latent",
                g.do("Mul", "noisy_latent", g.const(0.0)))
    nothing = [g.do("Mul", g.do("ReduceSum", n, keepdims=0), g.const(0.0))
               for n in ("text_emb", "style_ttl", "text_mask")]
    more = g.do("Div", "latent_mask", "total_step")
    for n in nothing:
        more = g.do("Add", more, n)
    g.do("Add", kept, more, to="denoised")
    latent = ["B", 144, "L"]
    one = ["B"]
    g.save(folder / "vector_estimator.onnx",
           [("noisy_latent", T.FLOAT, latent), ("text_emb", T.FLOAT, ["B", 256, "T"]),
            ("style_ttl", T.FLOAT, ["B", 50, 256]), ("latent_mask", T.FLOAT, ["B", 1, "L"]), mask,
            ("current_step", T.FLOAT, one), ("total_step", T.FLOAT, one)], [("denoised", T.FLOAT, latent)])
    g = Graph()
    mean = g.do("Transpose", g.do("ReduceMean", "latent", axes=[1], keepdims=1), perm=[0, 2, 1])         # [B, L, 1]
    g.do("Reshape", g.do("Tile", mean, g.const([1, 1, 3072], np.int64)), g.const([1, -1], np.int64), to="wav")
    g.save(folder / "vocoder.onnx", [("latent", T.FLOAT, latent)], [("wav", T.FLOAT, ["B", "samples"])])
    index = [-1] * 127                          # the published one has all 65,536 code units
    for unit in range(32, 127):
        index[unit] = unit - 31
    (folder / "unicode_indexer.json").write_text(json.dumps(index, separators=(",", ":")))
    zeros = lambda *dims: {"dims": list(dims), "data": np.zeros(dims, int).tolist()}
    (folder / "style.json").write_text(json.dumps({"style_ttl": zeros(1, 50, 256), "style_dp": zeros(1, 8, 16)},
                                                  separators=(",", ":")))
    published = catalogue("supertonic-3", "graphs", "voice")
    graphs = {role: graph | {"file": graph["file"].removeprefix("onnx/")} for role, graph in published["graphs"].items()}
    manifest(folder, "tts", graphs=graphs, voice=published["voice"] | {
        "indexer": "unicode_indexer.json", "style": "style.json", "maxCharacters": 60})


def supertonic_js():
    """Says how long in the text encoder; the sound is 1 where every step saw the masks and the style."""
    folder = new_folder("supertonic-js")
    ids, mask = ("input_ids", T.INT64, ["B", "T"]), ("attention_mask", T.INT64, ["B", "T"])
    style = ("style", T.FLOAT, ["B", "rows", 128])
    g = Graph()
    seen = g.do("ReduceSum", g.cast("attention_mask", T.FLOAT), keepdims=0)
    known = g.do("Mul", g.cast(g.do("ReduceMax", "input_ids", keepdims=0), T.FLOAT), g.const(0.0))
    g.do("Reshape", g.do("Add", g.do("Mul", seen, g.const(0.1)), known), g.const([1], np.int64), to="durations")
    rows = g.do("Unsqueeze", g.cast("attention_mask", T.FLOAT), g.const([1], np.int64))
    speaker = g.do("ReduceMean", "style", keepdims=0)
    g.do("Mul", g.do("Mul", rows, speaker), g.const(np.ones((1, 256, 1))), to="last_hidden_state")
    g.save(folder / "text_encoder.onnx", [ids, mask, style],
           [("last_hidden_state", T.FLOAT, ["B", 256, "T"]), ("durations", T.FLOAT, ["B"])])
    g = Graph()
    go_on = g.do("Greater", "timestep", g.const([0.5]))
    kept = g.do("Where", go_on, "noisy_latents", g.do("Mul", "noisy_latents", g.const(0.0)))
    share = g.do("Div", g.do("Unsqueeze", g.cast("latent_mask", T.FLOAT), g.const([1], np.int64)), "num_inference_steps")
    said = g.do("ReduceMean", "encoder_outputs", keepdims=0)
    speaker = g.do("ReduceMean", "style", keepdims=0)
    read = g.do("ReduceMin", g.cast("attention_mask", T.FLOAT), keepdims=0)
    g.do("Add", kept, g.do("Mul", g.do("Mul", share, read), g.do("Div", said, speaker)), to="denoised_latents")
    latent = ["B", 144, "L"]
    g.save(folder / "latent_denoiser.onnx",
           [style, ("noisy_latents", T.FLOAT, latent), ("latent_mask", T.INT64, ["B", "L"]),
            ("encoder_outputs", T.FLOAT, ["B", 256, "T"]), mask, ("timestep", T.FLOAT, ["B"]),
            ("num_inference_steps", T.FLOAT, ["B"])], [("denoised_latents", T.FLOAT, latent)])
    g = Graph()
    mean = g.do("Transpose", g.do("ReduceMean", "latents", axes=[1], keepdims=1), perm=[0, 2, 1])
    g.do("Reshape", g.do("Tile", mean, g.const([1, 1, 3072], np.int64)), g.const([1, -1], np.int64), to="waveform")
    g.save(folder / "voice_decoder.onnx", [("latents", T.FLOAT, latent)], [("waveform", T.FLOAT, ["B", "samples"])])
    (folder / "tokenizer.json").write_text(json.dumps(
        {"model": {"vocab": {chr(unit): unit - 31 for unit in range(32, 127)}}}))
    np.full(101 * 128, 0.5, "<f4").tofile(folder / "F1.bin")
    published = catalogue("supertonic-3", "voice")
    graphs = {
        "text_encoder": {"file": "text_encoder.onnx",
                         "in": {"ids": "input_ids", "mask": "attention_mask", "style": "style"},
                         "out": {"text": "last_hidden_state", "seconds": "durations"}},
        "denoiser": {"file": "latent_denoiser.onnx",
                     "in": {"style": "style", "latent": "noisy_latents", "latentMask": "latent_mask",
                            "text": "encoder_outputs", "mask": "attention_mask", "step": "timestep",
                            "steps": "num_inference_steps"}, "out": {"latent": "denoised_latents"}},
        "vocoder": {"file": "voice_decoder.onnx", "in": {"latent": "latents"}, "out": {"sound": "waveform"}}}
    manifest(folder, "tts", graphs=graphs, voice=published["voice"] | {
        "indexer": "tokenizer.json", "style": "F1.bin", "maxCharacters": 60})


def single(name, inputs, output, shape, *, second=None, scaled=False, after=(0,), rows=40):
    """Sound of a hundred samples a token; its value is the style (or the length scale) times the speed."""
    folder = new_folder(name)
    g = Graph()
    ids = inputs[0][0]
    names = {n for n, _, _ in inputs}
    count = g.do("Mul", g.do("Shape", ids, start=1, end=2), g.const([100], np.int64))
    if "style" in names:
        value = g.do("ReduceMax", "style", keepdims=0)
        value = g.do("Mul", value, g.do("Squeeze", g.cast("speed", T.FLOAT)))
    else:
        value = g.do("Squeeze", g.do("Slice", "scales", g.const([1], np.int64), g.const([2], np.int64)))
        tokens = g.cast(g.do("Squeeze", "input_lengths"), T.FLOAT)
        value = g.do("Mul", value, tokens)
    if "sid" in names:
        value = g.do("Add", value, g.do("Mul", g.cast(g.do("Squeeze", "sid"), T.FLOAT), g.const(0.0)))
    known = g.do("Mul", g.cast(g.do("ReduceMax", ids, keepdims=0), T.FLOAT), g.const(0.0))
    flat = g.do("Expand", g.do("Add", value, known), count)
    if scaled:                                  # one loud sample: whoever brings it to full scale shrinks the rest
        flat = g.do("ScatterElements", flat, g.const([0], np.int64), g.const([1000.0]))
    g.do("Reshape", flat, g.const(shape, np.int64), to=output)
    outputs = [(output, T.FLOAT, ["samples" if s == -1 else s for s in shape])]
    if second:
        g.do("Shape", ids, to=second)
        outputs.append((second, T.INT64, [2]))
    g.save(folder / "model.onnx", inputs, outputs)
    published = catalogue("kokoro", "graphs", "voice")
    graphs = {"voice": published["graphs"]["voice"] | {"file": "model.onnx"}}
    voice = published["voice"]
    symbols = list(" ,.?!abcdefghijklmnopqrstuvwxyzˈəɹ")
    if scaled:
        (folder / "voice.json").write_text(json.dumps(
            {"phoneme_id_map": {"_": [0], "^": [1], "$": [2]} | {s: [i + 3] for i, s in enumerate(symbols)}}))
        voice = {"pipeline": "single", "rate": 22050, "vocabulary": "voice.json", "before": [1, 0], "between": 0,
                 "after": [2], "maxPhonemes": 500, "scales": [0.667, 1.0, 0.8], "fullScale": True}
    else:
        (folder / "tokenizer.json").write_text(json.dumps(
            {"model": {"vocab": {"$": 0} | {s: i + 1 for i, s in enumerate(symbols)}}}))
        np.repeat(np.arange(rows, dtype="<f4")[:, None] + (rows == 1), 256, 1).tofile(folder / "style.bin")
        voice = voice | {"after": list(after), "maxPhonemes": 39,
                         "style": {"file": "style.bin", "rows": rows, "dim": 256}}
    manifest(folder, "tts", graphs=graphs, voice=voice)


def singles():
    style = ("style", T.FLOAT, [1, 256])
    single("kokoro-a", [("tokens", T.INT64, [1, "S"]), style, ("speed", T.FLOAT, [1])], "audio", [-1])
    single("kokoro-b", [("input_ids", T.INT64, [1, "S"]), style, ("speed", T.FLOAT, [1])], "waveform", [1, -1])
    single("kokoro-c", [("input_ids", T.INT64, [1, "S"]), style, ("speed", T.INT32, [1])], "waveform", [1, -1],
           second="duration")
    single("kitten", [("input_ids", T.INT64, [1, "S"]), style, ("speed", T.FLOAT, [1])], "waveform", [-1],
           second="duration", after=(10, 0), rows=1)
    piper = [("input", T.INT64, ["batch_size", "phonemes"]), ("input_lengths", T.INT64, ["batch_size"]),
             ("scales", T.FLOAT, [3])]
    single("piper", piper, "output", [1, 1, -1], scaled=True)
    single("piper-many", piper + [("sid", T.INT64, [1])], "output", [1, 1, 1, -1], second="alignment", scaled=True)


def silero(name, inputs, states, context):
    """The mean loudness; -1 unless the sound begins with what the one before ended with, as the state says."""
    folder = new_folder(name)
    g = Graph()
    rated = "sr" in {n for n, _, _ in inputs}
    rate = g.do("Div", g.cast("sr", T.FLOAT), g.const(16000.0)) if rated else g.const(1.0)
    size = g.do("Mul", rate, g.const([512.0 + context]))
    wrong = g.differ(g.size("input", 1), size)
    if context:
        seen = g.cast(g.do("Mul", rate, g.const([float(context)])), T.INT64)
        zero, one, ahead = (g.const([n], np.int64) for n in (0, 1, 2**31))
        kept = g.do("Slice", g.do("Squeeze", g.do("Slice", "state", zero, one, zero), zero), zero, seen, one)
        wrong = g.do("Add", wrong, g.do("ReduceSum", g.differ(g.do("Slice", "input", zero, seen, one), kept), keepdims=0))
        last = g.do("Slice", "input", g.do("Neg", seen), ahead, one)
        last = g.do("Concat", last, g.const(np.zeros((1, 128))), axis=1)
        last = g.do("Unsqueeze", g.do("Slice", last, zero, g.const([128], np.int64), one), zero)
        turns = g.do("Add", g.do("Slice", "state", one, g.const([2], np.int64), zero), g.const(1.0))
        g.do("Concat", last, turns, axis=0, to="stateN")
    else:
        wrong = g.do("Add", wrong, g.do("ReduceSum", g.differ("h", "c"), keepdims=0))
        for before, after, _ in states:
            g.do("Add", before, g.const(1.0), to=after)
    loud = g.do("ReduceMean", g.do("Abs", "input"), axes=[1], keepdims=1)
    g.do("Where", g.do("Greater", wrong, g.const(1e-4)), g.const([[-1.0]]), loud, to="output")
    batch = inputs[0][2][0]
    g.save(folder / "vad.onnx", inputs, [("output", T.FLOAT, [batch, 1])]
           + [(after, T.FLOAT, [2, batch, width]) for _, after, width in states])
    published = catalogue("silero-vad", "graphs", "vad")
    graph = published["graphs"]["vad"] | {"file": "vad.onnx"}
    if not context:
        graph["states"] = [{"in": "([hc])", "out": "$1n", "grow": False}]
    manifest(folder, "vad", graphs={"vad": graph}, vad=published["vad"] | {"context": context})


def sileros():
    samples, state, rate = ("input", T.FLOAT, [None, None]), ("state", T.FLOAT, [2, None, 128]), ("sr", T.INT64, [])
    carried = [("state", "stateN", 128)]
    silero("silero-v6", [samples, state, rate], carried, 64)
    silero("silero-op18", [samples, rate, state], carried, 64)
    silero("silero-half", [samples, state], carried, 64)
    silero("silero-v4", [samples, rate, ("h", T.FLOAT, [2, 1, 64]), ("c", T.FLOAT, [2, 1, 64])],
           [("h", "hn", 64), ("c", "cn", 64)], 0)


def smart_turn():
    folder = new_folder("smart-turn")
    g = Graph()
    ends = [g.do("ReduceMean", g.do("Slice", "input_features", g.const([a], np.int64), g.const([b], np.int64),
                                    g.const([2], np.int64)), axes=[1, 2], keepdims=0) for a, b in ((0, 100), (700, 800))]
    g.do("Unsqueeze", g.do("Sigmoid", g.do("Sub", ends[1], ends[0])), g.const([1], np.int64), to="logits")
    g.save(folder / "turn.onnx", [("input_features", T.FLOAT, ["batch_size", 80, 800])],
           [("logits", T.FLOAT, ["batch_size", 1])])
    published = catalogue("smart-turn", "graphs", "audio", "turn")
    manifest(folder, "turn", graphs={"turn": published["graphs"]["turn"] | {"file": "turn.onnx"}},
             audio=published["audio"], turn=published["turn"])


def new_folder(name):
    folder = HERE / name
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    return folder


def main():
    gemma4()
    gemma4_e4b()
    gemma4_genai()
    gemma3n()
    lfm2("lfm2-audio", new=True)
    lfm2("lfm2-genai", new=False)
    supertonic()
    supertonic_js()
    singles()
    sileros()
    smart_turn()


if __name__ == "__main__":
    main()
