#include "core/engine/export/check_onnx.h"

#include "core/engine/program/execute.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include <cstdio>
#include <sstream>

namespace espalier {

namespace {

constexpr double tolerance = 1e-3;  // engines add up in other orders; 1e-6 is usual

std::string textOf(at::IntArrayRef sizes)
{
    std::ostringstream text;
    text << sizes;
    return text.str();
}

}  // namespace

double checkOnnx(const std::filesystem::path& file, const Program& program, const DeploymentAdapter& adapter,
                 std::int64_t batch)
{
    const at::NoGradGuard noGradients;
    const auto input = program.example.index_select(0, at::arange(batch).remainder(program.example.size(0)));
    const auto wanted = Executor(program).forward(input).to(at::kFloat);
    const auto found = adapter.run(file, input);
    if (found.sizes() != wanted.sizes())
        throw Failure(
            "export.differs", file.string(),
            {{"engine", adapter.engine()}, {"found", textOf(found.sizes())}, {"expected", textOf(wanted.sizes())}});
    const double largest = std::max(1e-30, wanted.abs().max().item<double>());
    const double difference = (found - wanted).abs().max().item<double>() / largest;
    if (difference <= tolerance) return difference;
    char text[32];
    std::snprintf(text, sizeof text, "%.1e", difference);
    throw Failure("export.differs", file.string(), {{"engine", adapter.engine()}, {"difference", text}});
}

}  // namespace espalier
