#include "core/engine/scan/dirty_run.h"

#include "tests/engine/coupling/small_nets.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A change of each parameter in turn: the same as running the changed program from the start, to the bit.
void expectSameAsWhole(const Program& program)
{
    const c10::NoGradGuard noGradients;
    DirtyRun run(program);
    const at::Tensor unchanged = run.start(program.example);
    for (std::size_t i = 0; i < program.parameters.size(); ++i) {
        const at::Tensor halved = program.parameters[i].tensor.mul(0.5);
        Program changed = program.clone();
        changed.parameters[i].tensor.copy_(halved);
        EXPECT_TRUE(run.changed({{int(i), halved}}).equal(Executor(changed).forward(program.example)))
            << program.parameters[i].path;
    }
    EXPECT_TRUE(run.changed({}).equal(unchanged)) << "the kept values are still those of the unchanged run";
}

TEST(DirtyRun, IsTheSameAsRunningTheWholeModel)
{
    for (const Program& program : {nets::residual(), nets::shuffle(), nets::squeezeExcite(), nets::attention(),
                                   nets::sharedLayer(), nets::constantShapes()})
        expectSameAsWhole(program);
}

}  // namespace
}  // namespace espalier
