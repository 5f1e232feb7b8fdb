#include "core/engine/run_job.h"
#include "core/preview/sample_pictures.h"
#include "tests/engine/recording_sink.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace espalier {
namespace {

namespace fs = std::filesystem;

SamplePictures draw(const JobSpec& spec)
{
    test::RecordingSink sink;
    return runJob(spec, sink).get<SamplePictures>();
}

std::string samplesFailure(const JobSpec& spec)
{
    try {
        draw(spec);
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "none";
}

/// Two classes of three images each; grey, as dark as their place in the folder.
class SamplesOfAFolder : public testing::Test {
protected:
    void SetUp() override
    {
        fs::remove_all(folder);
        for (int i = 0; i < 6; ++i) {
            const fs::path where = folder / (i < 3 ? "cat" : "dog");
            fs::create_directories(where);
            std::ofstream(where / (std::to_string(i) + ".ppm"), std::ios::binary)
                << "P6 8 8 255\n"
                << std::string(3 * 8 * 8, char(40 * i));
        }
        spec.kind = JobSpec::Kind::samples;
        spec.data = "images:" + folder.string();
        spec.preprocessing.input = {1, 8, 8};
        spec.samples = {4, 0};
        spec.evaluationImages = 6;
    }
    void TearDown() override { fs::remove_all(folder); }

    fs::path folder = fs::path(testing::TempDir()) / "samples_of_a_folder";
    JobSpec spec;
};

TEST_F(SamplesOfAFolder, AreDrawnInTheOrderAskedFor)
{
    const SamplePictures pictures = draw(spec);
    EXPECT_EQ(pictures.classNames, (std::vector<std::string>{"cat", "dog"}));
    ASSERT_EQ(pictures.items.size(), 2u);
    EXPECT_EQ(pictures.items[0].index, 4);
    EXPECT_EQ(pictures.items[0].truth, 1);
    EXPECT_EQ(pictures.items[1].truth, 0);
    EXPECT_FALSE(pictures.items[0].plain.empty());
    EXPECT_NE(pictures.items[0].plain, pictures.items[1].plain);
}

TEST_F(SamplesOfAFolder, AreTheSameWhereACorruptFileWasLeftOut)
{
    const SamplePictures whole = draw(spec);
    std::ofstream(folder / "cat" / "00_corrupt.ppm") << "no picture";  // comes first, and shifts all others
    const SamplePictures left = draw(spec);                            // evaluated on 6 of the 7
    EXPECT_EQ(left.items, whole.items);
}

TEST_F(SamplesOfAFolder, ThatAreNotThereAreRefused)
{
    spec.samples = {6};
    EXPECT_EQ(samplesFailure(spec), "data.no_such_sample");
    spec.samples = {-1};
    EXPECT_EQ(samplesFailure(spec), "data.no_such_sample");
    spec.samples.assign(501, 0);
    EXPECT_EQ(samplesFailure(spec), "usage.bad_value");
    spec.data = "images:/nowhere";
    EXPECT_EQ(samplesFailure(spec), "data.not_found");
}

}  // namespace
}  // namespace espalier
