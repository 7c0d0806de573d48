"""Shards of augmented log-mels on disk: ``NAME.npy`` (float16 [frames, 80]) beside ``NAME.json`` (one record per utterance)."""
import json
from pathlib import Path

import numpy as np


class ShardWriter:
    """Collects utterances; ``close`` writes the shard atomically (the .json last)."""

    def __init__(self, folder, name):
        self.path = Path(folder) / name
        self.mels, self.records, self.at = [], [], 0

    def add(self, mel, **record):
        self.mels.append(mel)
        self.records.append({"at": self.at, "frames": len(mel), **record})
        self.at += len(mel)

    def close(self):
        if not self.mels:
            return
        np.save(self.path.with_suffix(".npy"), np.concatenate(self.mels))
        part = self.path.with_suffix(".part")
        part.write_text(json.dumps(self.records))
        part.rename(self.path.with_suffix(".json"))


def load_shards(folder, pattern="*"):
    """Yields (records, frames) of every finished shard; frames are memory-mapped."""
    for index in sorted(Path(folder).glob(pattern + ".json")):
        yield json.loads(index.read_text()), np.load(index.with_suffix(".npy"), mmap_mode="r")
