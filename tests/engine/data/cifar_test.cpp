#include "tests/engine/data/data_folder.h"

#include <ATen/Functions.h>

namespace espalier {
namespace {

class CifarTest : public DataFolder {
protected:
    static std::string record(std::initializer_list<int> labels, int red)
    {
        return bytes(labels) + std::string(1024, char(red)) + std::string(2048, '\0');
    }
    std::string codeOf(Split split = Split::validation) const
    {
        return failureOf([&] { loadDataset(spec("cifar"), split, {}); }).code;
    }
};

TEST_F(CifarTest, ReadsTenClasses)
{
    write("test_batch.bin", record({3}, 10) + record({9}, 20));
    write("data_batch_2.bin", record({2}, 2));
    write("data_batch_1.bin", record({1}, 1));
    write("batches.meta.txt", "airplane\nautomobile\n\n");
    const Dataset test = loadDataset(spec("cifar"), Split::validation, {3, 32, 32});
    EXPECT_EQ(test.samples.sizes(), (c10::IntArrayRef{2, 3, 32, 32}));
    EXPECT_TRUE(test.labels.equal(at::tensor({3, 9}, at::kLong)));
    EXPECT_TRUE(test.samples[1][0].eq(20).all().item<bool>());
    EXPECT_TRUE(test.samples[1][1].eq(0).all().item<bool>());
    EXPECT_EQ(test.classNames, (std::vector<std::string>{"airplane", "automobile"}));
    EXPECT_TRUE(loadDataset(spec("cifar"), Split::training, {}).labels.equal(at::tensor({1, 2}, at::kLong)));
}

TEST_F(CifarTest, ReadsTheFineLabelsOfAHundredClasses)
{
    write("test.bin", record({1, 99}, 5));
    EXPECT_EQ(loadDataset(spec("cifar"), Split::validation, {}).labels[0].item<int>(), 99);
    EXPECT_EQ(codeOf(Split::training), "data.no_training_split");
}

TEST_F(CifarTest, RefusesBadFiles)
{
    EXPECT_EQ(codeOf(), "data.not_found");
    write("test_batch.bin", "");
    EXPECT_EQ(codeOf(), "data.empty");
    write("test_batch.bin", record({3}, 10) + "half");
    EXPECT_EQ(codeOf(), "data.truncated");
    write("test_batch.bin", record({10}, 10));
    EXPECT_EQ(codeOf(), "data.label_out_of_range");
}

}  // namespace
}  // namespace espalier
