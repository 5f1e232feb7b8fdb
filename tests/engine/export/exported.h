#pragma once

#include "core/engine/benchmark/scratch_folder.h"
#include "core/engine/export/export_onnx.h"
#include "core/engine/program/execute.h"
#include "tests/engine/export/onnx_runtime.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace espalier {

/// Whether Python's onnx.checker, shapes inferred, has nothing against a file; true where there is no such checker.
inline bool isValidOnnx(const std::filesystem::path& file)
{
    static const bool there = std::system("/usr/bin/python3 -c 'import onnx.checker' 2>/dev/null") == 0;
    if (!there) return true;
    const std::string script =
        "import onnx, onnx.checker, sys; onnx.checker.check_model(onnx.load(sys.argv[1]), full_check=True)";
    return std::system(("/usr/bin/python3 -c '" + script + "' " + file.string()).c_str()) == 0;
}

/// At batches that the program was not flattened on, ONNX Runtime gives what the program gives: to a share of the largest
/// output, and to a hundredth of how much the outputs of two samples differ, because a model that is nearly constant shows
/// nothing otherwise. (Pruning shrinks that difference to where rounding alone, float against double, takes a share of it.)
inline void expectSameInOnnxRuntime(const Program& program, double ofLargest = 1e-4)
{
    REQUIRE_ONNX_RUNTIME(engine);
    const at::NoGradGuard noGradients;
    const ScratchFolder folder;
    const auto file = folder.path() / "model.onnx";
    writeOnnx(exportOnnx(program), file);
    EXPECT_TRUE(isValidOnnx(file));
    for (const std::int64_t batch : {1, 3}) {
        auto sizes = program.example.sizes().vec();
        sizes.front() = batch;
        at::manual_seed(batch);
        const auto input = at::rand(sizes) * 2 - 0.5;
        const auto wanted = Executor(program).forward(input), found = engine.run(file, input);
        ASSERT_EQ(found.sizes(), wanted.sizes());
        const double difference = (found - wanted).abs().max().item<double>();
        EXPECT_LT(difference, ofLargest * wanted.abs().max().item<double>()) << "batch " << batch;
        if (batch == 1) continue;
        const double spread = (wanted[0] - wanted[1]).abs().max().item<double>();
        ASSERT_GT(spread, 1e-6) << "says nothing";
        EXPECT_LT(difference, 0.01 * spread);
    }
}

}  // namespace espalier
