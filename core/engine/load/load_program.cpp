#include "core/base/issue.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/execute.h"
#include "core/engine/program/flatten.h"
#include "core/engine/program/library_error.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/api/module.h>

#include <optional>

namespace espalier {

namespace {

constexpr double relativeTolerance = 1e-3;

at::Tensor randomBatch(const std::vector<std::int64_t>& input, std::int64_t batch)
{
    auto shape = input;
    shape.insert(shape.begin(), batch);
    return at::randn(shape, at::detail::createCPUGenerator(static_cast<std::uint64_t>(batch)));
}

std::optional<at::Tensor> firstTensor(const c10::IValue& value)
{
    if (value.isTensor()) return value.toTensor();
    std::vector<c10::IValue> parts;
    if (value.isTuple()) parts = value.toTupleRef().elements();
    if (value.isList()) parts = value.toListRef().vec();
    if (value.isGenericDict())
        for (const auto& entry : value.toGenericDict()) parts.push_back(entry.value());
    for (const auto& part : parts)
        if (auto found = firstTensor(part)) return found;
    return std::nullopt;
}

bool agree(const at::Tensor& result, const at::Tensor& reference)
{
    if (result.sizes() != reference.sizes() || result.scalar_type() != reference.scalar_type()) return false;
    const auto scale =
        reference.numel() > 0 ? at::nan_to_num(reference.to(at::kDouble)).abs().max().item<double>() : 0.0;
    return at::allclose(result.to(at::kDouble), reference.to(at::kDouble), relativeTolerance, scale * relativeTolerance,
                        true);
}

std::optional<at::Tensor> forward(torch::jit::Module& module, const at::Tensor& input)
{
    const at::NoGradGuard noGradients;
    try {
        return firstTensor(module.forward({input}));
    } catch (const std::exception& error) {
        throw Failure("model.forward_failed", "", {{"detail", firstLine(error)}});
    }
}

/// Sizes of the batch it was traced on are often written into a model.
[[noreturn]] void refuseBatch(Failure reason, const std::string& batch)
{
    auto details = reason.issue().details;
    details["batch"] = batch;
    throw Failure("model.fixed_batch", "", details);
}

Program flattenAtTwo(torch::jit::Module& module, const std::vector<std::int64_t>& input)
{
    try {
        return flatten(module, randomBatch(input, 2));
    } catch (const Failure& failure) {
        if (failure.issue().code != "model.forward_failed") throw;
        try {
            forward(module, randomBatch(input, 1));
        } catch (const Failure&) {
            throw failure;
        }
        refuseBatch(failure, "1");
    }
}

/// The module's own word on three samples.
std::optional<at::Tensor> forwardAtThree(torch::jit::Module& module, const at::Tensor& input)
{
    try {
        return forward(module, input);
    } catch (const Failure& failure) {
        refuseBatch(failure, "2");
    }
}

void requireAgreement(const Program& program, const at::Tensor& input, const std::optional<at::Tensor>& wanted)
{
    const at::NoGradGuard noGradients;
    std::map<std::string, std::string> details{{"batch", std::to_string(input.size(0))}};
    try {
        if (wanted && agree(Executor(program).forward(input), *wanted)) return;
    } catch (const std::exception& error) {
        details["detail"] = firstLine(error);
    }
    throw Failure("model.flattening_differs", "", details);
}

}  // namespace

Program loadProgram(const std::filesystem::path& file, const std::vector<std::int64_t>& input,
                    const std::string& expectedSha256)
{
    auto module = loadTorchScript(file, expectedSha256);
    auto program = flattenAtTwo(module, input);
    const auto three = randomBatch(input, 3);
    const auto outputAtThree = forwardAtThree(module, three);
    // A module traced in training mode drops and normalises as in training: there is nothing to compare with.
    if (program.tracedInTraining) return program;
    requireAgreement(program, program.example, forward(module, program.example));
    requireAgreement(program, three, outputAtThree);
    return program;
}

}  // namespace espalier
