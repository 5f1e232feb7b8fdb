#pragma once

#include "core/engine/evaluate/accuracy.h"
#include "core/engine/recover/recover.h"
#include "tests/engine/evaluate/recording_sink.h"
#include "tests/engine/evaluate/small_network.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace espalier {

/// A small network with three of four convolution weights and half the linear ones masked, and something to train it on.
class RecoveryTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (std::filesystem::temp_directory_path() / "espalier_recover_XXXXXX").string();
        folder = mkdtemp(name.data());
        masks = {{"conv.weight", at::arange(36).remainder(4).eq(0).view({4, 1, 3, 3})},
                 {"fc.weight", at::arange(48).remainder(2).eq(0).view({3, 16})}};
        fineTuning.kind = RecoveryStep::Kind::fine_tune;
        fineTuning.epochs = 3;
        fineTuning.learningRate = 0.05;
        fineTuning.batch = 32;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    Program pruned() const
    {
        Program program = smallNetwork();
        applyMasks(program, masks);
        return program;
    }
    RecoveryContext context(const std::filesystem::path& checkpoints = {})
    {
        return {&dense, train, preprocessing, 5, checkpoints, sink, {}};
    }
    double accuracy(const Program& program)
    {
        return evaluate(program, validation, preprocessing, -1, sink).accuracy();
    }

    std::filesystem::path folder;
    const Program dense = smallNetwork();
    const Dataset train = corners(500, 1), validation = corners(300, 2);
    const Preprocessing preprocessing{{1, 8, 8}, {0.4}, {0.3}};
    Masks masks;
    RecoveryStep fineTuning;
    RecordingSink sink;
};

}  // namespace espalier
