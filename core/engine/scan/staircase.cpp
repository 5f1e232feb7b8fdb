#include "core/engine/scan/staircase.h"

#include "core/engine/benchmark/quiet.h"
#include "core/engine/program/execute.h"
#include "core/engine/program/timing_threads.h"
#include "core/engine/runtime/dense_layer.h"
#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace espalier {

namespace {

constexpr int stairRounds = 3;  // up and down again: what drifts does not look like a stair

/// Odd steps, so that counts which fill their vectors and counts which do not are both there.
std::vector<std::int64_t> countsOf(const ConvShape& shape)
{
    const bool depthwise = shape.groups == shape.outputs && shape.groups == shape.inputs;
    const int unit = depthwise ? 1 : shape.groups;  // whole groups cannot go, but channels of each
    const int units = shape.outputs / unit;
    const int step = units <= 512 ? 1 : units <= 1024 ? 3 : 7;
    std::vector<std::int64_t> counts;
    for (int count = units; count >= 1; count -= step) counts.push_back(std::int64_t(count) * unit);
    std::reverse(counts.begin(), counts.end());
    return counts;
}

/// The first `channels` outputs; of a depthwise layer its first inputs too.
FusedLayer narrowed(const FusedLayer& whole, std::int64_t channels)
{
    FusedLayer layer = whole;
    const ConvShape& shape = whole.shape;
    layer.residual = -1;
    layer.shape.outputs = int(channels);
    const auto sizes = whole.weight.sizes().vec();
    if (shape.groups == shape.outputs && shape.groups == shape.inputs && shape.groups > 1) {
        layer.shape.inputs = layer.shape.groups = int(channels);
        layer.weight = whole.weight.narrow(0, 0, channels).contiguous();
        layer.bias = whole.bias.narrow(0, 0, channels).contiguous();
        return layer;
    }
    const auto ofGroup = [&](const at::Tensor& tensor) {
        auto shapeOfAll = tensor.sizes().vec(), left = shapeOfAll;
        shapeOfAll.insert(shapeOfAll.begin() + 1, tensor.size(0) / shape.groups);
        shapeOfAll[0] = shape.groups;
        left[0] = channels;
        return tensor.view(shapeOfAll).narrow(1, 0, channels / shape.groups).reshape(left).contiguous();
    };
    layer.weight = ofGroup(whole.weight);
    layer.bias = ofGroup(whole.bias);
    return layer;
}

double timeOf(const FusedLayer& layer, const at::Tensor& input)
{
    const at::Tensor read = layer.kind == FusedLayer::Kind::convolution && input.size(1) != layer.shape.inputs
                                ? input.narrow(1, 0, layer.shape.inputs).contiguous()
                                : input;
    DenseLayer dense = DenseLayer::asLibTorch(layer, read);  // as which compacted models are deployed
    return leastMilliseconds([&] { dense.run(read, {}); });
}

class Staircases {
public:
    explicit Staircases(LoadedJob& job) : m_job(job), m_executor(job.dense)
    {
        auto shape = job.dense.example.sizes().vec();
        shape.front() = job.spec.benchmark.batch;
        const at::Tensor input = at::rand(shape, job.dense.example.options());
        Executor::Code& code = m_executor.code();
        m_values = code.start(input);
        for (std::size_t step = 0; step < code.steps.size(); ++step) code.step(step, m_values);
        m_layers = findFusedLayers(code, m_values);
    }

    void add(const std::string& path, std::vector<ChannelTime>& times)
    {
        const FusedLayer& layer = find(path);
        const at::Tensor input = m_values[std::size_t(layer.input)].toTensor();
        const std::vector<std::int64_t> counts = countsOf(layer.shape);
        std::vector<double> least(counts.size(), 1e30);
        for (int round = 0; round < stairRounds; ++round)
            for (std::size_t i = 0; i < counts.size(); ++i) {
                const std::size_t at = round % 2 ? counts.size() - 1 - i : i;
                least[at] = std::min(least[at], timeOf(narrowed(layer, counts[at]), input));
                m_job.sink.checkCancelled();
                m_job.sink.progress(Phase::benchmark,
                                    double(m_done) + (round + double(i) / counts.size()) / stairRounds,
                                    double(m_job.spec.staircase.size()));
            }
        for (std::size_t i = 0; i < counts.size(); ++i)
            times.push_back({path, counts[i], m_job.spec.benchmark.batch, m_job.spec.benchmark.threads, least[i]});
        ++m_done;
    }

private:
    const FusedLayer& find(const std::string& path) const
    {
        const Layer* layer = m_job.summary.find(path);
        const auto found = std::find_if(m_layers.begin(), m_layers.end(), [&](const FusedLayer& each) {
            return layer && each.parameter >= 0 &&
                   m_job.dense.parameters[std::size_t(each.parameter)].path == layer->weight;
        });
        if (found == m_layers.end()) throw Failure("scan.layer_not_timed", path);
        return *found;
    }

    LoadedJob& m_job;
    Executor m_executor;
    Environment m_values;
    std::vector<FusedLayer> m_layers;
    std::size_t m_done = 0;
};

}  // namespace

std::vector<ChannelTime> measureStaircases(LoadedJob& job)
{
    std::vector<ChannelTime> times;
    if (job.spec.staircase.empty()) return times;
    const c10::InferenceMode guard;
    const TimingThreads limit(job.spec.benchmark.threads);
    Staircases staircases(job);
    const Quiet quiet(job.sink);
    for (const std::string& path : job.spec.staircase) staircases.add(path, times);
    return times;
}

}  // namespace espalier
