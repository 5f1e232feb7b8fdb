#include "tests/engine/data/data_folder.h"

#include <ATen/Functions.h>

#include <cstring>

namespace espalier {
namespace {

template <typename T>
std::string raw(std::initializer_list<T> values)
{
    std::string text;
    for (const T value : values) text.append(reinterpret_cast<const char*>(&value), sizeof value);
    return text;
}

std::string npy(const std::string& type, const std::string& shape, const std::string& data, bool fortran = false,
                int version = 1)
{
    const std::string header =
        "{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
    const int size = static_cast<int>(header.size());
    const std::string length = version == 1 ? bytes({size & 255, size >> 8}) : bytes({size & 255, size >> 8, 0, 0});
    return std::string("\x93NUMPY") + bytes({version, 0}) + length + header + data;
}

class NpyTest : public DataFolder {
protected:
    Dataset load(const std::string& x, const std::string& y, const std::vector<std::int64_t>& input = {}) const
    {
        return loadDataset({DataSpec::Kind::npy, write("x.npy", x), write("y.npy", y), {}}, Split::validation, input);
    }
    std::string codeOf(const std::string& x, const std::string& y) const
    {
        return failureOf([&] { load(x, y); }).code;
    }
    const std::string x = npy("<f4", "(2, 3)", raw<float>({1, 2, 3, 4, 5, 6}));
    const std::string y = npy("<i8", "(2,)", raw<std::int64_t>({1, 0}));
    const at::Tensor expected = at::arange(1, 7, at::kFloat).view({2, 3});
};

TEST_F(NpyTest, ReadsEveryTypeAndOrder)
{
    EXPECT_TRUE(load(x, y).samples.equal(expected));
    EXPECT_TRUE(load(x, y).labels.equal(at::tensor({1, 0}, at::kLong)));
    EXPECT_TRUE(load(npy("<f8", "(2, 3)", raw<double>({1, 2, 3, 4, 5, 6}), false, 2), y).samples.equal(expected));
    EXPECT_TRUE(load(npy("<f4", "(2, 3)", raw<float>({1, 4, 2, 5, 3, 6}), true), y).samples.equal(expected));
    EXPECT_TRUE(load(npy("<i4", "(2, 3)", raw<std::int32_t>({1, 2, 3, 4, 5, 6})), y).samples.equal(expected));
    EXPECT_TRUE(load(npy("|u1", "(2, 3)", bytes({1, 2, 3, 4, 5, 6})), y).samples.equal(expected));
    EXPECT_TRUE(load(x, npy("<i4", "(2, 1)", raw<std::int32_t>({1, 0}))).labels.equal(at::tensor({1, 0}, at::kLong)));
    EXPECT_TRUE(load(x, npy("|u1", "(2,)", bytes({1, 0}))).labels.equal(at::tensor({1, 0}, at::kLong)));
}

TEST_F(NpyTest, BytesAreImagesChannelsFirstOrLast)
{
    const std::string pixels = bytes({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    const std::string one = npy("<i8", "(1,)", raw<std::int64_t>({0}));
    const Dataset first = load(npy("|u1", "(1, 3, 2, 2)", pixels), one, {3, 2, 2});
    EXPECT_EQ(first.samples.scalar_type(), at::kByte);
    EXPECT_EQ(first.samples[0][1][0][0].item<int>(), 5);
    const Dataset last = load(npy("|u1", "(1, 2, 2, 3)", pixels), one, {3, 2, 2});
    EXPECT_EQ(last.samples.sizes(), (c10::IntArrayRef{1, 3, 2, 2}));
    EXPECT_EQ(last.samples[0][1][0][0].item<int>(), 2);
    EXPECT_EQ(load(npy("|u1", "(1, 3, 4)", pixels), one, {1, 3, 4}).samples.sizes(), (c10::IntArrayRef{1, 1, 3, 4}));
    EXPECT_EQ(load(npy("|u1", "(1, 12)", pixels), one, {3, 2, 2}).samples.scalar_type(), at::kByte);
}

TEST_F(NpyTest, RefusesBadFiles)
{
    EXPECT_EQ(codeOf("not numpy at all", y), "data.bad_file");
    EXPECT_EQ(codeOf("", y), "data.truncated");
    EXPECT_EQ(codeOf(x.substr(0, x.size() - 1), y), "data.truncated");
    EXPECT_EQ(codeOf(x + "x", y), "data.bad_file");
    EXPECT_EQ(codeOf(npy("<f4", "(0, 3)", ""), y), "data.empty");
    EXPECT_EQ(codeOf(npy("<f4", "(4611686018427387904, 4611686018427387904)", "x"), y), "data.truncated");
    EXPECT_EQ(codeOf(npy(">f4", "(2, 3)", raw<float>({1, 2, 3, 4, 5, 6})), y), "data.unsupported_type");
    EXPECT_EQ(codeOf(npy("|O", "(2, 3)", "......"), y), "data.unsupported_type");
    EXPECT_EQ(codeOf(npy("<f4", "(2, -3)", raw<float>({1})), y), "data.bad_file");
    EXPECT_EQ(codeOf(npy("<f4", "(2,)", raw<float>({1, 2})), y), "data.bad_file");
}

TEST_F(NpyTest, RefusesBadLabels)
{
    EXPECT_EQ(codeOf(x, npy("<i8", "(3,)", raw<std::int64_t>({1, 0, 1}))), "data.lengths_differ");
    EXPECT_EQ(codeOf(x, npy("<i8", "(2,)", raw<std::int64_t>({1, -1}))), "data.label_out_of_range");
    EXPECT_EQ(codeOf(x, npy("<f4", "(2,)", raw<float>({1, 0.5}))), "data.bad_file");
    EXPECT_EQ(codeOf(x, npy("<i8", "(2, 2)", raw<std::int64_t>({1, 0, 1, 0}))), "data.bad_file");
}

}  // namespace
}  // namespace espalier
