#include "core/engine/scan/dirty_run.h"

#include "tests/engine/coupling/small_nets.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

bool same(const at::Tensor& found, const at::Tensor& expected)
{
    return found.sizes() == expected.sizes() &&
           (found - expected).abs().max().item<double>() <= 1e-5 * expected.abs().max().item<double>();
}

/// A change of each parameter in turn: the same as running the changed program from the start, but for rounding.
void expectSameAsWhole(const Program& program)
{
    const c10::NoGradGuard noGradients;
    DirtyRun run(program);
    const at::Tensor unchanged = run.start(program.example);
    EXPECT_TRUE(same(unchanged, Executor(program).forward(program.example)));
    for (std::size_t i = 0; i < program.parameters.size(); ++i) {
        const at::Tensor halved = program.parameters[i].tensor.mul(0.5);
        Program changed = program.clone();
        changed.parameters[i].tensor.copy_(halved);
        EXPECT_TRUE(same(run.changed({{int(i), halved}}), Executor(changed).forward(program.example)))
            << program.parameters[i].path;
    }
    EXPECT_TRUE(run.changed({}).equal(unchanged)) << "the kept values are still those of the unchanged run";
}

TEST(DirtyRun, TakesBatchesOfAnySize)
{
    const c10::NoGradGuard noGradients;
    const Program program = nets::squeezeExcite();
    DirtyRun run(program);
    run.start(program.example);
    const at::Tensor one = program.example.narrow(0, 0, 1);
    EXPECT_TRUE(same(run.start(one), Executor(program).forward(one)));
}

TEST(DirtyRun, IsTheSameAsRunningTheWholeModel)
{
    for (const Program& program : {nets::residual(), nets::shuffle(), nets::squeezeExcite(), nets::attention(),
                                   nets::sharedLayer(), nets::constantShapes()})
        expectSameAsWhole(program);
}

}  // namespace
}  // namespace espalier
