#include "tests/engine/data/data_folder.h"

#include <ATen/Functions.h>

namespace espalier {
namespace {

class CsvTest : public DataFolder {
protected:
    Dataset load(const std::string& text, const std::string& label = {},
                 const std::vector<std::int64_t>& input = {}) const
    {
        return loadDataset({DataSpec::Kind::csv, write("t.csv", text), {}, label}, Split::validation, input);
    }
    std::string codeOf(const std::string& text, const std::string& label = {}) const
    {
        return failureOf([&] { load(text, label); }).code;
    }
};

TEST_F(CsvTest, ReadsNumbersWithTheLabelLast)
{
    const Dataset dataset = load("1,2.5,0\n-3,+4e1,2\r\n");
    EXPECT_TRUE(dataset.samples.equal(at::tensor({1.0F, 2.5F, -3.0F, 40.0F}).view({2, 2})));
    EXPECT_TRUE(dataset.labels.equal(at::tensor({0, 2}, at::kLong)));
    EXPECT_TRUE(dataset.classNames.empty());
    EXPECT_TRUE(dataset.issues.empty());
}

TEST_F(CsvTest, FindsTheLabelByNameOrNumber)
{
    const std::string text = "kind,width,height\n1,10,20\n0,30,40\n";
    for (const char* label : {"kind", "0"}) {
        const Dataset dataset = load(text, label);
        EXPECT_TRUE(dataset.labels.equal(at::tensor({1, 0}, at::kLong))) << label;
        EXPECT_TRUE(dataset.samples.equal(at::tensor({10.0F, 20.0F, 30.0F, 40.0F}).view({2, 2}))) << label;
    }
    EXPECT_EQ(codeOf(text, "3"), "data.no_such_column");
    EXPECT_EQ(codeOf(text, "colour"), "data.no_such_column");
}

TEST_F(CsvTest, MapsTextLabelsToSortedClassNames)
{
    const Dataset dataset = load("T,2,8\nI,5,12\nT,3,4\n", "0");
    EXPECT_EQ(dataset.classNames, (std::vector<std::string>{"I", "T"}));
    EXPECT_TRUE(dataset.labels.equal(at::tensor({1, 0, 1}, at::kLong)));
}

TEST_F(CsvTest, ReadsQuotesOtherSeparatorsAndABom)
{
    const Dataset quoted = load("\xef\xbb\xbf\"x, of it\",name\n\"1.5\",\"a \"\"b\"\",\nc\"\n2,d");
    EXPECT_EQ(quoted.classNames, (std::vector<std::string>{"a \"b\",\nc", "d"}));
    EXPECT_TRUE(quoted.samples.equal(at::tensor({1.5F, 2.0F}).view({2, 1})));
    EXPECT_EQ(load("1;2;0\n3;4;1\n").samples.size(1), 2);
    EXPECT_EQ(load("1\t2\t0\n").samples.size(1), 2);
}

TEST_F(CsvTest, CountsAndNamesBadRowsAndUsesTheRest)
{
    const Dataset dataset = load("a,b,c\n1,2,0\n1,x,0\n1,2\n\n1,,0\n1,nan,0\n3,4,1\n");
    EXPECT_TRUE(dataset.labels.equal(at::tensor({0, 1}, at::kLong)));
    ASSERT_EQ(dataset.issues.size(), 1U);
    EXPECT_EQ(dataset.issues[0].code, "data.bad_rows");
    EXPECT_EQ(dataset.issues[0].details.at("count"), "4");
    EXPECT_EQ(dataset.issues[0].details.at("rows"), "3, 4, 6, 7");
}

TEST_F(CsvTest, TakesRowsOfPixelsAsImages)
{
    EXPECT_EQ(load("1,2,3,4,0\n5,6,7,8,1\n", {}, {1, 2, 2}).samples.sizes(), (c10::IntArrayRef{2, 1, 2, 2}));
}

TEST_F(CsvTest, RefusesBadFiles)
{
    EXPECT_EQ(codeOf(""), "data.empty");
    EXPECT_EQ(codeOf("\n\n"), "data.empty");
    EXPECT_EQ(codeOf("a,b,c\n"), "data.empty");
    EXPECT_EQ(codeOf("1\n2\n"), "data.bad_file");
    EXPECT_EQ(codeOf("a,b\nx,1\ny,2\n"), "data.no_good_row");
    EXPECT_EQ(codeOf("1,2,-1\n"), "data.label_out_of_range");
    EXPECT_EQ(failureOf([&] {
                  loadDataset({DataSpec::Kind::csv, folder / "nowhere.csv", {}, {}}, Split::validation, {});
              }).code,
              "data.not_found");
}

}  // namespace
}  // namespace espalier
