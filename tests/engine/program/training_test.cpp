#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/emit.h"
#include "core/engine/program/execute.h"
#include "test_models.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>

#include <cstdlib>

namespace espalier {
namespace {

TEST(Training, BatchNormLearnsStatisticsOfAModelTracedInEvalMode)
{
    auto program = loadProgram(shippedModel(), {1, 28, 28});
    const auto before = program.tensor("bn1.running_mean").clone();
    const auto x = at::rand({8, 1, 28, 28}) + 1;
    Executor executor(program);
    const auto evaluated = executor.forward(x);
    EXPECT_TRUE(program.tensor("bn1.running_mean").equal(before));
    executor.setTraining(true);
    const auto trained = executor.forward(x);
    EXPECT_FALSE(program.tensor("bn1.running_mean").equal(before));
    EXPECT_FALSE(at::allclose(evaluated, trained));
}

TEST(Training, GradientsReachEveryParameter)
{
    auto program = loadProgram(shippedModel(), {1, 28, 28});
    for (auto& parameter : program.parameters)
        if (parameter.trainable) parameter.tensor.set_requires_grad(true);
    Executor executor(program);
    executor.setTraining(true);
    executor.forward(at::rand({4, 1, 28, 28})).sum().backward();
    for (const auto& parameter : program.parameters) {
        if (parameter.trainable) {
            EXPECT_TRUE(parameter.tensor.grad().defined()) << parameter.path;
        }
    }
}

TEST(Training, DropoutDropsOnlyThen)
{
    for (const char* name : {"dropout.trace", "dropout.script", "dropout.trace_training"}) {
        REQUIRE_MADE(file, name);
        const auto program = loadProgram(file, {3, 16, 16});
        const at::NoGradGuard noGradients;
        Executor executor(program);
        const auto x = at::rand({4, 3, 16, 16});
        EXPECT_TRUE(executor.forward(x).equal(executor.forward(x))) << name;
        executor.setTraining(true);
        EXPECT_FALSE(executor.forward(x).equal(executor.forward(x))) << name;
        EXPECT_EQ(program.tracedInTraining, std::string(name) == "dropout.trace_training");
    }
}

TEST(Training, ClonesShareNothing)
{
    auto program = loadProgram(shippedModel(), {1, 28, 28});
    auto copy = program.clone();
    copy.tensor("fc.bias").fill_(7);
    EXPECT_FALSE(program.tensor("fc.bias").equal(copy.tensor("fc.bias")));
    const auto x = at::rand({1, 1, 28, 28});
    Executor executor(program);
    const auto before = executor.forward(x);
    EXPECT_FALSE(at::allclose(Executor(copy).forward(x), before));
    EXPECT_TRUE(executor.forward(x).equal(before));
}

TEST(Training, RebindingTakesReplacedTensors)
{
    auto program = loadProgram(shippedModel(), {1, 28, 28});
    const auto x = at::rand({1, 1, 28, 28});
    Executor executor(program);
    program.tensor("fc.weight") = at::zeros_like(program.tensor("fc.weight"));
    executor.rebind(program);
    EXPECT_TRUE(at::allclose(executor.forward(x), program.tensor("fc.bias").unsqueeze(0)));
}

TEST(Training, InferenceNeverWritesIntoTheInput)
{
    REQUIRE_MADE(file, "in_place.script");
    const auto program = loadProgram(file, {3, 64, 64});
    const at::NoGradGuard noGradients;
    const auto x = at::rand({2, 3, 64, 64});
    const auto before = x.clone();
    Executor(program).forward(x);
    EXPECT_TRUE(x.equal(before));
}

TEST(Emit, PythonSwitchesTraining)
{
    REQUIRE_MADE(file, "dropout.trace");
    const auto saved = buildTree() / "test_models/emitted_dropout.pt";
    saveTorchScript(loadProgram(file, {3, 16, 16}), saved);
    const auto script = sourceTree() / "tests/engine/program/check_emitted.py";
    const auto command =
        "OMP_NUM_THREADS=1 /usr/bin/python3 -W ignore " + script.string() + " " + saved.string() + " " + file.string();
    EXPECT_EQ(std::system(command.c_str()), 0);
}

}  // namespace
}  // namespace espalier
