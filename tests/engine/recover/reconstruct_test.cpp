#include "core/engine/recover/reconstruct.h"

#include "core/engine/coupling/coupling.h"
#include "core/engine/program/execute.h"
#include "tests/engine/prune/choose.h"
#include "tests/engine/recover/fixture.h"

#include <ATen/TensorOperators.h>

namespace espalier {
namespace {

class ReconstructTest : public RecoveryTest {
protected:
    /// Mean squared difference from the dense model's outputs, on samples nobody calibrated on.
    double error(const Program& program) const
    {
        const at::Tensor batch = makeBatch(validation, at::arange(300), preprocessing);
        return (Executor(program).forward(batch) - Executor(dense).forward(batch)).square().mean().item<double>();
    }
};

TEST_F(ReconstructTest, BringsTheOutputsCloserToTheDenseModels)
{
    Program program = pruned();
    const double before = error(program);
    auto recovery = context();
    reconstruct(program, masks, {}, recovery);
    EXPECT_LT(error(program), 0.5 * before);
    for (const auto& [path, mask] : masks)
        EXPECT_TRUE(program.tensor(path).masked_select(mask.logical_not()).eq(0).all().item<bool>()) << path;
    EXPECT_EQ(sink.progresses.back().phase, Phase::reconstruct);
    EXPECT_EQ(sink.progresses.back().done, 2) << "layers";
}

TEST_F(ReconstructTest, NoOtherWeightsServeTheLastLayerBetter)
{
    Program program = dense.clone();
    const Masks last{{"fc.weight", masks.at("fc.weight")}};
    applyMasks(program, last);
    RecoveryStep step;
    step.images = 500;  // all of them: the calibration set is known
    auto recovery = context();
    reconstruct(program, last, step, recovery);
    const at::Tensor batch = makeBatch(train, at::arange(500), preprocessing);
    const at::Tensor wanted = Executor(dense).forward(batch);
    const auto errorOf = [&](const Program& tried) {
        return (Executor(tried).forward(batch) - wanted).square().mean().item<double>();
    };
    const double reached = errorOf(program);
    at::manual_seed(1);
    for (int i = 0; i < 20; ++i) {
        Program other = program.clone();
        const at::Tensor& weight = other.tensor("fc.weight");
        weight.add_(at::randn_like(weight) * last.at("fc.weight") * 0.1);
        EXPECT_GT(errorOf(other), reached);
    }
}

TEST_F(ReconstructTest, LayersThatLostNothingStay)
{
    Program program = dense.clone();
    auto recovery = context();
    reconstruct(program, {}, {}, recovery);
    EXPECT_TRUE(sameTensors(program, dense));
}

TEST_F(ReconstructTest, RefitsWhatIsLeftAfterChannelsWent)
{
    const Coupling coupling = findCoupling(dense);
    std::vector<double> sparsity(coupling.groups.size(), 0.5);
    const ChannelSet removed = test::chooseChannels(dense, coupling, sparsity, false).removed;
    ASSERT_FALSE(removed.empty());
    Program program = compact(dense, coupling, removed);
    auto recovery = context();
    for (const ChannelBinding& binding : coupling.bindings) {
        const Parameter& parameter = dense.parameters[static_cast<std::size_t>(binding.parameter)];
        if (binding.dimension != 0 || parameter.tensor.dim() < 2) continue;
        std::vector<std::int64_t> kept;
        for (std::size_t i = 0; i < binding.tags.size(); ++i)
            if (!std::count(removed.begin(), removed.end(), binding.tags[i])) kept.push_back(std::int64_t(i));
        if (kept.size() < binding.tags.size()) recovery.keptOutputs[parameter.path] = at::tensor(kept, at::kLong);
    }
    const double before = error(program);
    reconstruct(program, {}, {}, recovery);
    EXPECT_LT(error(program), 0.8 * before);
}

TEST_F(ReconstructTest, TheSameSeedGivesTheSameBits)
{
    Program first = pruned(), second = pruned();
    RecoveryStep step;
    step.images = 64;
    auto recovery = context();
    reconstruct(first, masks, step, recovery);
    reconstruct(second, masks, step, recovery);
    EXPECT_TRUE(sameTensors(first, second));
}

TEST_F(ReconstructTest, CanBeCancelledAndNamesWhatIsNotFinite)
{
    Program program = pruned();
    auto recovery = context();
    program.tensor("conv.weight")[0][0][1][1] = std::numeric_limits<float>::quiet_NaN();
    try {
        reconstruct(program, {{"fc.weight", masks.at("fc.weight")}}, {}, recovery);
        ADD_FAILURE();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "model.not_finite");
        EXPECT_EQ(failure.issue().where, "fc");
    }
    sink.cancel = true;
    EXPECT_THROW(reconstruct(program, masks, {}, recovery), JobCancelled);
}

}  // namespace
}  // namespace espalier
