#include "core/engine/prune/channels.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"
#include "core/engine/program/execute.h"
#include "tests/engine/coupling/small_nets.h"
#include "tests/engine/prune/choose.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace espalier {
namespace {

using testing::ElementsAre;

/// Two convolutions one after the other, of four and three channels, whose importance is set by hand.
Program ranked(std::vector<float> first, std::vector<float> second)
{
    Program program = ScriptedProgram::make(
        "return " + nets::linear("torch.mean(torch.relu(" +
                                     nets::conv("torch.relu(" + nets::conv("x", "a", 0) + ")", "b", 0) + "), [2, 3])",
                                 "fc"),
        together({convolution("a", {4, 1, 1, 1}), convolution("b", {3, 4, 1, 1}), convolution("fc", {2, 3})}),
        {1, 2, 2});
    for (int i = 0; i < 4; ++i) program.tensor("a.weight")[i].fill_(first[i]);
    for (int i = 0; i < 3; ++i) program.tensor("b.weight")[i].fill_(second[i]);
    program.tensor("fc.weight").fill_(1);
    return program;
}

TEST(ChooseChannels, RemovesThoseOfTheSmallestNorms)
{
    const Program program = ranked({3, -1, 2, 4}, {1, 5, 2});
    const Coupling coupling = findCoupling(program);
    const ChannelChoice choice = test::chooseChannels(program, coupling, {0.5, 1.0 / 3, 0}, false);
    EXPECT_THAT(choice.removed, ElementsAre(coupling.groups[0].classes[1], coupling.groups[0].classes[2],
                                            coupling.groups[1].classes[0]));
    EXPECT_THAT(choice.before, ElementsAre(4, 3, 0));
    EXPECT_THAT(choice.after, ElementsAre(2, 2, 0));
}

TEST(ChooseChannels, CountsWhatReadsAChannelToo)
{
    Program program = ranked({1, 1, 1, 1}, {1, 1, 1});
    program.tensor("b.weight").select(1, 2).mul_(-0.5);
    const Coupling coupling = findCoupling(program);
    EXPECT_THAT(test::chooseChannels(program, coupling, {0.25, 0, 0}, false).removed,
                ElementsAre(coupling.groups[0].classes[2]));
}

TEST(ChooseChannels, TiesGoByIndexAndOneStays)
{
    const Program program = ranked({1, 1, 1, 1}, {1, 1, 1});
    const Coupling coupling = findCoupling(program);
    const auto& classes = coupling.groups[0].classes;
    EXPECT_THAT(test::chooseChannels(program, coupling, {0.5, 0, 0}, false).removed,
                ElementsAre(classes[0], classes[1]));
    const ChannelChoice all = test::chooseChannels(program, coupling, {1, 1, 1}, false);
    EXPECT_THAT(all.after, ElementsAre(1, 1, 0));
}

TEST(ChooseChannels, PooledGroupsOfOneSparsityAreRankedTogether)
{
    // Over their mean: 0.08, 0.08, 1.92, 1.92 and 1, 1, 1 (both read alike): the two weakest of seven are in `a`.
    const Program program = ranked({0.1f, 0.1f, 2.4f, 2.4f}, {1, 1, 1});
    const Coupling coupling = findCoupling(program);
    EXPECT_THAT(test::chooseChannels(program, coupling, {0.3, 0.3, 0}, true).after, ElementsAre(2, 3, 0));
    EXPECT_THAT(test::chooseChannels(program, coupling, {0.3, 0.3, 0}, false).after, ElementsAre(3, 2, 0));
    EXPECT_THAT(test::chooseChannels(program, coupling, {0.3, 0.34, 0}, true).after, ElementsAre(3, 2, 0))
        << "another sparsity, apart";
}

TEST(ChooseChannels, RefusesWeightsThatAreNotFinite)
{
    Program program = ranked({1, 2, 3, 4}, {1, 2, 3});
    program.tensor("b.weight")[1][1] = std::numeric_limits<float>::quiet_NaN();
    try {
        test::chooseChannels(program, findCoupling(program), {0.5, 0.5, 0}, false);
        FAIL() << "accepted";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "model.not_finite");
        EXPECT_EQ(failure.issue().where, "b");
    }
}

TEST(ChooseChannels, LeavesEveryLayerSomethingToRead)
{
    // The second half of a's channels, the weaker ones, is all that b reads.
    Program program = nets::shuffle();
    program.tensor("a.weight").narrow(0, 4, 4).mul_(1e-3);
    const Coupling coupling = findCoupling(program);
    std::vector<double> sparsity(coupling.groups.size(), 0.9);
    const Program small = compact(program, coupling, test::chooseChannels(program, coupling, sparsity, false).removed);
    for (const Parameter& parameter : small.parameters) EXPECT_GT(parameter.tensor.numel(), 0) << parameter.path;
}

TEST(MaskChannels, ZeroesEverySliceAndNothingElse)
{
    Program program = nets::chain();
    const Program before = program.clone();
    const Coupling coupling = findCoupling(program);
    maskChannels(program, coupling, {coupling.groups[0].classes[2], coupling.groups[1].classes[5]});
    const auto zero = [](const at::Tensor& tensor) { return tensor.eq(0).all().item<bool>(); };
    EXPECT_TRUE(zero(program.tensor("a.weight")[2]));
    EXPECT_TRUE(zero(program.tensor("a.bias")[2]));
    EXPECT_TRUE(zero(program.tensor("bn.weight")[2]));
    EXPECT_TRUE(zero(program.tensor("bn.bias")[2]));
    EXPECT_TRUE(zero(program.tensor("b.weight").select(1, 2)));
    EXPECT_TRUE(zero(program.tensor("b.weight")[5]));
    EXPECT_TRUE(zero(program.tensor("b.bias")[5]));
    EXPECT_TRUE(zero(program.tensor("fc.weight").narrow(1, 5 * 16, 16)));
    const auto zeros = [](const Program& of) {
        std::int64_t count = 0;
        for (const Parameter& parameter : of.parameters) count += parameter.tensor.eq(0).sum().item<std::int64_t>();
        return count;
    };
    EXPECT_EQ(zeros(before), 0);
    EXPECT_EQ(zeros(program), 27 + 1 + 2 + 6 * 9 + 8 * 9 - 9 + 1 + 5 * 16);
    EXPECT_TRUE(program.tensor("bn.running_mean").equal(before.parameters[before.find("bn.running_mean")].tensor));
}

TEST(Compact, LeavesTheProgramAsItWas)
{
    const Program program = nets::depthwise();
    std::string before;
    for (const Parameter& parameter : program.parameters)
        before +=
            sha256({static_cast<const char*>(parameter.tensor.data_ptr()), std::size_t(parameter.tensor.nbytes())});
    const at::Tensor output = Executor(program).forward(program.example);
    const Coupling coupling = findCoupling(program);
    compact(program, coupling, test::chooseChannels(program, coupling, {0.5, 0.5, 0.5}, false).removed);
    std::string after;
    for (const Parameter& parameter : program.parameters)
        after +=
            sha256({static_cast<const char*>(parameter.tensor.data_ptr()), std::size_t(parameter.tensor.nbytes())});
    EXPECT_EQ(before, after);
    EXPECT_TRUE(Executor(program).forward(program.example).equal(output));
}

}  // namespace
}  // namespace espalier
