#include "core/engine/recover/reconstruct.h"

#include "core/engine/data/sampling.h"
#include "core/engine/program/summarize.h"
#include "core/engine/recover/layer_samples.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <map>

namespace espalier {

namespace {

constexpr std::int64_t usualSamples = 2048, samplesABatch = 32;
constexpr std::int64_t mostActivationBytes = std::int64_t(1) << 30;
constexpr std::int64_t rowsAColumn = 8;  // observations for each unknown, at least

std::vector<at::Tensor> calibrationBatches(const Program& program, const RecoveryStep& step,
                                           const RecoveryContext& context)
{
    const std::int64_t perSample =
        std::max<std::int64_t>(1, activationPeakBytes(program) + activationPeakBytes(*context.dense));
    const std::int64_t held = std::max<std::int64_t>(samplesABatch, mostActivationBytes / perSample);
    const std::int64_t count = std::min({step.images.value_or(usualSamples), held, context.train.size()});
    const at::Tensor order = drawIndexes(context.train.size(), count, mixSeed(context.seed, -3, 0));
    std::vector<at::Tensor> batches;
    for (std::int64_t begin = 0; begin < count; begin += samplesABatch)
        batches.push_back(makeBatch(context.train, order.narrow(0, begin, std::min(samplesABatch, count - begin)),
                                    context.preprocessing));
    return batches;
}

/// Of each weight that one layer applies, and only one.
std::map<std::string, LayerUse> layersByWeight(const Program& program)
{
    std::map<std::string, LayerUse> layers;
    std::map<std::string, int> uses;
    for (const LayerUse& use : findLayers(program)) {
        const std::string& path = program.parameters[static_cast<std::size_t>(use.weight)].path;
        layers[path] = use;
        ++uses[path];
    }
    std::erase_if(layers, [&](const auto& layer) { return uses.at(layer.first) > 1; });
    return layers;
}

class Reconstruction {
public:
    Reconstruction(Program& program, const Masks& masks, const RecoveryStep& step, RecoveryContext& context)
        : m_program(program),
          m_masks(masks),
          m_context(context),
          m_batches(calibrationBatches(program, step, context)),
          m_pruned(program, m_batches),
          m_dense(*context.dense, m_batches),
          m_denseLayers(layersByWeight(*context.dense))
    {
        for (const at::Tensor& batch : m_batches) m_samples += batch.size(0);
    }

    void run()
    {
        std::vector<std::pair<std::string, LayerUse>> layers;
        for (const auto& [path, use] : layersByWeight(m_program))
            if (concerns(path, use)) layers.emplace_back(path, use);
        std::sort(layers.begin(), layers.end(),
                  [](const auto& a, const auto& b) { return a.second.step < b.second.step; });
        double done = 0;
        for (const auto& [path, use] : layers) {
            m_context.sink.progress(Phase::reconstruct, done++, double(layers.size()));
            reconstructLayer(path, use);
        }
        m_context.sink.progress(Phase::reconstruct, done, double(layers.size()));
    }

private:
    /// Lost weights, inputs or outputs, and stands where it can be compared.
    bool concerns(const std::string& path, const LayerUse& use) const
    {
        const auto dense = m_denseLayers.find(path);
        if (dense == m_denseLayers.end() || !LayerSamples::understands(use, m_program)) return false;
        if (m_pruned.kind(use.step) == "aten::_convolution_mode") return false;  // says its padding in words
        const at::Tensor& weight = m_program.parameters[static_cast<std::size_t>(use.weight)].tensor;
        return m_masks.count(path) ||
               weight.sizes() !=
                   m_context.dense->parameters[static_cast<std::size_t>(dense->second.weight)].tensor.sizes();
    }

    void reconstructLayer(const std::string& path, const LayerUse& use)
    {
        m_pruned.runTo(use.step);
        m_dense.runTo(m_denseLayers.at(path).step);
        const at::Tensor& weight = m_program.parameters[static_cast<std::size_t>(use.weight)].tensor;
        const std::int64_t columns = weight[0].numel() + 1;
        LayerSamples samples(use, m_program, std::max<std::int64_t>(4, rowsAColumn * columns / m_samples),
                             mixSeed(m_context.seed, -4, static_cast<int>(use.step)));
        for (std::size_t batch = 0; batch < m_batches.size(); ++batch) {
            m_context.sink.checkCancelled();
            samples.add(m_pruned, batch, wantedOutput(path, use, batch));
        }
        const NormalEquations& equations = samples.equations();
        if (!equations.inputs.isfinite().all().item<bool>() || !equations.outputs.isfinite().all().item<bool>())
            throw Failure("model.not_finite", layerPath(path));
        const auto mask = m_masks.find(path);
        const at::Tensor kept =
            samples.matrixOf(mask == m_masks.end() ? at::ones_like(weight, at::kBool) : mask->second);
        samples.store(solveLeastSquares(equations, samples.weight(), kept, [&] { m_context.sink.checkCancelled(); }),
                      m_program);
    }

    /// The dense layer's output, of the channels the pruned one still makes.
    at::Tensor wantedOutput(const std::string& path, const LayerUse& use, std::size_t batch)
    {
        const at::Tensor output = m_dense.output(batch);
        const auto kept = m_context.keptOutputs.find(path);
        if (kept == m_context.keptOutputs.end()) return output;
        return output.index_select(use.kind == LayerKind::linear ? output.dim() - 1 : 1, kept->second);
    }

    Program& m_program;
    const Masks& m_masks;
    RecoveryContext& m_context;
    const std::vector<at::Tensor> m_batches;
    Lockstep m_pruned, m_dense;
    const std::map<std::string, LayerUse> m_denseLayers;
    std::int64_t m_samples = 0;
};

}  // namespace

void reconstruct(Program& program, const Masks& masks, const RecoveryStep& step, RecoveryContext& context)
{
    const c10::AutoGradMode noGradients(false);
    Reconstruction(program, masks, step, context).run();
}

}  // namespace espalier
