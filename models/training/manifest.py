"""Writes ``manifest.json`` of the built-in pack: what each graph is called, how inputs are prepared, and a hash of every file.

``python manifest.py [--pack ../builtin]``. Each part of the training may leave a ``manifest.json`` fragment in its
folder (voice, vad, seeing): its top-level keys are merged in, and its graphs join the graphs."""
import argparse
import hashlib
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARTS = ("voice", "vad", "seeing")
SKIPPED = {"manifest.json", "eval"}

BASE = {
    "schema": 1, "id": "builtin", "name": "Built-in", "kind": "chat", "license": {"spdx": "Apache-2.0"},
    "files": [],
    "graphs": {
        "embed_tokens": {"file": "embed_tokens.onnx", "in": {"ids": "input_ids"}, "out": {"embeds": "inputs_embeds"}},
        "audio_encoder": {"file": "audio_encoder.onnx", "in": {"features": "input_features"}, "out": {"features": "audio_features", "ctc": "ctc_logs"}},
        "vision_encoder": {"file": "vision_encoder.onnx", "in": {"pixels": "pixel_values"}, "out": {"features": "image_features"}},
        "decoder": {"file": "decoder.onnx",
                    "in": {"embeds": "inputs_embeds", "mask": "attention_mask", "positions": "position_ids", "keep": "num_logits_to_keep"},
                    "out": {"logits": "logits"},
                    "states": [{"in": "past_key_values\\.(\\d+)\\.(key|value)", "out": "present.$1.$2", "grow": True}]},
    },
    "fusion": {"mode": "scatter", "image": {"token": 5}, "audio": {"token": 4}},
    "audio": {"rate": 16000, "frame": 400, "hop": 160, "fft": 512, "window": "hann_periodic", "pad": "none", "spectrum": "power",
              "mel": {"bins": 80, "scale": "htk", "norm": None, "fmin": 20, "fmax": 7600}, "log": "ln_add", "floor": 1e-6, "maxSamples": 480000},
    "ctc": {"alphabet": "_abcdefghijklmnopqrstuvwxyz' ", "weight": 0.2, "beam": 4, "choices": 5},
    "image": {"mode": "line", "height": 48, "margin": 4, "maxWidth": 1024, "widthMultiple": 8},
    "tokenizer": {"file": "tokenizer.json", "type": "hf-bpe"},
    "tasks": {"hear": {"prompt": "<bos>{context}<audio><hear>", "context": "<ctx>{text}", "complete": 8, "incomplete": 9},
              "see": {"prompt": "<bos><image><see>"}},
    "eos": [1], "limits": {"context": 1024, "maxNewTokens": 160},
}


def fragments():
    """The other parts' fragments, in a fixed order."""
    for part in PARTS:
        path = HERE / part / "manifest.json"
        if path.exists():
            yield part, json.loads(path.read_text(encoding="utf-8"))


def build(pack):
    """The complete manifest of the files in ``pack``."""
    manifest = json.loads(json.dumps(BASE))
    for _, fragment in fragments():
        manifest["graphs"].update(fragment.get("graphs", {}))
        for key, value in fragment.items():
            if key not in ("graphs", "files"):
                manifest[key] = value
    for path in sorted(pack.rglob("*")):
        name = path.relative_to(pack).as_posix()
        if path.is_file() and name.split("/")[0] not in SKIPPED and not name.endswith((".md", ".part")):
            data = path.read_bytes()
            manifest["files"].append({"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    present = {f["path"] for f in manifest["files"]}
    missing = sorted({g["file"] for g in manifest["graphs"].values()} - present)
    return manifest, missing


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--pack", default=str(HERE.parent / "builtin"))
    args = ap.parse_args()
    pack = Path(args.pack)
    manifest, missing = build(pack)
    part = pack / "manifest.json.part"
    part.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    part.replace(pack / "manifest.json")
    total = sum(f["bytes"] for f in manifest["files"])
    print(f"{len(manifest['files'])} files, {total / 1e6:.1f} MB, graphs: {', '.join(manifest['graphs'])}")
    if missing:
        print("missing:", ", ".join(missing))


if __name__ == "__main__":
    main()
