"""Makes stand-ins for other families that are published as ONNX: python make_other_families.py

They say the words that make_published_packs.py describes, and have the names, types and ranks of their exports; the
words around sound and pictures are those of the stand-ins, for the families' own are not published with the graphs.

voxtral   half a minute of 128 bins, bins first, to 375 rows; the cache in full precision, positions and mask
ultravox  the same without padding, a row for sixteen frames
granite   frames in pairs, [1, frames / 2, 160], three rows for fifteen pairs
lfm2-vl   pictures in patches with a mask and rows and columns; convolution states; hears nothing
phi4-mm   fusion in the graph, a constant input (2: speech without a picture), eight heads of 128, no positions
"""
import json

import numpy as np
from onnx import TensorProto as T

import make_published_packs as packs
from make_published_packs import ID, KV, V, chat_sections, decoder, embed, manifest, new_folder, tokenizer

NAMES = ("batch_size", "sequence_length", "past_sequence_length")
WHISPER = {"rate": 16000, "frame": 400, "hop": 160, "fft": 400, "window": "hann_periodic", "pad": "centre_reflect",
           "dropLast": True, "spectrum": "power", "log": "log10_max", "floor": 1e-10, "norm": "whisper",
           "mel": {"bins": 128, "scale": "slaney", "norm": "slaney", "fmin": 0, "fmax": 8000}, "layout": "FT"}
SOUND = {"token": ID["<|audio|>"], "open": ID["<|audio>"], "close": ID["<audio|>"]}
PICTURE = {"token": ID["<|image|>"], "open": ID["<|image>"], "close": ID["<image|>"]}
ASK = "<bos><|turn>user\n{context}%s<turn|>\n<|turn>model\n"


def family(folder, graphs, **sections):
    """Tokenizer and manifest; how a conversation is written is that of the other stand-ins."""
    tokenizer(folder / "tokenizer.json")
    gemma = json.loads((packs.HERE / "gemma4" / "manifest.json").read_text())
    chat = {k: v for k, v in gemma["chat"].items() if k != "thinking"}
    manifest(folder, "chat", **chat_sections(
        graphs=graphs, chat=chat, sampling={"temperature": 0},
        limits={"context": 700, "maxNewTokens": 40, "prefillChunk": 64}, **sections))


def embeds():
    return {"file": "embed_tokens.onnx", "in": {"ids": "input_ids"}, "out": {"embeds": "inputs_embeds"}}


def merged(*states):
    """The roles of a decoder_model_merged."""
    return {"file": "decoder_model_merged.onnx",
            "in": {"embeds": "inputs_embeds", "mask": "attention_mask", "positions": "position_ids",
                   "keep": "num_logits_to_keep"}, "out": {"logits": "logits"}, "states": [KV, *states]}


def audio_text(name, features, bins, front, *, transposed=False, **rows):
    """Audio-text-to-text of transformers.js: audio_encoder, embed_tokens, decoder_model_merged."""
    folder = new_folder(name)
    embed(folder / "embed_tokens.onnx", NAMES[:2])
    decoder(folder / "decoder_model_merged.onnx", names=NAMES, heads=2, widths=(V, V), keep=False)
    shape = ["batch_size", bins, "frames"] if transposed else ["batch_size", "frames", bins]
    packs.audio(folder / "audio_encoder.onnx", [(features, T.FLOAT, shape)], [("audio_features", T.FLOAT, ["rows", V])],
                axis=2 if transposed else 1, **rows)
    graphs = {"embed_tokens": embeds(), "decoder": merged(),
              "audio_encoder": {"file": "audio_encoder.onnx", "in": {"features": features},
                                "out": {"features": "audio_features"}}}
    family(folder, graphs, audio=front, fusion={"mode": "scatter", "audio": SOUND},
           tasks={"hear": {"prompt": ASK % "<audio>", "context": "{text}\n"}})


