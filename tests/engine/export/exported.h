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

/// At batches that the program was not flattened on, ONNX Runtime gives what the program gives, relative to how much
/// the outputs of two samples differ: a model that is nearly constant shows nothing otherwise.
inline void expectSameInOnnxRuntime(const Program& program, double tolerance = 1e-4)
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
        const auto spread = batch == 1 ? wanted.abs().max() : (wanted[0] - wanted[1]).abs().max();
        ASSERT_GT(spread.item<double>(), 1e-6) << "says nothing";
        EXPECT_LT(((found - wanted).abs().max() / spread).item<double>(), tolerance) << "batch " << batch;
    }
}

}  // namespace espalier
