"""Exports the hearing encoder, the seeing encoder, the embeddings and the decoder as ONNX and checks each against PyTorch.

``python export.py --checkpoint RUN/last.pt --out ../../builtin`` (without --checkpoint: untrained weights with the final
signatures). ``tokenizer.json`` must be in the output folder already. What PyTorch gives for inputs that any language can
make again goes into ``eval/pytorch.json``, for the product to be held against."""
import argparse
import importlib.util
import json
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
from torch import nn

from decoder import Bridge, Decoder, kept
from model import HEADS, WIDTH, AudioEncoder
from tokenizer import SEEING, Units, latex_grammar


def vision_encoder():
    """The seeing part's VisionEncoder."""
    latex_grammar()
    spec = importlib.util.spec_from_file_location("seeing_model", SEEING / "model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.VisionEncoder()


class HearGraph(nn.Module):
    """Log-mel [1, T, 80] to the rows the decoder reads [N, D] and log-probabilities of characters [T / 4, 29]."""

    def __init__(self, encoder, bridge):
        super().__init__()
        self.encoder, self.bridge = encoder, bridge

    def forward(self, mel):
        states, logits = self.encoder(self.encoder.normalise(mel))
        probabilities = logits.softmax(-1)
        rows = self.bridge(states, probabilities)[0]
        return rows.index_select(0, kept(probabilities)[0].nonzero()[:, 0]), logits.log_softmax(-1)[0]


class SeeGraph(nn.Module):
    """A line strip [1, 1, 48, W] to the rows the decoder reads [M, D]."""

    def __init__(self, encoder, bridge):
        super().__init__()
        self.encoder, self.bridge = encoder, bridge

    def forward(self, pixels):
        return self.bridge.image(self.encoder(pixels))[0]


class EmbedGraph(nn.Module):
    def __init__(self, decoder):
        super().__init__()
        self.table = decoder.embed

    def forward(self, ids):
        return self.table(ids)


class DecoderGraph(nn.Module):
    """One decoder call with its cache."""

    def __init__(self, decoder):
        super().__init__()
        self.decoder = decoder

    def forward(self, embeds, attention, positions, keep, *past):
        length, total = embeds.shape[1], attention.shape[1]
        order = torch.arange(total)
        allowed = (order[None, :] <= order[total - length:][:, None])[None, None] & (attention[:, None, None, :] > 0)
        mask = torch.where(allowed, 0.0, -1e4)
        pairs = [(past[2 * i], past[2 * i + 1]) for i in range(len(self.decoder.layers))]
        states, presents = self.decoder(embeds, positions, mask, pairs)
        logits = self.decoder.logits(states[:, -keep:])
        return (logits,) + tuple(t for pair in presents for t in pair)


def check(path, inputs, expected):
    """Runs the graph and prints the largest difference from PyTorch."""
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    found = session.run(None, inputs)
    worst = 0.0
    for f, e in zip(found, expected):
        assert f.shape == tuple(e.shape), (path.name, f.shape, e.shape)
        worst = max(worst, float(np.abs(f - e.numpy()).max()))
    print(f"{path.name:22} {path.stat().st_size / 1e6:6.2f} MB   max difference {worst:.1e}", flush=True)
    assert worst < 2e-3, path.name


def wave(shape, middle=0.0, swing=1.0):
    """An input that any language can make again: middle + swing sin(i / 10), row by row."""
    values = middle + swing * np.sin(np.arange(int(np.prod(shape))) / 10)
    return {"shape": shape, "middle": middle, "swing": swing}, torch.from_numpy(values.astype(np.float32).reshape(shape))


def whole(tensor):
    """An input of whole numbers."""
    return {"shape": list(tensor.shape), "longs": tensor.reshape(-1).tolist()}, tensor


def golden(path, module, given, output, place=0):
    """What PyTorch gives: up to 50 values of one output, evenly spread."""
    found = module(*(tensor for _, tensor in given.values()))
    found = (found if isinstance(found, tuple) else (found,))[place]
    step = max(1, found.numel() // 50)
    return {"file": path.name, "inputs": {name: form for name, (form, _) in given.items()}, "output": output, "shape": list(found.shape),
            "step": step, "values": [round(v, 5) for v in found.reshape(-1)[::step].tolist()]}


def export(module, inputs, path, names_in, names_out, axes):
    module.eval()
    torch.onnx.export(module, inputs, str(path), input_names=names_in, output_names=names_out, dynamic_axes=axes, opset_version=17, dynamo=False)


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint")
    ap.add_argument("--out", default="../../builtin")
    args = ap.parse_args()
    out = Path(args.out)
    units = Units(out / "tokenizer.json")
    torch.manual_seed(0)
    encoder, bridge, decoder, vision = AudioEncoder(), Bridge(), Decoder(units.size), vision_encoder()
    if args.checkpoint:
        saved = torch.load(args.checkpoint, weights_only=False)
        encoder.load_state_dict(saved["model"])
        for name, part in (("bridge", bridge), ("decoder", decoder), ("vision", vision)):
            if name in saved:
                part.load_state_dict(saved[name])
    for part in (encoder, bridge, decoder, vision):
        part.eval()

    hear = HearGraph(encoder, bridge)
    path = out / "audio_encoder.onnx"
    export(hear, (torch.randn(1, 203, 80) - 6,), path, ["input_features"], ["audio_features", "ctc_logs"],
           {"input_features": {1: "frames"}, "audio_features": {0: "rows"}, "ctc_logs": {0: "steps"}})
    truth = [golden(path, hear, {"input_features": wave([1, 119, 80], -6, 3)}, "ctc_logs", 1)]
    for frames in (18, 119, 202, 1500, 2000):
        mel = torch.randn(1, frames, 80) * 2 - 6
        check(path, {"input_features": mel.numpy()}, hear(mel))

    see = SeeGraph(vision, bridge)
    path = out / "vision_encoder.onnx"
    export(see, (torch.rand(1, 1, 48, 160),), path, ["pixel_values"], ["image_features"], {"pixel_values": {3: "width"}, "image_features": {0: "rows"}})
    truth.append(golden(path, see, {"pixel_values": wave([1, 1, 48, 64], 0.5, 0.5)}, "image_features"))
    for width in (8, 64, 1024):
        pixels = torch.rand(1, 1, 48, width)
        check(path, {"pixel_values": pixels.numpy()}, [see(pixels)])

    path = out / "embed_tokens.onnx"
    ids = torch.tensor([[2, 4, 6]])
    export(EmbedGraph(decoder), (ids,), path, ["input_ids"], ["inputs_embeds"], {"input_ids": {1: "sequence_length"}, "inputs_embeds": {1: "sequence_length"}})
    check(path, {"input_ids": np.array([[2, 3, 4, 5, 6, 7]])}, [decoder.embed(torch.arange(2, 8)[None])])

    graph = DecoderGraph(decoder)
    path = out / "decoder.onnx"
    layers = len(decoder.layers)
    caches = [f"{i}.{kind}" for i in range(layers) for kind in ("key", "value")]
    axes = {"inputs_embeds": {0: "batch_size", 1: "sequence_length"}, "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
            "position_ids": {0: "batch_size", 1: "sequence_length"}, "logits": {0: "batch_size", 1: "kept_length"}}
    axes.update({f"past_key_values.{c}": {0: "batch_size", 2: "past_sequence_length"} for c in caches})
    axes.update({f"present.{c}": {0: "batch_size", 2: "total_sequence_length"} for c in caches})

    def example(length, before, keep):
        past = [torch.randn(1, HEADS, before, WIDTH // HEADS) for _ in caches]
        return (torch.randn(1, length, WIDTH), torch.ones(1, before + length, dtype=torch.long), torch.arange(before, before + length)[None], torch.tensor(keep), *past)

    names = ["inputs_embeds", "attention_mask", "position_ids", "num_logits_to_keep"] + [f"past_key_values.{c}" for c in caches]
    export(graph, example(5, 3, 1), path, names, ["logits"] + [f"present.{c}" for c in caches], axes)
    none = {f"past_key_values.{c}": wave([1, HEADS, 0, WIDTH // HEADS]) for c in caches}
    truth.append(golden(path, graph, {"inputs_embeds": wave([1, 7, WIDTH]), "attention_mask": whole(torch.ones(1, 7, dtype=torch.long)),
                                      "position_ids": whole(torch.arange(7)[None]), "num_logits_to_keep": whole(torch.tensor(1)), **none}, "logits"))
    (out / "eval").mkdir(exist_ok=True)
    (out / "eval" / "pytorch.json").write_text(json.dumps({"torch": torch.__version__, "graphs": truth}) + "\n", encoding="utf-8")
    for length, before, keep in ((30, 0, 1), (1, 30, 1), (6, 4, 0), (6, 4, 3)):
        given = example(length, before, keep)
        check(path, dict(zip(names, (t.numpy() for t in given))), graph(*given))


if __name__ == "__main__":
    main()
