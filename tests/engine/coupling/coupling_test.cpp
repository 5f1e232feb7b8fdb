#include "core/engine/coupling/coupling.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/summarize.h"
#include "tests/engine/coupling/small_nets.h"
#include "tests/paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace espalier {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

/// Each group in a line: producers -> consumers: channels, or the lock.
std::vector<std::string> lines(const Coupling& coupling)
{
    std::vector<std::string> all;
    for (const Coupling::Group& group : coupling.groups) {
        std::string line;
        for (const std::string& path : group.producers) line += path + " ";
        line += "->";
        for (const std::string& path : group.consumers) line += " " + path;
        all.push_back(line + ": " + (group.lock.empty() ? std::to_string(group.classes.size()) : group.lock));
    }
    return all;
}

const Coupling::Group& groupOf(const Coupling& coupling, const std::string& producer)
{
    for (const Coupling::Group& group : coupling.groups)
        for (const std::string& path : group.producers)
            if (path == producer) return group;
    throw std::runtime_error("no group of " + producer);
}

TEST(Coupling, ShippedModel)
{
    const Program program = loadProgram(shippedModel(), {1, 28, 28});
    EXPECT_THAT(lines(findCoupling(program)),
                ElementsAre("conv1 -> layer1.conv1 layer1.shortcut.0: 16", "layer1.conv1 -> layer1.conv2: 32",
                            "layer1.conv2 layer1.shortcut.0 -> layer2.conv1 layer2.shortcut.0: 32",
                            "layer2.conv1 -> layer2.conv2: 64",
                            "layer2.conv2 layer2.shortcut.0 layer3.conv2 -> layer3.conv1 fc: 64",
                            "layer3.conv1 -> layer3.conv2: 64", "fc ->: channels.output"));
}

TEST(Coupling, OfAChain)
{
    EXPECT_THAT(lines(findCoupling(nets::chain())), ElementsAre("a -> b: 8", "b -> fc: 6", "fc ->: channels.output"));
}

TEST(Coupling, AddedChannelsGoTogether)
{
    EXPECT_THAT(lines(findCoupling(nets::residual())), ElementsAre("a b -> b fc: 8", "fc ->: channels.output"));
}

TEST(Coupling, ConcatenatedChannelsStayApart)
{
    EXPECT_THAT(lines(findCoupling(nets::concatenation())),
                ElementsAre("a -> c: 4", "b -> c: 6", "c -> fc: 8", "fc ->: channels.output"));
}

TEST(Coupling, ADepthwiseConvolutionPassesItsChannelsOn)
{
    EXPECT_THAT(lines(findCoupling(nets::depthwise())),
                ElementsAre("a dw -> b: 8", "b -> fc: 6", "fc ->: channels.output"));
}

TEST(Coupling, GroupsKeepTheSameChannels)
{
    EXPECT_THAT(lines(findCoupling(nets::groups())), ElementsAre("a -> g: 4", "g -> fc: 6", "fc ->: channels.output"));
}

TEST(Coupling, AGateGoesWithWhatItGates)
{
    EXPECT_THAT(lines(findCoupling(nets::squeezeExcite())),
                ElementsAre("a up -> down b: 8", "down -> up: 4", "b -> fc: 6", "fc ->: channels.output"));
}

TEST(Coupling, ChannelsPaddedWithZerosGoWithWhatTheyAreAddedTo)
{
    EXPECT_THAT(lines(findCoupling(nets::paddedShortcut())),
                ElementsAre("a b -> b fc: 6", "b -> fc: 4", "fc ->: channels.output"));
}

TEST(Coupling, AttentionGoesByHeads)
{
    for (const Program& program : {nets::attention(), nets::separateAttention()}) {
        const Coupling coupling = findCoupling(program);
        const auto& heads = coupling.groups.front();
        EXPECT_TRUE(heads.heads);
        EXPECT_EQ(heads.classes.size(), 4u);
        EXPECT_THAT(heads.consumers, ElementsAre("proj"));
        EXPECT_THAT(lines(coupling)[1], "proj -> fc: 6");
        EXPECT_FALSE(coupling.groups[1].heads);
    }
    EXPECT_THAT(lines(findCoupling(nets::attention()))[0], "qkv -> proj: 4");
    EXPECT_THAT(lines(findCoupling(nets::separateAttention()))[0], "q k v -> proj: 4");
}

TEST(Coupling, AProductWithATransposedWeightIsALinearLayer)
{
    EXPECT_THAT(lines(findCoupling(nets::products())),
                ElementsAre("a -> b: 8", "b -> c: 6", "c -> fc: 7", "fc ->: channels.output"));
}

TEST(Coupling, AnOperatorThatCannotBeFollowedLocksItsGroupOnly)
{
    const Program program = ScriptedProgram::make(
        "y = torch.relu(" + nets::conv("x", "a") + ")\n" + "y = torch.cumsum(" + nets::conv("y", "b") + ", 1)\n" +
            "return " + nets::linear("torch.mean(torch.relu(" + nets::conv("y", "c") + "), [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("b", {6, 8, 3, 3}), convolution("c", {4, 6, 3, 3}),
                  convolution("fc", {5, 4})}),
        {3, 8, 8});
    const Coupling coupling = findCoupling(program);
    EXPECT_THAT(lines(coupling), ElementsAre("a -> b: 8", "b ->: channels.unsupported_operator", "c -> fc: 4",
                                             "fc ->: channels.output"));
    EXPECT_EQ(groupOf(coupling, "b").lockedBy, "aten::cumsum");

    ModelSummary summary = summarize(program, {1, 0});
    describeCoupling(coupling, program, summary);
    EXPECT_EQ(summary.find("a")->group, 0);
    EXPECT_EQ(summary.find("a")->channelLock, "");
    EXPECT_EQ(summary.find("b")->channelLock, "channels.unsupported_operator");
    EXPECT_EQ(summary.find("fc")->channelLock, "channels.output");
    ASSERT_EQ(summary.groups.size(), 4u);
    EXPECT_EQ(summary.groups[0].channels, 8);
    EXPECT_EQ(summary.groups[1].channels, 0);
    EXPECT_THAT(summary.groups[2].consumers, ElementsAre("fc"));
    ASSERT_EQ(summary.issues.size(), 1u);
    EXPECT_EQ(summary.issues[0].where, "b");
    EXPECT_EQ(summary.issues[0].details.at("operator"), "aten::cumsum");
}

