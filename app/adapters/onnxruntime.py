"""ONNX Runtime through Python's onnxruntime; started by ./onnxruntime. What it is asked and answers: docs/adapters.md."""
import argparse
import json
import math
import random
import resource
import sys
import time

import numpy
import onnxruntime

WARM_UP_RUNS = 4
SHORTEST_SAMPLE = 0.001
MOST_ROUNDS = 400


def answer(**fields):
    print(json.dumps({"espalier_adapter": 1, "engine": "ONNX Runtime", "version": onnxruntime.__version__, **fields}))


def load(model, threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def run(options):
    session = load(options.models[0], options.threads)
    values = numpy.fromfile(options.input, numpy.float32).reshape(options.dims)
    output = session.run(None, {session.get_inputs()[0].name: values})[0]
    output.astype(numpy.float32).tofile(options.output)
    answer(output_shape=list(output.shape))


def involuntary_switches():
    return resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw


def measure(options):
    generator = random.Random(1)
    values = numpy.random.default_rng(1).random(options.dims, numpy.float32)
    models = []
    for file in options.models:
        session = load(file, options.threads)
        models.append((session, {session.get_inputs()[0].name: values}))

    def sample(model, repeats):
        session, feeds = model
        start = time.perf_counter()
        for _ in range(repeats):
            session.run(None, feeds)
        return (time.perf_counter() - start) / repeats

    slowest = 0
    for model in models:
        sample(model, WARM_UP_RUNS)
        slowest = max(slowest, sample(model, 1))
    repeats = max(1, math.ceil(SHORTEST_SAMPLE / slowest))
    samples, disturbed, order = [[] for _ in models], [], list(range(len(models)))
    start = time.perf_counter()
    while len(disturbed) < options.rounds or (
            time.perf_counter() - start < options.seconds and len(disturbed) < MOST_ROUNDS):
        generator.shuffle(order)
        before = involuntary_switches()
        for i in order:
            samples[i].append(1000 * sample(models[i], repeats))
        disturbed.append(involuntary_switches() != before)
    answer(samples_ms=samples, disturbed=disturbed)


def main():
    parser = argparse.ArgumentParser(prog="onnxruntime")
    parser.add_argument("verb", choices=["describe", "run", "measure"])
    parser.add_argument("models", nargs="*")
    parser.add_argument("--shape", default="")
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--input")
    parser.add_argument("--output")
    options = parser.parse_intermixed_args()
    options.dims = [options.batch] + [int(size) for size in options.shape.split("x") if size]
    {"describe": lambda _: answer(), "run": run, "measure": measure}[options.verb](options)


if __name__ == "__main__":
    try:
        main()
    except Exception as error:  # said in one line: it becomes part of a message
        print(error, file=sys.stderr)
        sys.exit(1)
