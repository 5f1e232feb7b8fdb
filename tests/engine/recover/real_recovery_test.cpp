#include "core/engine/evaluate/accuracy.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/recover/recover.h"
#include "tests/engine/evaluate/recording_sink.h"
#include "tests/engine/prune/choose.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(RealRecovery, AShortFineTuningWinsBackWhatEightyPercentPruningCost)
{
    const std::filesystem::path folder = "/usr/share/datasets/fashion-mnist";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
    const Preprocessing preprocessing{{1, 28, 28}, {0.286}, {0.353}};
    Program program = loadProgram(shippedModel(), preprocessing.input);
    const DataSpec spec = DataSpec::parse(folder.string());
    const Dataset train = loadDataset(spec, Split::training, preprocessing.input);
    const Dataset validation = loadDataset(spec, Split::validation, preprocessing.input);
    std::vector<MaskRequest> requests;
    for (const Parameter& parameter : program.parameters)
        if (parameter.trainable && parameter.tensor.dim() > 1)
            requests.push_back({parameter.path, Pattern::parse("unstructured"), 0.8, true});
    const Masks masks = test::chooseMasks(program, requests);
    applyMasks(program, masks);

    RecordingSink sink;
    const auto accuracy = [&] { return evaluate(program, validation, preprocessing, 2000, sink).accuracy(); };
    const double pruned = accuracy();
    RecoveryContext context{nullptr, train, preprocessing, 1, {}, sink, {}};
    RecoveryStep calibration, tuning;
    calibration.images = 1024;
    recalibrate(program, calibration, context);
    const double recalibrated = accuracy();
    tuning.kind = RecoveryStep::Kind::fine_tune;
    tuning.images = 6400;
    EXPECT_FALSE(fineTune(program, masks, tuning, 1, context).diverged);
    const double recovered = accuracy();
    EXPECT_GT(recalibrated, pruned);
    EXPECT_GT(recovered, recalibrated);
    EXPECT_GT(recovered, 0.9);
}

}  // namespace
}  // namespace espalier