TEST(Coupling, ALayerOfSeveralGroupsIsPrunedByTheOneItSharesLeast)
{
    const Program program = nets::paddedShortcut();
    ModelSummary summary = summarize(program, {1, 0});
    describeCoupling(findCoupling(program), program, summary);
    EXPECT_EQ(summary.find("a")->group, 0);
    EXPECT_EQ(summary.find("b")->group, 1);
}

/// The lock of layer `a` in a network that ends in a linear layer.
std::string lockOfA(const std::string& body, ScriptedProgram::Shapes more = {})
{
    more.push_back({"a.weight", {8, 3, 3, 3}});
    more.push_back({"a.bias", {8}});
    const Program program = ScriptedProgram::make("a = " + nets::conv("x", "a") + "\n" + body, more, {3, 8, 8});
    return groupOf(findCoupling(program), "a").lock;
}

TEST(ChannelLock, SaysWhy)
{
    const ScriptedProgram::Shapes fc = convolution("fc", {5, 8});
    EXPECT_EQ(lockOfA("return torch.mean(a, [2, 3])"), "channels.output");
    EXPECT_EQ(lockOfA("return " + nets::linear("torch.layer_norm(torch.mean(a, [2, 3]), [8])", "fc"), fc),
              "channels.layer_norm");
    EXPECT_EQ(lockOfA("return " + nets::linear("torch.mean(torch.group_norm(a, 2), [2, 3])", "fc"), fc),
              "channels.group_norm");
    EXPECT_EQ(lockOfA("return " + nets::linear("torch.softmax(torch.mean(a, [2, 3]), 1)", "fc"), fc), "channels.mixed");
    EXPECT_EQ(lockOfA("return torch.flatten(torch.mean(a, 1), 1)"), "channels.mixed");
    EXPECT_EQ(lockOfA("return torch.flatten(a[:, 3], 1)"), "channels.mixed");
    EXPECT_EQ(lockOfA("q = a.flatten(2)\nreturn torch.bmm(q, q.transpose(1, 2)).flatten(1)"), "channels.attention");
    EXPECT_EQ(lockOfA("y = torch.mean(a * torch.sum(x, 1, True).expand(-1, 8, -1, -1), [2, 3])\nreturn " +
                          nets::linear("y", "fc"),
                      fc),
              "channels.fixed");
    EXPECT_EQ(lockOfA("y = torch.mean(a, [2, 3]) * float(a.size(1))\nreturn " + nets::linear("y", "fc"), fc),
              "channels.count_used");
    EXPECT_EQ(
        lockOfA("y = torch.mean(a, [2, 3])\nreturn " + nets::linear("y", "fc") + " + torch.sum(self.fc.weight)", fc),
        "channels.shared_parameter");
}

TEST(ChannelLock, ChannelsThatOneProductSumsOverGoTogether)
{
    const ScriptedProgram::Shapes more = together({convolution("b", {8, 3, 3, 3}), convolution("fc", {5, 64})});
    EXPECT_EQ(lockOfA("p = torch.bmm(a.flatten(2).transpose(1, 2), " + nets::conv("x", "b") + ".flatten(2))\n" +
                          "return " + nets::linear("torch.mean(p, 1)", "fc"),
                      more),
              "");
}

TEST(ChannelLock, WhatDoesNotDependOnTheNumberOfChannelsLocksNothing)
{
    const ScriptedProgram::Shapes fc = convolution("fc", {5, 8});
    EXPECT_EQ(
        lockOfA("y = torch.softmax(a, 2)\nreturn " + nets::linear("torch.mean(y * float(a.size(2)), [2, 3])", "fc"),
                fc),
        "");
    EXPECT_EQ(lockOfA("y = a.view(a.size(0), a.size(1), -1)\nreturn " + nets::linear("torch.mean(y, 2)", "fc"), fc),
              "");
}

TEST(ChannelLock, AGateOfOneChannelForAllStays)
{
    const Program program = ScriptedProgram::make(
        "a = " + nets::conv("x", "a") + "\n" + "y = a * torch.sigmoid(" + nets::conv("a", "gate") + ")\n" + "return " +
            nets::linear("torch.mean(y, [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("gate", {1, 8, 3, 3}), convolution("fc", {5, 8})}),
        {3, 8, 8});
    EXPECT_THAT(lines(findCoupling(program)),
                ElementsAre("a -> gate fc: 8", "gate ->: channels.mixed", "fc ->: channels.output"));
}

TEST(Coupling, IsTheSameForACopy)
{
    const Program program = nets::shuffle();
    const Coupling first = findCoupling(program), second = findCoupling(program.clone());
    ASSERT_EQ(first.bindings.size(), second.bindings.size());
    for (std::size_t i = 0; i < first.bindings.size(); ++i) EXPECT_EQ(first.bindings[i].tags, second.bindings[i].tags);
    EXPECT_EQ(lines(first), lines(second));
}

}  // namespace
}  // namespace espalier
