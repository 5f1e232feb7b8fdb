#include "tests/engine/data/data_folder.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace espalier {
namespace {

Dataset images()
{
    Dataset dataset;
    dataset.samples = at::arange(2 * 3 * 5 * 7, at::kLong).to(at::kByte).view({2, 3, 5, 7});
    dataset.labels = at::tensor({0, 4}, at::kLong);
    return dataset;
}

TEST(MakeBatch, ScalesPixelsAndNormalisesEachChannel)
{
    const Dataset dataset = images();
    const Preprocessing preprocessing{{3, 5, 7}, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}};
    const at::Tensor batch = makeBatch(dataset, at::tensor({1, 0, 1}, at::kLong), preprocessing);
    const at::Tensor mean = at::tensor({0.485F, 0.456F, 0.406F}).view({1, 3, 1, 1});
    const at::Tensor std = at::tensor({0.229F, 0.224F, 0.225F}).view({1, 3, 1, 1});
    const at::Tensor expected =
        (dataset.samples.index_select(0, at::tensor({1, 0, 1}, at::kLong)).to(at::kFloat) / 255 - mean) / std;
    EXPECT_TRUE(batch.equal(expected));
}

TEST(MakeBatch, OneValueServesEveryChannelAndNoneLeavesItScaled)
{
    const Dataset dataset = images();
    const at::Tensor first = at::tensor({0}, at::kLong);
    EXPECT_TRUE(makeBatch(dataset, first, {}).allclose(dataset.samples.slice(0, 0, 1).to(at::kFloat) / 255));
    EXPECT_TRUE(makeBatch(dataset, first, {{}, {0.5}, {0.25}})
                    .allclose((dataset.samples.slice(0, 0, 1).to(at::kFloat) / 255 - 0.5) / 0.25));
}

TEST(MakeBatch, TablesAreNotScaledToOne)
{
    Dataset table;
    table.samples = at::tensor({1.0F, 2.0F, 3.0F, 4.0F}).view({2, 2});
    table.labels = at::tensor({0, 1}, at::kLong);
    const at::Tensor batch = makeBatch(table, at::tensor({1}, at::kLong), {{2}, {1, 2}, {2, 4}});
    EXPECT_TRUE(batch.equal(at::tensor({1.0F, 0.5F}).view({1, 2})));
}

TEST(CheckDataset, ComparesWithTheModel)
{
    const Dataset dataset = images();
    EXPECT_NO_THROW(checkDataset(dataset, {{3, 5, 7}, {0.5}, {0.5, 0.5, 0.5}}, 5, "here"));
    const Issue labels = failureOf([&] { checkDataset(dataset, {}, 4, "here"); });
    EXPECT_EQ(labels.code, "data.label_out_of_range");
    EXPECT_EQ(labels.where, "here");
    EXPECT_EQ(labels.details.at("found"), "4");
    const Issue shape = failureOf([&] { checkDataset(dataset, {{3, 7, 5}, {}, {}}, 5, "here"); });
    EXPECT_EQ(shape.code, "data.shape_mismatch");
    EXPECT_EQ(shape.details.at("expected"), "3x7x5");
    EXPECT_EQ(shape.details.at("found"), "3x5x7");
    EXPECT_EQ(failureOf([&] {
                  checkDataset(dataset, {{}, {0.1, 0.2}, {}}, 5, "here");
              }).code,
              "data.bad_preprocessing");
    EXPECT_EQ(failureOf([&] { checkDataset(dataset, {{}, {}, {0}}, 5, "here"); }).code, "data.bad_preprocessing");
}

}  // namespace
}  // namespace espalier
