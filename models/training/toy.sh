#!/usr/bin/env bash
# The hearing recipe at toy scale, from nothing but Debian's synthesizers:  models/training/toy.sh OUT
# data → training → export, held against PyTorch → the same numbers in Java. Five minutes on two cores; the
# model it makes hears nothing yet, but every step is the real one.
set -euo pipefail
out=$(realpath -m "${1:?Name a folder for the toy model: models/training/toy.sh OUT}")
cd "$(dirname "$0")/hearing"
for program in python3 espeak-ng flite festival; do
  command -v "$program" >/dev/null || { echo "$program is missing: see models/training/README.md." >&2; exit 1; }
done
in_minutes() { date -d "+$1 minutes" +%H:%M; }
mkdir -p "$out/data/noise" "$out/pack"

python3 - "$out/data/noise" <<'PYTHON'
import sys
import numpy as np, soundfile
sys.path.append("../vad")
from noises import KINDS, synthetic_noise
for kind in KINDS:
    noise = synthetic_noise(kind, 5 * 16000, np.random.default_rng(1))
    soundfile.write(f"{sys.argv[1]}/{kind}.flac", noise / (np.abs(noise).max() + 1e-6), 16000)
PYTHON
python3 cache_synth.py --data "$out/data" --cache "$out/cache" --shards 2 --size 60
train="python3 train.py --cache $out/cache --out $out/run --workers 1 --seconds 20"
$train --deadline "$(in_minutes 2)"
$train --deadline "$(in_minutes 2)" --joint ../../builtin/tokenizer.json

cp ../../builtin/*.onnx ../../builtin/*.txt ../../builtin/tokenizer.json "$out/pack"
python3 export.py --checkpoint "$out/run/last.pt" --out "$out/pack"
python3 ../manifest.py --pack "$out/pack"
cd ../../..
./mvnw --batch-mode --quiet test -Dtest=PyTorchTest -Dvivavoce.pack="$out/pack"
echo "The product gives what PyTorch gave, with $out/pack."
