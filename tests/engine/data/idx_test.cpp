#include "tests/engine/data/data_folder.h"

#include <ATen/Functions.h>

namespace espalier {
namespace {

class IdxTest : public DataFolder {
protected:
    /// `count` images of 2 x 3 pixels, the first pixel of image i being i.
    static std::string images(std::uint32_t count, std::uint32_t claimed)
    {
        std::string text = bigEndian(0x803) + bigEndian(claimed) + bigEndian(2) + bigEndian(3);
        for (std::uint32_t i = 0; i < count; ++i) text += bytes({int(i), 1, 2, 3, 4, 255});
        return text;
    }
    static std::string labels(const std::string& values)
    {
        return bigEndian(0x801) + bigEndian(static_cast<std::uint32_t>(values.size())) + values;
    }
    std::string codeOf() const
    {
        const Issue issue = failureOf([&] {
            loadDataset({DataSpec::Kind::idx, folder, {}, {}}, Split::validation, {});
        });
        where = issue.where;
        return issue.code;
    }

    mutable std::string where;
};

TEST_F(IdxTest, ReadsRawFilesOfBothSplits)
{
    write("t10k-images-idx3-ubyte", images(2, 2));
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    write("train-images-idx3-ubyte", images(3, 3));
    write("train-labels-idx1-ubyte", labels(bytes({1, 2, 3})));
    const Dataset test = loadDataset(spec("idx"), Split::validation, {1, 2, 3});
    EXPECT_EQ(test.samples.sizes(), (c10::IntArrayRef{2, 1, 2, 3}));
    EXPECT_EQ(test.samples[1][0][0][0].item<int>(), 1);
    EXPECT_EQ(test.samples[1][0][1][2].item<int>(), 255);
    EXPECT_TRUE(test.labels.equal(at::tensor({7, 0}, at::kLong)));
    EXPECT_EQ(test.sha256.size(), 64U);
    EXPECT_EQ(loadDataset(spec("idx"), Split::training, {}).size(), 3);
}

TEST_F(IdxTest, ReadsCompressedFilesAndHashesThemTheSame)
{
    writeGz("t10k-images-idx3-ubyte.gz", images(2, 2));
    writeGz("t10k-labels-idx1-ubyte.gz", labels(bytes({7, 0})));
    const Dataset compressed = loadDataset(spec("idx"), Split::validation, {});
    EXPECT_EQ(compressed.size(), 2);
    write("t10k-images-idx3-ubyte", images(2, 2));
    EXPECT_EQ(loadDataset(spec("idx"), Split::validation, {}).sha256, compressed.sha256);
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 1})));
    EXPECT_NE(loadDataset(spec("idx"), Split::validation, {}).sha256, compressed.sha256);
}

TEST_F(IdxTest, TheOnlyPairServesForBothSplits)
{
    write("t10k-images-idx3-ubyte", images(2, 2));
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    EXPECT_EQ(loadDataset(spec("idx"), Split::training, {}).size(), 2);
}

TEST_F(IdxTest, RefusesWhatIsNotThereOrNotIdx)
{
    EXPECT_EQ(codeOf(), "data.not_found");
    write("t10k-images-idx3-ubyte", images(2, 2));
    EXPECT_EQ(codeOf(), "data.not_found");  // no labels
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    write("t10k-images-idx3-ubyte", "PK\3\4 this is something else");
    EXPECT_EQ(codeOf(), "data.bad_file");
    EXPECT_EQ(where, (folder / "t10k-images-idx3-ubyte").string());
    write("t10k-images-idx3-ubyte", labels(bytes({1, 2})));  // labels where images should be
    EXPECT_EQ(codeOf(), "data.bad_file");
}

TEST_F(IdxTest, RefusesEmptyTruncatedAndOverlongFiles)
{
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    write("t10k-images-idx3-ubyte", "");
    EXPECT_EQ(codeOf(), "data.truncated");
    write("t10k-images-idx3-ubyte", images(0, 0));
    EXPECT_EQ(codeOf(), "data.empty");
    write("t10k-images-idx3-ubyte", images(2, 2).substr(0, 25));
    EXPECT_EQ(codeOf(), "data.truncated");
    EXPECT_EQ(where, (folder / "t10k-images-idx3-ubyte").string());
    write("t10k-images-idx3-ubyte", images(3, 2));
    EXPECT_EQ(codeOf(), "data.bad_file");
}

TEST_F(IdxTest, RefusesLabelsOfAnotherNumber)
{
    write("t10k-images-idx3-ubyte", images(3, 3));
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    EXPECT_EQ(codeOf(), "data.lengths_differ");
}

TEST_F(IdxTest, AHeaderThatLiesAllocatesNothing)
{
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    write("t10k-images-idx3-ubyte",
          bigEndian(0x803) + bigEndian(0xffffffff) + bigEndian(0xffffffff) + bigEndian(0xffffffff) + "x");
    EXPECT_EQ(codeOf(), "data.truncated");
    writeGz("t10k-images-idx3-ubyte.gz", images(2, 0x7fffffff));
    std::filesystem::remove(folder / "t10k-images-idx3-ubyte");
    EXPECT_EQ(codeOf(), "data.truncated");
}

TEST_F(IdxTest, RefusesDamagedCompression)
{
    write("t10k-labels-idx1-ubyte", labels(bytes({7, 0})));
    writeGz("t10k-images-idx3-ubyte.gz", images(2, 2));
    const auto path = folder / "t10k-images-idx3-ubyte.gz";
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 6);
    EXPECT_EQ(codeOf(), "data.truncated");
    writeGz("t10k-images-idx3-ubyte.gz", images(2, 2));
    std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(-6, std::ios::end).write("\x12", 1);
    EXPECT_EQ(codeOf(), "data.bad_file");
}

TEST(FashionMnist, LoadsBothSplits)
{
    const std::filesystem::path folder = "/usr/share/datasets/fashion-mnist";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
    const DataSpec spec = DataSpec::parse(folder.string());
    const Dataset test = loadDataset(spec, Split::validation, {1, 28, 28});
    EXPECT_EQ(test.samples.sizes(), (c10::IntArrayRef{10000, 1, 28, 28}));
    EXPECT_EQ(test.labels.bincount().min().item<int>(), 1000);
    EXPECT_EQ(loadDataset(spec, Split::training, {1, 28, 28}).size(), 60000);
}

}  // namespace
}  // namespace espalier
