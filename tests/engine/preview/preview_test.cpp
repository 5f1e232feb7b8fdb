#include "core/engine/run_job.h"
#include "tests/paths.h"

#include "core/preview/findings.h"
#include "tests/engine/recording_sink.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using testing::Contains;

const fs::path source = sourceTree();
const fs::path fashion = "/usr/share/datasets/fashion-mnist";
const fs::path real = source / "../shared/real";

std::vector<std::string> codes(const Preview& preview)
{
    std::vector<std::string> result;
    for (const Issue& issue : preview.issues) result.push_back(issue.code);
    return result;
}

const PreprocessingTrial& named(const Preview& preview, const std::string& name)
{
    for (const PreprocessingTrial& trial : preview.trials)
        if (trial.name == name) return trial;
    throw std::out_of_range(name);
}

JobSpec lookAt(const fs::path& model, const fs::path& data)
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::preview;
    spec.model = model;
    spec.data = data.string();
    spec.threads = 2;
    spec.evaluationImages = 200;  // whatever else the machine is doing
    return spec;
}

Preview look(const JobSpec& spec)
{
    test::RecordingSink sink;
    const auto result = runJob(spec, sink);
    EXPECT_GT(sink.count<ProgressEvent>(), 2);
    EXPECT_EQ(sink.quietDepth, 0);
    return result.get<Preview>();
}

std::string failureOf(const JobSpec& spec)
{
    test::RecordingSink sink;
    try {
        runJob(spec, sink);
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "none";
}

class FashionPreview : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(fashion)) GTEST_SKIP() << "needs Debian's dataset-fashion-mnist";
    }

    JobSpec spec = lookAt(source / "resources/models/fashion_resnet.pt", fashion);
};

TEST_F(FashionPreview, ProposesWhatTheModelWasTrainedWith)
{
    const Preview preview = look(spec);
    EXPECT_EQ(preview.input, (std::vector<std::int64_t>{1, 28, 28}));
    EXPECT_EQ(preview.inputFrom, "data");
    EXPECT_NEAR(preview.measured.mean.at(0), 0.286, 0.0015);
    EXPECT_NEAR(preview.measured.std.at(0), 0.353, 0.0015);
    EXPECT_EQ(preview.measured.samples, 10'000);
    EXPECT_EQ(preview.samples, 10'000);
    EXPECT_EQ(preview.labelsPresent, 10);
    EXPECT_EQ(preview.trial().name, "measured");
    EXPECT_GT(preview.trial().accuracy(), 0.88);
    EXPECT_LT(named(preview, "bytes").accuracy(), preview.trial().accuracy());
    EXPECT_NEAR(preview.normalised.mean.at(0), 0, 0.1);
    EXPECT_NEAR(preview.normalised.std.at(0), 1, 0.1);
    EXPECT_FALSE(isAtChance(preview));
    ASSERT_EQ(preview.items.size(), 12u);
    EXPECT_TRUE(preview.items[0].seen.starts_with("iVBORw0KGgo")) << "no PNG";
    EXPECT_NE(preview.items[0].seen, preview.items[0].plain);
    EXPECT_GT(preview.summary.milliseconds, 0);
    const Preview again = look(spec);
    EXPECT_EQ(preview.items, again.items) << "the draw is seeded";
    EXPECT_EQ(preview.trials, again.trials);
}

TEST_F(FashionPreview, PointsOutAbsurdPreprocessing)
{
    spec.preprocessing.mean = {-500};
    spec.preprocessing.std = {0.01};
    const Preview preview = look(spec);
    EXPECT_EQ(preview.trial().name, "given");
    EXPECT_THAT(codes(preview), Contains("data.accuracy_at_chance"));
    EXPECT_THAT(codes(preview), Contains("data.better_preprocessing"));
    EXPECT_THAT(codes(preview), Contains("data.unnormalised"));
}

TEST_F(FashionPreview, AnInputTheModelDoesNotTakeIsRefused)
{
    spec.preprocessing.input = {3, 32, 32};
    EXPECT_THAT((std::vector<std::string>{"model.forward_failed", "data.shape_mismatch"}), Contains(failureOf(spec)));
}

TEST_F(FashionPreview, CanBeCancelled)
{
    test::RecordingSink sink;
    sink.onEvent = [&](const JobEvent& event) {
        const auto* progress = std::get_if<ProgressEvent>(&event);
        sink.cancel = progress && progress->phase == Phase::evaluate;
    };
    EXPECT_THROW(runJob(spec, sink), JobCancelled);
}

class CifarPreview : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(real)) GTEST_SKIP() << "no " << real;
    }
};

TEST_F(CifarPreview, ImageNetStatisticsAreTheOnesResNet20Wants)
{
    const Preview preview = look(lookAt(real / "models/cifar10_resnet20.trace.pt", real / "cifar10/test200_lossless"));
    EXPECT_EQ(preview.input, (std::vector<std::int64_t>{3, 32, 32}));
    EXPECT_EQ(preview.trial().n, 200);
    EXPECT_EQ(named(preview, "imagenet").right, 180) << "as evaluate() has it";
    EXPECT_GE(preview.trial().right, 180);
    EXPECT_LT(named(preview, "none").ci95()[1], preview.trial().ci95()[0]);
    EXPECT_EQ(preview.classNames.at(8), "ship");
    EXPECT_EQ(preview.files->smallest, (std::array<std::int64_t, 2>{32, 32}));
    EXPECT_FALSE(preview.files->grey);
}

TEST_F(CifarPreview, AModelThatTakesBytesIsFoundOut)
{
    fs::path model;
    for (const auto& entry : fs::directory_iterator(real / "models"))
        if (entry.path().filename().string().find("resnet8") != std::string::npos) model = entry.path();
    if (model.empty()) GTEST_SKIP() << "no ResNet-8";
    const Preview preview = look(lookAt(model, real / "cifar10/test200_lossless"));
    EXPECT_EQ(preview.trial().name, "bytes");
    EXPECT_GT(preview.trial().accuracy(), 0.8);
}

TEST_F(CifarPreview, ClassFoldersInAnotherOrderAreFoundOut)
{
    const fs::path folder = fs::path(testing::TempDir()) / "preview_permuted";
    fs::remove_all(folder);
    fs::create_directories(folder);
    int number = 9;
    for (const char* name : {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"})
        fs::create_directory_symlink(fs::absolute(real / "cifar10/test200_lossless" / name),
                                     folder / (std::to_string(number--) + name));
    const Preview preview = look(lookAt(real / "models/cifar10_resnet20.trace.pt", folder));
    EXPECT_THAT(codes(preview), Contains("data.labels_permuted"));
    fs::remove_all(folder);
}

TEST(PreviewOfBadInput, SaysWhatItIs)
{
    const fs::path model = source / "resources/models/fashion_resnet.pt";
    EXPECT_EQ(failureOf(lookAt(model, "/nowhere")), "data.not_found");
    EXPECT_EQ(failureOf(lookAt(model, "")), "usage.data_needed");
    const fs::path folder = fs::path(testing::TempDir()) / "preview_bad";
    fs::create_directories(folder);
    std::ofstream(folder / "table.csv") << "1,2,0\n3,4,1\n";
    EXPECT_EQ(failureOf(lookAt(model, folder / "table.csv")), "data.shape_mismatch");
    if (fs::exists(fashion)) {
        EXPECT_EQ(failureOf(lookAt(folder / "table.csv", fashion)), "model.not_torchscript");
    }
    fs::remove_all(folder);
}

}  // namespace
}  // namespace espalier
