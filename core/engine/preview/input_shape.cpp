#include "core/engine/preview/input_shape.h"

#include "core/base/issue.h"
#include "core/engine/data/loaders.h"
#include "core/engine/load/torchscript_file.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/api/module.h>

#include <cmath>

namespace espalier {

namespace {

constexpr std::int64_t usualSizes[] = {224, 32, 28, 299, 256, 384, 192, 160, 128, 112, 96, 64, 48, 512};

/// The side of a square of `elements`; 0 where that is none.
std::int64_t squareSide(std::int64_t elements)
{
    const auto side = static_cast<std::int64_t>(std::llround(std::sqrt(static_cast<double>(elements))));
    return side * side == elements ? side : 0;
}

}  // namespace

struct InputProbe::Module {
    torch::jit::Module module;
};

InputProbe::InputProbe(const std::filesystem::path& model, const std::string& expectedSha256)
    : m_module(std::make_unique<Module>(Module{loadTorchScript(model, expectedSha256)}))
{
    for (const auto& parameter : m_module->module.named_parameters()) {
        if (parameter.value.dim() != 4) continue;
        m_channels = parameter.value.size(1);
        break;
    }
}

InputProbe::~InputProbe() = default;

bool InputProbe::takes(const std::vector<std::int64_t>& shape) const
{
    const at::NoGradGuard noGradients;
    auto batch = shape;
    batch.insert(batch.begin(), 2);
    try {
        const auto result = m_module->module.forward({at::randn(batch, at::detail::createCPUGenerator(1))});
        // Outputs of other kinds are for loadProgram() to judge.
        return !result.isTensor() || (result.toTensor().dim() >= 1 && result.toTensor().size(0) == 2);
    } catch (const std::exception&) {
        return false;
    }
}

std::vector<std::int64_t> InputProbe::usualShape() const
{
    if (m_channels == 0) return {};
    for (const std::int64_t size : usualSizes)
        if (takes({m_channels, size, size})) return {m_channels, size, size};
    return {};
}

InputChoice inputForSamples(const InputProbe& probe, const std::vector<std::int64_t>& found, const std::string& where)
{
    if (probe.takes(found)) return {found, "data"};
    if (found.size() == 1) {
        for (const std::int64_t channels : {std::int64_t{1}, std::int64_t{3}}) {
            const std::int64_t side = found[0] % channels == 0 ? squareSide(found[0] / channels) : 0;
            if (side > 1 && probe.takes({channels, side, side})) return {{channels, side, side}, "model"};
        }
    }
    const auto usual = probe.usualShape();
    // Where nothing is found that runs, loading the model tells why it does not.
    if (usual.empty()) return {found, "data"};
    throw Failure("data.shape_mismatch", where, {{"expected", shapeText(usual)}, {"found", shapeText(found)}});
}

InputChoice inputForFiles(const InputProbe& probe, std::int64_t height, std::int64_t width, bool oneSize, bool grey)
{
    std::int64_t channels = probe.channels();
    if (channels != 1 && channels != 3) channels = grey ? 1 : 3;
    const std::vector<std::int64_t> own{channels, height, width};
    if (oneSize && probe.takes(own)) return {own, "data"};
    if (const auto usual = probe.usualShape(); !usual.empty()) return {usual, "model"};
    return {own, "data"};
}

}  // namespace espalier
