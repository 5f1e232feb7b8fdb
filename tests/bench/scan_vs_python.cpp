// A sensitivity scan against the loop one writes in Python with the same LibTorch (scan_peer.py), in turns, on the same
// images, batch and threads: unstructured, by magnitude, six levels of every layer.
//
//     scan_vs_python MODEL.pt CxHxW [IMAGES [THREADS [ROUNDS]]]
//
// The images are noise, labelled with what the dense model says of them: what counts is that both give the same answers.
#include "core/engine/evaluate/accuracy.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/scan/measure_sensitivity.h"
#include "core/job/parse_fields.h"
#include "core/measure/statistics.h"
#include "core/sensitivity/scan_request.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/peer_process.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace espalier;

namespace {

const std::string peer = ESPALIER_SOURCE_DIR "/tests/bench/scan_peer.py";

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return std::fprintf(stderr, "usage: scan_vs_python MODEL.pt CxHxW [IMAGES [THREADS [ROUNDS]]]\n"), 2;
    restartAsAWorker(argv);
    const auto argument = [&](int index, int usual) { return argc > index ? std::atoi(argv[index]) : usual; };
    const std::int64_t images = argument(3, 1000);
    const int threads = argument(4, 2), rounds = argument(5, 3);
    at::set_num_threads(threads);

    JobSpec spec;
    spec.model = argv[1];
    SilentSink sink;
    LoadedJob job = assembleJob(spec, sink, {parseShape(argv[2]), {}, {}});
    at::manual_seed(1);
    auto shape = job.dense.example.sizes().vec();
    shape.front() = images;
    job.validation.samples = at::randn(shape);
    job.validation.labels = at::zeros({images}, at::kLong);
    job.validation.labels = evaluate(job.dense, job.validation, job.preprocessing, -1, sink).predictions;
    spec.scan = scanPoints(job.summary, {{Pattern::parse("unstructured")}, {}});

    const std::string file = "/tmp/scan_vs_python." + std::to_string(getpid());
    std::ofstream(file, std::ios::binary)
        .write(static_cast<const char*>(job.validation.samples.data_ptr()),
               std::streamsize(job.validation.samples.nbytes()));
    std::vector<std::string> command{"/usr/bin/python3",
                                     peer,
                                     argv[1],
                                     argv[2],
                                     file,
                                     std::to_string(threads),
                                     std::to_string(evaluationBatch(job.validation))};
    for (const double level : usualLevels(Pattern::parse("unstructured"))) command.push_back(std::to_string(level));
    PeerProcess python(command);
    std::string layers;
    for (const Layer& layer : job.summary.layers) layers += layer.weight + " ";

    std::vector<double> here, there, ratios;
    int different = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto points = measureSensitivity(job, makeScanCuts(job, job.spec.scan));
        here.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        std::istringstream answer(python.ask(layers));
        double seconds = 0;
        answer >> seconds;
        there.push_back(seconds);
        ratios.push_back(seconds / here.back());
        for (const SensitivityPoint& point : points) {
            std::int64_t same = -1;
            answer >> same;
            different += same != point.right;
        }
    }
    std::printf(
        "%zu points on %lld images, %d thread(s): %.2f s here, %.2f s in Python: %.2fx (%.2f .. %.2f); %d of %zu "
        "counts differ\n",
        spec.scan.size(), static_cast<long long>(images), threads, median(here), median(there), median(ratios),
        *std::min_element(ratios.begin(), ratios.end()), *std::max_element(ratios.begin(), ratios.end()), different,
        spec.scan.size() * ratios.size());
    unlink(file.c_str());
}
