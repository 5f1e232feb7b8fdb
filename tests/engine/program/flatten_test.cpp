#include "core/engine/program/flatten.h"
#include "core/base/issue.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/execute.h"
#include "test_models.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>

#include <set>

namespace espalier {
namespace {

torch::jit::Module defined(const std::string& forward)
{
    torch::jit::Module module("M");
    module.register_parameter("weight", at::ones({3}), false);
    module.define(forward + "\n");
    module.eval();
    return module;
}

std::string codeOf(const torch::jit::Module& module, const at::Tensor& example)
{
    try {
        flatten(module, example);
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "";
}

TEST(Flatten, ParametersAreCopiesByPath)
{
    auto module = loadTorchScript(shippedModel());
    const auto program = flatten(module, at::rand({2, 1, 28, 28}));
    std::map<std::string, at::Tensor> wanted;
    for (const auto& parameter : module.named_parameters()) wanted[parameter.name] = parameter.value;
    std::set<std::string> trainable;
    for (const auto& parameter : program.parameters) {
        EXPECT_FALSE(parameter.tensor.requires_grad()) << parameter.path;
        if (!parameter.trainable) continue;
        trainable.insert(parameter.path);
        ASSERT_TRUE(wanted.count(parameter.path)) << parameter.path;
        EXPECT_TRUE(parameter.tensor.equal(wanted[parameter.path]));
        EXPECT_FALSE(parameter.tensor.is_alias_of(wanted[parameter.path]));
    }
    EXPECT_EQ(trainable.size(), wanted.size());
    EXPECT_GE(program.find("bn1.running_mean"), 0);
    EXPECT_FALSE(program.parameters[program.find("bn1.running_mean")].trainable);
}

TEST(Flatten, IsAStraightListOfNamedOperators)
{
    const auto program = loadProgram(shippedModel(), {1, 28, 28});
    Executor executor(program);
    std::map<std::string, std::string> scopeOfWeight;
    for (const auto& each : executor.operators())
        if (each.weight >= 0) scopeOfWeight[program.parameters[each.weight].path] = each.scope;
    EXPECT_EQ(scopeOfWeight.at("conv1.weight"), "conv1");
    EXPECT_EQ(scopeOfWeight.at("layer2.shortcut.0.weight"), "layer2.shortcut.0");
    EXPECT_EQ(scopeOfWeight.at("fc.weight"), "fc");
    for (const auto* node : program.graph->nodes()) {
        EXPECT_TRUE(node->blocks().empty());
        EXPECT_FALSE(node->maybeSchema() && node->schema().is_mutable()) << node->kind().toQualString();
    }
}

TEST(Flatten, LeavesModuleAndExampleAlone)
{
    REQUIRE_MADE(file, "in_place.script");
    auto module = loadTorchScript(file);
    const auto example = at::rand({2, 3, 64, 64});
    const auto before = example.clone();
    flatten(module, example);
    EXPECT_TRUE(example.equal(before));
    EXPECT_EQ(module.attr("seen").toTensor().item<float>(), 0);
}

TEST(Flatten, RefusesWhatItCannotFollow)
{
    const auto x = at::rand({2, 3});
    EXPECT_EQ(codeOf(defined("def forward(self, x):\n  return [1, 2]"), x), "model.output_not_a_tensor");
    EXPECT_EQ(codeOf(defined("def forward(self, x, y):\n  return x + y"), x), "model.several_inputs");
    EXPECT_EQ(codeOf(defined("def forward(self, x):\n  return x.view(7)"), x), "model.forward_failed");
    EXPECT_EQ(codeOf(defined("def forward(self, x):\n  assert False\n  return x"), x), "model.forward_failed");
    try {
        flatten(defined("def forward(self, x):\n  assert x.size(0) == 3, 'not {}'.format(x.size(0))\n  return x"), x);
    } catch (const Failure& failure) {
        EXPECT_NE(failure.issue().details.at("detail").find("not 2"), std::string::npos)
            << failure.issue().details.at("detail");
    }
    // A write through a view that cannot be told from its base: refused, not computed wrongly.
    EXPECT_EQ(codeOf(defined("def forward(self, x):\n  y = x * 2\n  y.t().add_(1)\n  return y"), x),
              "model.unsupported");
    EXPECT_EQ(codeOf(defined("def go(self, x):\n  return x"), x), "model.no_forward");
}

TEST(Flatten, TakesDefaultsAndLoopsAndLists)
{
    auto module = defined(R"(
def forward(self, x, times: int = 3):
  parts = [x]
  i = 0
  while i < times:
    parts.append(parts[-1] + self.weight)
    i += 1
  last = parts.pop()
  names = {"a": last, "b": parts[0]}
  a, b = (names["a"], names["b"])
  return torch.cat([a, b] + parts[1:], 1)
)");
    const auto x = at::rand({2, 3});
    const auto program = flatten(module, x);
    EXPECT_TRUE(Executor(program).forward(x).equal(module.forward({x}).toTensor()));
    const auto more = at::rand({5, 3});
    EXPECT_TRUE(Executor(program).forward(more).equal(module.forward({more}).toTensor()));
}

TEST(Flatten, WritesReachEveryAlias)
{
    auto module = defined(R"(
def forward(self, x):
  y = x * 2
  same = y.contiguous()
  y[:, 1] = y[:, 0] + self.weight[0]
  y[:, 2:].mul_(3)
  table = torch.zeros([2, 3])
  table[0] += 5
  return same + table[0]
)");
    const auto x = at::rand({2, 3});
    EXPECT_TRUE(at::allclose(Executor(flatten(module, x)).forward(x), module.forward({x}).toTensor()));
}

TEST(Flatten, SizesStayOperators)
{
    auto module = defined(
        "def forward(self, x):\n  return x.reshape(x.size(0), -1).sum(1) / x.size(0) + x.shape[0] * self.weight.sum()");
    const auto program = flatten(module, at::rand({2, 3}));
    const auto x = at::rand({7, 3});
    EXPECT_TRUE(at::allclose(Executor(program).forward(x), module.forward({x}).toTensor()));
}

TEST(LoadProgram, RefusesWhatDiffersAtAnotherBatch)
{
    REQUIRE_MADE(file, "data_dependent.script");
    try {
        loadProgram(file, {3, 8, 8});
        FAIL() << "a branch on the batch size was not noticed";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "model.flattening_differs");
        EXPECT_EQ(failure.issue().details.at("batch"), "3");
    }
}

TEST(LoadProgram, RefusesAFixedBatch)
{
    for (const auto& [name, batch] : {std::pair("fixed_batch.trace", "2"), std::pair("fixed_batch.trace1", "1")}) {
        REQUIRE_MADE(file, name);
        try {
            loadProgram(file, {3, 8, 8});
            FAIL() << name;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.issue().code, "model.fixed_batch");
            EXPECT_EQ(failure.issue().details.at("batch"), batch);
        }
    }
}

TEST(LoadProgram, KeepsTheCountersPythonAsksFor)
{
    const auto program = loadProgram(shippedModel(), {1, 28, 28});
    EXPECT_GE(program.find("layer3.bn2.num_batches_tracked"), 0);
}

TEST(LoadProgram, NamesTheWeightsOfAFrozenModule)
{
    REQUIRE_MADE(file, "densenet.frozen");
    const auto program = loadProgram(file, {3, 64, 64});
    ASSERT_GE(program.find("conv2d_1.weight"), 0);
    EXPECT_TRUE(program.parameters[program.find("conv2d_1.weight")].trainable);
    ASSERT_GE(program.find("batch_norm_1.running_var"), 0);
    EXPECT_FALSE(program.parameters[program.find("batch_norm_1.running_var")].trainable);
    EXPECT_GE(program.find("linear_1.bias"), 0);
}

}  // namespace
}  // namespace espalier