def lfm2_vl():
    folder = new_folder("lfm2-vl")
    embed(folder / "embed_tokens.onnx", NAMES[:2])
    decoder(folder / "decoder_model_merged.onnx", names=NAMES, heads=8, widths=(V,), positions=False, keep=False,
            conv=("past_conv.0", "present_conv.0"), hidden=False)
    g = packs.Graph()
    patches = g.size("pixel_values", 1)
    sides = g.cast("spatial_shapes", T.FLOAT)
    seen = g.do("ReduceSum", g.cast("pixel_attention_mask", T.FLOAT), keepdims=0)
    wrong = g.do("Add", g.differ(g.do("ReduceProd", sides, keepdims=0), patches), g.differ(seen, patches))
    # more rows than columns is no line of writing
    column = g.do("Slice", sides, g.const([1], np.int64), g.const([2], np.int64), g.const([1], np.int64))
    row = g.do("Slice", sides, g.const([0], np.int64), g.const([1], np.int64), g.const([1], np.int64))
    wrong = g.do("Add", wrong, g.do("Reshape", g.cast(g.do("Greater", row, column), T.FLOAT), g.const([1], np.int64)))
    word = g.do("Add", g.const(packs.one_hot("two")), g.do("Mul", wrong, g.const(packs.one_hot("four") * 9)))
    nothing = g.do("Mul", g.do("ReduceMean", "pixel_values", keepdims=0), g.const(0.0))
    word = g.do("Reshape", g.do("Add", word, nothing), g.const([1, V], np.int64))
    halves = g.do("Ceil", g.do("Mul", sides, g.const(0.5)))
    count = g.cast(g.do("Reshape", g.do("ReduceProd", halves, keepdims=0), g.const([1], np.int64)), T.INT64)
    g.do("Tile", word, g.do("Concat", count, g.const([1], np.int64), axis=0), to="image_features")
    g.save(folder / "vision_encoder.onnx",
           [("pixel_values", T.FLOAT, ["tiles", "patches", 768]), ("pixel_attention_mask", T.INT64, ["tiles", "patches"]),
            ("spatial_shapes", T.INT64, ["tiles", 2])], [("image_features", T.FLOAT, ["rows", V])])
    graphs = {"embed_tokens": embeds(),
              "decoder": merged({"in": r"past_conv\.(\d+)", "out": "present_conv.$1", "grow": False}),
              "vision_encoder": {"file": "vision_encoder.onnx",
                                 "in": {"pixels": "pixel_values", "mask": "pixel_attention_mask",
                                        "grid": "spatial_shapes"}, "out": {"features": "image_features"}}}
    family(folder, graphs, fusion={"mode": "scatter", "image": PICTURE},
           image={"mode": "patches", "patch": 16, "pool": 2, "maxTokens": 256, "scale": 1 / 255,
                  "mean": [0.5] * 3, "std": [0.5] * 3},
           tasks={"see": {"prompt": ASK % "<image>"}})


def phi4_mm():
    folder = new_folder("phi4-mm")
    embed(folder / "phi-4-mm-embedding.onnx", NAMES[:2],
          media=(("image_features", "<|image|>"), ("audio_features", "<|audio|>")))
    decoder(folder / "phi-4-mm-text.onnx", names=NAMES, heads=8, widths=(V, V), positions=False, keep=False)
    packs.audio(folder / "phi-4-mm-speech.onnx",
                [("audio_embeds", T.FLOAT, ["batch_size", "frames", 80]),
                 ("audio_attention_mask", T.BOOL, ["batch_size", "frames"]), ("audio_sizes", T.INT64, ["clips"]),
                 ("audio_projection_mode", T.INT64, [1])],
                [("audio_features", T.FLOAT, ["rows", V])], frames_per_row=8, wrong=lambda g: g.do("Add", g.differ(
                    g.cast("audio_projection_mode", T.FLOAT), g.const([2.0])), g.differ(
                    g.cast("audio_sizes", T.FLOAT), g.size("audio_embeds", 1))))
    graphs = {"embed_tokens": {"file": "phi-4-mm-embedding.onnx",
                               "in": {"ids": "input_ids", "image_rows": "image_features",
                                      "audio_rows": "audio_features"}, "out": {"embeds": "inputs_embeds"}},
              "decoder": merged() | {"file": "phi-4-mm-text.onnx"},
              "audio_encoder": {"file": "phi-4-mm-speech.onnx",
                                "in": {"features": "audio_embeds", "mask": "audio_attention_mask",
                                       "lengths": "audio_sizes"},
                                "out": {"features": "audio_features"}, "constants": {"audio_projection_mode": 2}}}
    front = {"rate": 16000, "frame": 400, "hop": 160, "fft": 512, "window": "hann_periodic", "pad": "none",
             "spectrum": "power", "mel": {"bins": 80, "scale": "htk", "norm": "none", "fmin": 0, "fmax": 8000},
             "log": "ln_add", "floor": 1e-6}
    family(folder, graphs, audio=front, fusion={"mode": "in_graph", "audio": SOUND, "image": PICTURE},
           tasks={"hear": {"prompt": ASK % "<audio>", "context": "{text}\n"}})


def main():
    audio_text("voxtral", "audio_values", 128, WHISPER | {"padMultiple": 480000, "maxSamples": 480000,
               "tokens": {"halvings": 3, "max": 375}}, transposed=True, frames_per_row=8)
    audio_text("ultravox", "audio_values", 128, WHISPER, transposed=True, frames_per_row=16)
    pairs = WHISPER | {"fft": 512, "dropLast": False, "stack": 2, "layout": "TF",
                       "mel": {"bins": 80, "scale": "htk", "norm": "none", "fmin": 0, "fmax": 8000},
                       "tokens": {"block": 15, "perBlock": 3}}
    audio_text("granite", "input_features", 160, pairs, frames_per_row=1, block=(15, 3))
    lfm2_vl()
    phi4_mm()


if __name__ == "__main__":
    main()
