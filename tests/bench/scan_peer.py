#!/usr/bin/python3
"""The sensitivity loop people write in Python: prune one layer, run the whole model, put the layer back.

    scan_peer.py MODEL.pt CxHxW IMAGES THREADS BATCH LEVEL... < layer paths

Peer of tests/bench/scan_vs_python.cpp, which starts it: prints the seconds it took, then for each layer and level how
many of the random images got the same answer as from the dense model. The images are those of IMAGES, float32 as they go
into the model.
"""
import sys
import time

import numpy as np
import torch


def answers(model, images, batch):
    return torch.cat([model(images[i:i + batch]).argmax(1) for i in range(0, len(images), batch)])


def main():
    file, shape, images, threads, batch = sys.argv[1:6]
    levels = [float(level) for level in sys.argv[6:]]
    torch.set_num_threads(int(threads))
    model = torch.jit.load(file).eval()
    images = torch.from_numpy(np.fromfile(images, np.float32)).view(-1, *[int(n) for n in shape.split("x")])
    parameters = dict(model.named_parameters())
    for line in sys.stdin:
        start = time.perf_counter()
        same = []
        with torch.no_grad():
            dense = answers(model, images, int(batch))
            for path in line.split():
                weight = parameters[path]
                kept = weight.clone()
                order = weight.abs().flatten().argsort(stable=True)
                for level in levels:
                    mask = torch.ones(weight.numel())
                    mask[order[:round(level * weight.numel())]] = 0
                    weight.copy_(kept * mask.view(weight.shape))
                    same.append(int((answers(model, images, int(batch)) == dense).sum()))
                weight.copy_(kept)
        print(time.perf_counter() - start, *same, flush=True)


if __name__ == "__main__":
    main()
