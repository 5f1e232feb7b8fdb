#include "core/engine/evaluate/accuracy.h"
#include "core/engine/load/torchscript_file.h"
#include "tests/engine/evaluate/recording_sink.h"
#include "tests/paths.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

namespace fs = std::filesystem;

TEST(RealModels, TheShippedModelHasItsFigureOnFashionMnist)
{
    const fs::path data = "/usr/share/datasets/fashion-mnist";
    if (!fs::exists(data)) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
    const Preprocessing preprocessing{{1, 28, 28}, {0.286}, {0.353}};
    const Program program = loadProgram(shippedModel(), preprocessing.input);
    const Dataset dataset = loadDataset(DataSpec::parse(data.string()), Split::validation, preprocessing.input);
    checkDataset(dataset, preprocessing, 10, data.string());
    RecordingSink sink;
    EXPECT_NEAR(evaluate(program, dataset, preprocessing, -1, sink).accuracy(), 0.9349, 1e-9);
}

TEST(RealModels, ResNet20HasItsFigureOnLosslessCifarImages)
{
    const fs::path real = sourceTree() / "../shared/real";
    if (!fs::exists(real)) GTEST_SKIP() << "no " << real;
    const Preprocessing preprocessing{{3, 32, 32}, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}};
    const Dataset dataset = loadDataset(DataSpec::parse((real / "cifar10/test200_lossless").string()),
                                        Split::validation, preprocessing.input);
    ASSERT_EQ(dataset.size(), 200);
    EXPECT_EQ(dataset.classNames.at(8), "ship");
    for (const char* name : {"cifar10_resnet20.trace.pt", "cifar10_resnet20.script.pt"}) {
        const Program program = loadProgram(real / "models" / name, preprocessing.input);
        RecordingSink sink;
        EXPECT_EQ(evaluate(program, dataset, preprocessing, -1, sink).right, 180) << name;
    }
}

}  // namespace
}  // namespace espalier
