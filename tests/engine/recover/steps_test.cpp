#include "tests/engine/recover/fixture.h"

namespace espalier {
namespace {

/// Recipes of several kinds of steps, with what each does to the accuracy.
class StepsTest : public RecoveryTest {
protected:
    static RecoveryStep stepOf(RecoveryStep::Kind kind)
    {
        RecoveryStep step;
        step.kind = kind;
        return step;
    }
    RecoveryContext validated(const std::filesystem::path& checkpoints = {})
    {
        RecoveryContext recovery = context(checkpoints);
        recovery.validate = [this](const Program& program) { return accuracy(program); };
        return recovery;
    }
    static std::map<std::string, at::Tensor> tensorsOf(const Program& program)
    {
        std::map<std::string, at::Tensor> tensors;
        for (const Parameter& parameter : program.parameters) tensors[parameter.path] = parameter.tensor;
        return tensors;
    }
};

TEST_F(StepsTest, EachStepTellsTheAccuracyBeforeAndAfterIt)
{
    Program program = pruned();
    RecoveryContext recovery = validated();
    recovery.firstStep = 3;
    const double before = accuracy(program);
    const Recipe recipe{stepOf(RecoveryStep::Kind::recalibrate), fineTuning};
    const auto steps = recover(program, masks, recipe, recovery).steps;
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].step, 3);
    EXPECT_DOUBLE_EQ(steps[0].before, before);
    EXPECT_DOUBLE_EQ(steps[1].before, steps[0].after);
    EXPECT_DOUBLE_EQ(steps[1].after, accuracy(program));
}

TEST_F(StepsTest, AreTheSameAfterAnInterruption)
{
    const Recipe recipe{stepOf(RecoveryStep::Kind::recalibrate), fineTuning};
    Program whole = pruned();
    RecoveryContext uninterrupted = validated();
    const auto expected = recover(whole, masks, recipe, uninterrupted).steps;

    Program stopped = pruned();
    RecoveryContext recovery = validated(folder);
    sink.onMetric = [](const TrainingPoint& point) {
        if (point.epoch == 2) throw JobCancelled();
    };
    EXPECT_THROW(recover(stopped, masks, recipe, recovery), JobCancelled);
    sink.onMetric = {};
    Program again = pruned();
    EXPECT_EQ(recover(again, masks, recipe, recovery).steps, expected);
}

TEST_F(StepsTest, RewindingGivesBackEarlierWeightsAndKeepsTheMasks)
{
    Program program = pruned();
    RecoveryContext recovery = context();
    int asked = -1;
    recovery.earlier = [&](int epochs) {
        asked = epochs;
        return tensorsOf(smallNetwork());
    };
    RecoveryStep rewind = stepOf(RecoveryStep::Kind::rewind);
    rewind.epochs = 2;
    recover(program, masks, {fineTuning, rewind}, recovery);
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(sameTensors(program, pruned()));
}

TEST_F(StepsTest, GradualPruningAfterRewindingLetsTheEarlierWeightsIn)
{
    Program early = smallNetwork();
    for (Parameter& parameter : early.parameters)
        if (parameter.trainable) parameter.tensor.mul_(0.5);
    RecoveryContext recovery = context();
    recovery.earlier = [&](int) { return tensorsOf(early); };
    recovery.requests = {{"fc.weight", Pattern::parse("unstructured"), 0.5}};
    recovery.unmasked = {{"fc.weight", smallNetwork().tensor("fc.weight")}};
    fineTuning.gradual = 1.0;
    fineTuning.learningRate = 0;
    Program program = pruned();
    const Masks chosen = recover(program, masks, {stepOf(RecoveryStep::Kind::rewind), fineTuning}, recovery).masks;
    EXPECT_TRUE(program.tensor("fc.weight").equal(early.tensor("fc.weight").mul(chosen.at("fc.weight"))));
}

}  // namespace
}  // namespace espalier
