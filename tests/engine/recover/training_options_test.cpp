#include "tests/engine/recover/fixture.h"

#include <ATen/TensorOperators.h>

namespace espalier {
namespace {

class TrainingOptionsTest : public RecoveryTest {
protected:
    /// Half of the weights of each layer, by magnitude at the end.
    RecoveryContext gradualContext(const std::filesystem::path& checkpoints = {})
    {
        RecoveryContext recovery = context(checkpoints);
        recovery.requests = {{"conv.weight", Pattern::parse("unstructured"), 0.5},
                             {"fc.weight", Pattern::parse("2:4"), 0.5}};
        for (const auto& [path, mask] : masks) recovery.unmasked[path] = smallNetwork().tensor(path);
        return recovery;
    }
    static double kept(const Masks& chosen, const std::string& path)
    {
        return chosen.at(path).to(at::kDouble).mean().item<double>();
    }
};

TEST_F(TrainingOptionsTest, GradualPruningEndsAtTheSparsityAskedFor)
{
    fineTuning.gradual = 0.6;
    Program program = pruned();
    RecoveryContext recovery = gradualContext();
    const RecoveryOutcome outcome = fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_DOUBLE_EQ(kept(outcome.masks, "conv.weight"), 0.5);
    EXPECT_DOUBLE_EQ(kept(outcome.masks, "fc.weight"), 0.5);
    for (const auto& [path, mask] : outcome.masks) {
        EXPECT_TRUE(program.tensor(path).masked_select(mask.logical_not()).eq(0).all().item<bool>()) << path;
        EXPECT_TRUE(program.tensor(path).masked_select(mask).ne(0).all().item<bool>()) << path;
    }
    const at::Tensor back = outcome.masks.at("conv.weight").logical_and(masks.at("conv.weight").logical_not());
    EXPECT_TRUE(back.any().item<bool>()) << "weights masked at first can end among the kept ones";
}

TEST_F(TrainingOptionsTest, GradualPruningResumesWithTheSameBits)
{
    fineTuning.gradual = 0.7;
    Program expected = pruned();
    RecoveryContext whole = gradualContext();
    const Masks expectedMasks = fineTune(expected, masks, fineTuning, 0, whole).masks;

    Program stopped = pruned();
    RecoveryContext resumed = gradualContext(folder);
    sink.onMetric = [](const TrainingPoint& point) {
        if (point.epoch == 2) throw JobCancelled();
    };
    EXPECT_THROW(fineTune(stopped, masks, fineTuning, 0, resumed), JobCancelled);
    sink.onMetric = {};
    Program again = pruned();
    const Masks chosen = fineTune(again, masks, fineTuning, 0, resumed).masks;
    EXPECT_TRUE(sameTensors(again, expected));
    EXPECT_EQ(encodeMasks(chosen), encodeMasks(expectedMasks));
}

TEST_F(TrainingOptionsTest, TheBestEpochIsKept)
{
    Program atBest;
    int epoch = 0;
    RecoveryContext recovery = context();
    recovery.validate = [&](const Program& program) {
        const double accuracies[] = {0.5, 0.9, 0.3};
        if (epoch == 1) atBest = program.clone();
        return accuracies[epoch++];
    };
    Program program = pruned();
    const RecoveryOutcome outcome = fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_EQ(outcome.points.at(1).accuracy, 0.9);
    for (const Parameter& parameter : program.parameters)
        EXPECT_TRUE(parameter.tensor.equal(atBest.tensor(parameter.path))) << parameter.path;
}

TEST_F(TrainingOptionsTest, TheBestEpochSurvivesAnInterruption)
{
    const double accuracies[] = {0.9, 0.5, 0.3};
    int epoch = 0;
    Program first;
    RecoveryContext recovery = context(folder);
    recovery.validate = [&](const Program& program) {
        if (epoch == 0) first = program.clone();
        return accuracies[epoch++];
    };
    sink.onMetric = [](const TrainingPoint& point) {
        if (point.epoch == 2) throw JobCancelled();
    };
    Program stopped = pruned();
    EXPECT_THROW(fineTune(stopped, masks, fineTuning, 0, recovery), JobCancelled);
    sink.onMetric = {};
    epoch = 1;
    Program program = pruned();
    fineTune(program, masks, fineTuning, 0, recovery);
    for (const Parameter& parameter : program.parameters)
        EXPECT_TRUE(parameter.tensor.equal(first.tensor(parameter.path))) << parameter.path;
}

TEST_F(TrainingOptionsTest, AdamLearnsAndKeepsTheMasks)
{
    fineTuning.optimizer = RecoveryStep::Optimizer::adam;
    Program program = pruned();
    const double before = accuracy(program);
    RecoveryContext recovery = context();
    fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_GT(accuracy(program), before + 0.1);
    for (const auto& [path, mask] : masks)
        EXPECT_TRUE(program.tensor(path).masked_select(mask.logical_not()).eq(0).all().item<bool>()) << path;
}

TEST_F(TrainingOptionsTest, TheFirstStepOfAdamIsTheLearningRate)
{
    fineTuning.optimizer = RecoveryStep::Optimizer::adam;
    fineTuning.epochs = 1;
    fineTuning.batch = 500;
    fineTuning.weightDecay = 0;
    fineTuning.learningRate = 0.125;
    Program program = smallNetwork();
    RecoveryContext recovery = context();
    fineTune(program, {}, fineTuning, 0, recovery);
    const at::Tensor moved = (program.tensor("fc.weight") - smallNetwork().tensor("fc.weight")).abs();
    EXPECT_TRUE(moved.allclose(at::full_like(moved, 0.125), 1e-3)) << moved;
}

TEST_F(TrainingOptionsTest, AdamResumesWithTheSameBits)
{
    fineTuning.optimizer = RecoveryStep::Optimizer::adam;
    Program expected = pruned();
    RecoveryContext plain = context();
    fineTune(expected, masks, fineTuning, 0, plain);
    RecoveryContext recovery = context(folder);
    sink.onMetric = [](const TrainingPoint& point) {
        if (point.epoch == 2) throw JobCancelled();
    };
    Program stopped = pruned(), program = pruned();
    EXPECT_THROW(fineTune(stopped, masks, fineTuning, 0, recovery), JobCancelled);
    sink.onMetric = {};
    fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_TRUE(sameTensors(program, expected));
}

TEST_F(TrainingOptionsTest, PenaltiesDrawWeightsToZero)
{
    const auto trained = [&](double l1, double groupLasso) {
        Program program = smallNetwork();
        RecoveryStep step = fineTuning;
        step.l1 = l1;
        step.groupLasso = groupLasso;
        RecoveryContext recovery = context();
        fineTune(program, {}, step, 0, recovery);
        return program;
    };
    const auto l1Of = [](Program program) { return program.tensor("conv.weight").abs().sum().item<double>(); };
    const double plain = l1Of(trained(0, 0));
    EXPECT_LT(l1Of(trained(0.01, 0)), 0.95 * plain);
    EXPECT_LT(l1Of(trained(0, 0.05)), 0.95 * plain);
}

}  // namespace
}  // namespace espalier
