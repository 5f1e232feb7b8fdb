#!/usr/bin/python3
"""The fine-tuning loop people write in Python: SGD with momentum and weight decay, weights masked after each step.

    finetune_peer.py MODEL.pt DATA unstructured|channel SPARSITY THREADS

Peer of tests/bench/finetune_vs_python.cpp, which starts it: reads a number of steps a line from stdin, does them and
prints the seconds they took, on the clock and of processor time. Images are kept normalised as float, so that a batch costs one gather.
"""
import gzip
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

BATCH, MEAN, STD = 64, 0.286, 0.353


def load(folder):
    with gzip.open(os.path.join(folder, "train-images-idx3-ubyte.gz")) as f:
        pixels = np.frombuffer(f.read(), np.uint8, offset=16).reshape(-1, 1, 28, 28)[:20000]
    with gzip.open(os.path.join(folder, "train-labels-idx1-ubyte.gz")) as f:
        labels = np.frombuffer(f.read(), np.uint8, offset=8).astype(np.int64)[:20000]
    return (torch.from_numpy(pixels.copy()).float() / 255 - MEAN) / STD, torch.from_numpy(labels)


def mask_of(weight, pattern, sparsity):
    """True is kept: the largest single weights, or the output channels of largest norm."""
    size = weight.abs() if pattern == "unstructured" else weight.abs().flatten(1).sum(1)
    kept = torch.zeros(size.numel(), dtype=torch.bool)
    kept[size.flatten().argsort(descending=True)[:round(size.numel() * (1 - sparsity))]] = True
    return kept.view(size.shape) if pattern == "unstructured" else kept.view(-1, *[1] * (weight.dim() - 1)).expand_as(weight)


def main():
    model_file, data, pattern, sparsity, threads = sys.argv[1:6]
    torch.set_num_threads(int(threads))
    images, labels = load(data)
    model = torch.jit.load(model_file)
    model.train()
    masks = [(p, mask_of(p.detach(), pattern, float(sparsity)).float()) for p in model.parameters() if p.dim() > 1]
    optimizer = torch.optim.SGD(model.parameters(), 0.01, momentum=0.9, weight_decay=5e-4)
    order = torch.randperm(len(images))
    position = 0

    def apply_masks():
        with torch.no_grad():
            for weight, mask in masks:
                weight.mul_(mask)

    def step(index):
        optimizer.zero_grad(set_to_none=True)
        loss = F.cross_entropy(model(images[index]), labels[index])
        loss.backward()
        optimizer.step()
        apply_masks()
        return loss.item()

    apply_masks()
    for line in sys.stdin:
        start, busy = time.perf_counter(), time.process_time()
        for _ in range(int(line)):
            if position + BATCH > len(order):
                order, position = torch.randperm(len(images)), 0
            step(order[position:position + BATCH])
            position += BATCH
        print(time.perf_counter() - start, time.process_time() - busy, flush=True)


if __name__ == "__main__":
    main()
