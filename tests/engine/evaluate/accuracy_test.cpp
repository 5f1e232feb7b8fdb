#include "core/engine/evaluate/accuracy.h"

#include "core/engine/program/execute.h"
#include "tests/engine/evaluate/recording_sink.h"
#include "tests/engine/evaluate/small_network.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace espalier {
namespace {

const Preprocessing preprocessing{{1, 8, 8}, {0.4}, {0.3}};

TEST(Evaluate, CountsWhatTheProgramGetsRight)
{
    const Program program = smallNetwork();
    const Dataset dataset = corners(600, 1);  // more than two batches, the last one cut short
    RecordingSink sink;
    const Evaluation result = evaluate(program, dataset, preprocessing, -1, sink);
    const at::Tensor logits = Executor(program).forward(makeBatch(dataset, at::arange(600), preprocessing));
    EXPECT_TRUE(result.predictions.equal(logits.argmax(1)));
    EXPECT_EQ(result.n, 600);
    EXPECT_EQ(result.right, logits.argmax(1).eq(dataset.labels).sum().item<std::int64_t>());
    EXPECT_DOUBLE_EQ(result.accuracy(), static_cast<double>(result.right) / 600);
    ASSERT_FALSE(sink.progresses.empty());
    EXPECT_EQ(sink.progresses.back().phase, Phase::evaluate);
    EXPECT_EQ(sink.progresses.back().done, 600);
    EXPECT_EQ(sink.progresses.back().total, 600);
}

TEST(Evaluate, StopsAtTheLimit)
{
    const Dataset dataset = corners(50, 1);
    RecordingSink sink;
    const Evaluation all = evaluate(smallNetwork(), dataset, preprocessing, 1000, sink);
    const Evaluation some = evaluate(smallNetwork(), dataset, preprocessing, 10, sink);
    EXPECT_EQ(all.n, 50);
    EXPECT_EQ(some.n, 10);
    EXPECT_TRUE(some.predictions.equal(all.predictions.narrow(0, 0, 10)));
}

TEST(Evaluate, NaNIsDivergedAndNotAnAccuracy)
{
    Program program = smallNetwork();
    program.parameters.back().tensor[1] = std::numeric_limits<float>::quiet_NaN();
    RecordingSink sink;
    const Evaluation result = evaluate(program, corners(20, 1), preprocessing, -1, sink);
    EXPECT_FALSE(result.finite);
    EXPECT_TRUE(std::isnan(result.accuracy()));
}

TEST(Evaluate, CanBeCancelled)
{
    RecordingSink sink;
    sink.cancel = true;
    EXPECT_THROW(evaluate(smallNetwork(), corners(20, 1), preprocessing, -1, sink), JobCancelled);
}

}  // namespace
}  // namespace espalier
