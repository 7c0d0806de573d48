"""Read strips with the exported graphs, as the product does: prompt, fusion, greedy decoding.

Needs vision_encoder.onnx, embed_tokens.onnx, decoder.onnx and tokenizer.json in one folder.
"""

import os

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

EOS, BOS, IMAGE, SEE = 1, 2, 5, 7


class Pack:
    """Greedy reading through ONNX Runtime, one strip at a time."""

    def __init__(self, folder, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads

        def graph(name):
            return onnxruntime.InferenceSession(os.path.join(folder, name), options, providers=["CPUExecutionProvider"])

        self.vision, self.embed, self.decoder = map(graph, ("vision_encoder.onnx", "embed_tokens.onnx", "decoder.onnx"))
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.outputs = [out.name for out in self.decoder.get_outputs()]
        self.empty = {i.name: np.zeros([1, i.shape[1], 0, i.shape[3]], np.float32)
                      for i in self.decoder.get_inputs() if i.name.startswith("past_key_values")}

    def read(self, strip, longest=64):
        """A strip f32 [48, W] (ink 1) to LaTeX."""
        features = self.vision.run(None, {"pixel_values": strip[None, None].astype(np.float32)})[0]
        ids = np.array([[BOS] + [IMAGE] * len(features) + [SEE]], np.int64)
        embeds = self.embed.run(None, {"input_ids": ids})[0]
        embeds[0, 1:1 + len(features)] = features
        past, count, found = self.empty, 0, []
        for _ in range(longest):
            steps = embeds.shape[1]
            out = dict(zip(self.outputs, self.decoder.run(None, {
                "inputs_embeds": embeds, "attention_mask": np.ones((1, count + steps), np.int64),
                "position_ids": np.arange(count, count + steps, dtype=np.int64)[None],
                "num_logits_to_keep": np.array(1, np.int64), **past})))
            count += steps
            token = int(out["logits"][0, -1].argmax())
            if token == EOS:
                break
            found.append(token)
            past = {name.replace("present", "past_key_values"): value for name, value in out.items() if name != "logits"}
            embeds = self.embed.run(None, {"input_ids": np.array([[token]], np.int64)})[0]
        return self.tokenizer.decode(found, skip_special_tokens=True)
