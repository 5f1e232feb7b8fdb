#include "tests/engine/data/data_folder.h"
#include "tests/paths.h"

#include <ATen/Functions.h>

namespace espalier {
namespace {

namespace fs = std::filesystem;

class ImagesTest : public DataFolder {
protected:
    /// A portable pixmap in one colour.
    static std::string colour(int red, int green, int blue, int width = 2, int height = 2)
    {
        std::string text = "P6\n" + std::to_string(width) + " " + std::to_string(height) + "\n255\n";
        for (int i = 0; i < width * height; ++i) text += bytes({red, green, blue});
        return text;
    }
};

TEST_F(ImagesTest, ReadsAFolderAClassInSortedOrder)
{
    write("dog/1.ppm", colour(200, 100, 50));
    write("cat/b.ppm", colour(1, 2, 3));
    write("cat/a.ppm", colour(4, 5, 6));
    write("cat/notes.txt", "not an image");
    const Dataset dataset = loadDataset(spec("images"), Split::validation, {3, 2, 2});
    EXPECT_EQ(dataset.classNames, (std::vector<std::string>{"cat", "dog"}));
    EXPECT_TRUE(dataset.labels.equal(at::tensor({0, 0, 1}, at::kLong)));
    EXPECT_TRUE(dataset.samples.slice(2, 0, 1).slice(3, 0, 1).reshape({3, 3}).to(at::kLong).equal(
        at::tensor({4, 5, 6, 1, 2, 3, 200, 100, 50}, at::kLong).view({3, 3})));  // red, green, blue
    EXPECT_TRUE(dataset.issues.empty());
}

TEST_F(ImagesTest, ScalesOnlyWhatDiffersAndTurnsGreyWhereAsked)
{
    write("a/1.ppm", colour(90, 90, 90, 6, 4));
    const Dataset grey = loadDataset(spec("images"), Split::validation, {1, 2, 3});
    EXPECT_EQ(grey.samples.sizes(), (c10::IntArrayRef{1, 1, 2, 3}));
    EXPECT_TRUE(grey.samples.eq(90).all().item<bool>());
    EXPECT_EQ(loadDataset(spec("images"), Split::validation, {}).samples.sizes(), (c10::IntArrayRef{1, 3, 4, 6}));
}

TEST_F(ImagesTest, CountsAndNamesCorruptImagesAndUsesTheRest)
{
    write("a/1.ppm", colour(1, 1, 1));
    write("a/2.png", "\x89PNG\r\n\x1a\n and then nothing");
    write("b/3.ppm", colour(2, 2, 2).substr(0, 14));
    write("b/4.jpg", "");
    write("b/5.ppm", colour(3, 3, 3));
    const Dataset dataset = loadDataset(spec("images"), Split::validation, {3, 2, 2});
    EXPECT_TRUE(dataset.labels.equal(at::tensor({0, 1}, at::kLong)));
    EXPECT_EQ(dataset.samples[1][0][0][0].item<int>(), 3);
    ASSERT_EQ(dataset.issues.size(), 1U);
    EXPECT_EQ(dataset.issues[0].code, "data.corrupt_images");
    EXPECT_EQ(dataset.issues[0].severity, Severity::warning);
    EXPECT_EQ(dataset.issues[0].details.at("count"), "3");
    EXPECT_EQ(dataset.issues[0].details.at("total"), "5");
    EXPECT_EQ(dataset.issues[0].details.at("files"), "a/2.png, b/3.ppm, b/4.jpg");
}

TEST_F(ImagesTest, AJpegCutShortIsCorrupt)
{
    const fs::path cats = sourceTree() / "../shared/real/cifar10/test/cat";
    if (!fs::exists(cats)) GTEST_SKIP() << "no " << cats;
    fs::path jpeg;
    for (const auto& entry : fs::directory_iterator(cats)) jpeg = entry.path();
    ASSERT_EQ(jpeg.extension(), ".jpg");
    fs::create_directory(folder / "cat");
    fs::copy_file(jpeg, folder / "cat/whole.jpg");
    fs::copy_file(jpeg, folder / "cat/half.jpg");
    fs::permissions(folder / "cat/half.jpg", fs::perms::owner_all);
    fs::resize_file(folder / "cat/half.jpg", fs::file_size(jpeg) * 2 / 3);
    const Dataset dataset = loadDataset(spec("images"), Split::validation, {3, 32, 32});
    EXPECT_EQ(dataset.size(), 1);
    EXPECT_EQ(dataset.issues.at(0).details.at("files"), "cat/half.jpg");
}

TEST_F(ImagesTest, FindsSplits)
{
    write("train/a/1.ppm", colour(1, 1, 1));
    write("val/a/1.ppm", colour(2, 2, 2));
    write("test/a/1.ppm", colour(3, 3, 3));
    EXPECT_EQ(loadDataset(spec("images"), Split::training, {}).samples[0][0][0][0].item<int>(), 1);
    EXPECT_EQ(loadDataset(spec("images"), Split::validation, {}).samples[0][0][0][0].item<int>(), 2);
}

TEST_F(ImagesTest, AClassCalledTrainIsNoSplit)
{
    write("train/1.ppm", colour(1, 1, 1));
    write("tram/1.ppm", colour(2, 2, 2));
    EXPECT_EQ(loadDataset(spec("images"), Split::training, {}).classNames, (std::vector<std::string>{"train", "tram"}));
}

TEST_F(ImagesTest, SaysWhichSplitIsMissing)
{
    write("val/a/1.ppm", colour(1, 1, 1));
    EXPECT_EQ(failureOf([&] { loadDataset(spec("images"), Split::training, {}); }).code, "data.no_training_split");
    fs::rename(folder / "val", folder / "train");
    EXPECT_EQ(failureOf([&] { loadDataset(spec("images"), Split::validation, {}); }).code, "data.no_validation_split");
}

TEST_F(ImagesTest, RefusesFoldersWithoutAGoodImage)
{
    EXPECT_EQ(failureOf([&] { loadDataset(spec("images"), Split::validation, {}); }).code, "data.empty");
    write("a/1.png", "no image");
    EXPECT_EQ(failureOf([&] { loadDataset(spec("images"), Split::validation, {}); }).code, "data.no_good_image");
    EXPECT_EQ(failureOf([&] {
                  loadDataset(spec("images"), Split::validation, {4, 2, 2});
              }).code,
              "data.shape_mismatch");
}

}  // namespace
}  // namespace espalier
