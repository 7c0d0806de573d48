"""Training goes on from a published pack: the weights come back out of its ONNX graphs.

``python from_pack.py --pack ../../builtin --out RUN/last.pt`` writes a checkpoint that train.py resumes (its optimiser
starts afresh) and prints how far each PyTorch part is from its graph. The export transposes the weights of linear
layers and drops their names; the name of the node that uses them still says where they belong."""
import argparse
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnx import numpy_helper

from decoder import Bridge, Decoder
from export import DecoderGraph, HearGraph, SeeGraph, vision_encoder
from model import HEADS, WIDTH, AudioEncoder
from tokenizer import Units

OWN_MEAN_FRAMES = 50
"""AudioEncoder.normalise leans on the corpus mean as on this many frames; the export folded the product."""


def weights(path):
    """Every trained array of a graph under its PyTorch name."""
    graph = onnx.load(path).graph
    arrays = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    named = {name: a for name, a in arrays.items() if not name.startswith("onnx::")}
    for node in graph.node:
        anonymous = [i for i in node.input if i.startswith("onnx::") and i in arrays]
        place = _module(node.name)
        if node.op_type == "MatMul" and anonymous:
            named[f"{place}.weight"] = arrays[anonymous[0]].T.contiguous()
        elif node.op_type == "Conv" and anonymous:
            named[f"{place}.weight"], named[f"{place}.bias"] = (arrays[i] for i in anonymous)
        elif node.op_type == "Add" and anonymous and arrays[anonymous[0]].shape == (80,):
            named["encoder.mean"] = arrays[anonymous[0]] / OWN_MEAN_FRAMES
    return named


def _module(node):
    """``/encoder/fine.0/attention/qkv/MatMul`` to ``encoder.fine.0.attention.qkv``; repeated prefixes of containers go."""
    parts = node.strip("/").split("/")[:-1]
    return ".".join(p for p, following in zip(parts, parts[1:] + [""]) if not following.startswith(p + "."))


def inside(named, prefix):
    """The arrays below a prefix, without it."""
    return {name[len(prefix):]: a for name, a in named.items() if name.startswith(prefix)}


@torch.no_grad()
def unfold(vision, named):
    """Puts convolutions whose batch norm was folded into them back in front of a batch norm that changes nothing."""
    for name, norm in [(n, m) for n, m in vision.named_modules() if isinstance(m, torch.nn.BatchNorm2d)]:
        head, _, index = name.rpartition(".")
        place = f"{head}.{int(index) - 1}"
        named[f"{name}.weight"], named[f"{name}.running_mean"] = torch.ones_like(norm.weight), torch.zeros_like(norm.weight)
        named[f"{name}.running_var"] = torch.ones_like(norm.weight) - norm.eps
        named[f"{name}.bias"] = named.pop(f"{place}.bias")
        named[f"{name}.num_batches_tracked"] = norm.num_batches_tracked
    vision.load_state_dict(named)


def load(pack):
    """(audio encoder, bridge, decoder, vision encoder) as the pack has them, in evaluation mode."""
    pack = Path(pack)
    heard, seen, writes = (weights(pack / f"{name}.onnx") for name in ("audio_encoder", "vision_encoder", "decoder"))
    encoder, bridge, decoder, vision = AudioEncoder(), Bridge(), Decoder(Units(pack / "tokenizer.json").size), vision_encoder()
    encoder.load_state_dict(inside(heard, "encoder."))
    image = {"image.weight": seen["image.weight"], "image.bias": seen["bridge.image.bias"]}
    bridge.load_state_dict({**inside(heard, "bridge."), **image})
    decoder.load_state_dict({**inside(writes, "decoder."), "embed.weight": weights(pack / "embed_tokens.onnx")["table.weight"]})
    unfold(vision, inside(seen, "encoder."))
    return tuple(part.eval() for part in (encoder, bridge, decoder, vision))


@torch.no_grad()
def differences(pack, encoder, bridge, decoder, vision):
    """{graph: largest difference of its outputs from PyTorch's}, on random input."""
    torch.manual_seed(0)
    mel, pixels, rows = torch.randn(1, 203, 80) * 2 - 6, torch.rand(1, 1, 48, 160), torch.randn(1, 9, WIDTH)
    empty = [torch.zeros(1, HEADS, 0, WIDTH // HEADS)] * (2 * len(decoder.layers))
    caches = [f"past_key_values.{i}.{kind}" for i in range(len(decoder.layers)) for kind in ("key", "value")]
    step = {"inputs_embeds": rows, "attention_mask": torch.ones(1, 9, dtype=torch.long), "position_ids": torch.arange(9)[None], "num_logits_to_keep": torch.tensor(9)}
    expected = {"audio_encoder": ({"input_features": mel}, HearGraph(encoder, bridge)(mel)[0]),
                "vision_encoder": ({"pixel_values": pixels}, SeeGraph(vision, bridge)(pixels)),
                "decoder": (step | dict(zip(caches, empty)), DecoderGraph(decoder)(*step.values(), *empty)[0])}
    out = {}
    for name, (given, wanted) in expected.items():
        session = ort.InferenceSession(str(Path(pack) / f"{name}.onnx"), providers=["CPUExecutionProvider"])
        out[name] = float(np.abs(session.run(None, {k: v.numpy() for k, v in given.items()})[0] - wanted.numpy()).max())
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pack", default="../../builtin")
    ap.add_argument("--out", required=True, help="the checkpoint to write")
    args = ap.parse_args()
    parts = load(args.pack)
    for name, difference in differences(args.pack, *parts).items():
        print(f"{name:16} largest difference from PyTorch {difference:.1e}")
    saved = {name: part.state_dict() for name, part in zip(("model", "bridge", "decoder", "vision"), parts)}
    Path(args.out).parent.mkdir(parents=True, exist_ok=True)
    torch.save({**saved, "state": {"step": 0, "epoch": 1, "joint": 0}}, args.out)


if __name__ == "__main__":
    main()
