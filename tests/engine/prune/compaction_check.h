#pragma once

#include "core/engine/program/emit.h"
#include "core/engine/program/execute.h"
#include "core/engine/prune/channels.h"
#include "tests/engine/prune/choose.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/serialization/import.h>

#include <unistd.h>
#include <filesystem>

namespace espalier {

inline at::Tensor outputOf(const Program& program, const at::Tensor& input)
{
    const at::NoGradGuard noGrad;
    return Executor(program).forward(input);
}

/// Largest difference over the largest value.
inline double relativeDifference(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max()).item<double>();
}

/// `input` as a batch of so many samples.
inline at::Tensor batchOf(const Program& program, std::int64_t samples)
{
    std::vector<std::int64_t> sizes(program.example.sizes().begin(), program.example.sizes().end());
    sizes.front() = samples;
    at::manual_seed(samples);
    return at::randn(sizes);
}

inline at::Tensor savedAndLoaded(const Program& program, const at::Tensor& input)
{
    const auto file =
        std::filesystem::temp_directory_path() / ("espalier_compaction_" + std::to_string(getpid()) + ".pt");
    saveTorchScript(program, file);
    const at::NoGradGuard noGrad;
    at::Tensor output = torch::jit::load(file.string()).forward({input}).toTensor();
    std::filesystem::remove(file);
    return output;
}

/// The compacted program gives what the masked one gives, at several batch sizes and when saved and loaded again.
inline void expectCompactedEqualsMasked(const Program& program, const Coupling& coupling, double sparsity)
{
    SCOPED_TRACE("sparsity " + std::to_string(sparsity));
    const ChannelChoice choice =
        test::chooseChannels(program, coupling, std::vector<double>(coupling.groups.size(), sparsity), false);
    ASSERT_FALSE(choice.removed.empty());
    Program masked = program.clone();
    maskChannels(masked, coupling, choice.removed);
    const Program small = compact(program, coupling, choice.removed);

    std::int64_t before = 0, after = 0;
    for (const Parameter& parameter : program.parameters) before += parameter.tensor.numel();
    for (const Parameter& parameter : small.parameters) after += parameter.tensor.numel();
    EXPECT_LT(after, before);

    for (const at::Tensor& input : {program.example, batchOf(program, 1), batchOf(program, 3)}) {
        const at::Tensor expected = outputOf(masked, input);
        ASSERT_GT(expected.abs().max().item<double>(), 0) << "an output of zeros shows nothing";
        EXPECT_LE(relativeDifference(outputOf(small, input), expected), 1e-4) << "batch " << input.size(0);
    }
    const at::Tensor three = batchOf(program, 3);
    EXPECT_LE(relativeDifference(savedAndLoaded(small, three), outputOf(masked, three)), 1e-4) << "saved and loaded";
}

}  // namespace espalier
