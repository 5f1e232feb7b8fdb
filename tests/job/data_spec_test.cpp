#include "core/job/data_spec.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using Kind = DataSpec::Kind;

class DataSpecTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "espalier_spec_XXXXXX").string();
        folder = mkdtemp(name.data());
    }
    void TearDown() override { fs::remove_all(folder); }

    fs::path touch(const std::string& name)
    {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name) << "x";
        return folder / name;
    }

    static std::string codeOf(const std::string& text)
    {
        try {
            DataSpec::parse(text);
        } catch (const Failure& failure) {
            return failure.issue().code;
        }
        return "accepted";
    }

    fs::path folder;
};

TEST_F(DataSpecTest, ReadsEveryKind)
{
    touch("t.csv");
    touch("x.npy");
    touch("y.npy");
    EXPECT_EQ(DataSpec::parse("idx:" + folder.string()), (DataSpec{Kind::idx, folder, {}, {}}));
    EXPECT_EQ(DataSpec::parse("images:" + folder.string() + "/"), (DataSpec{Kind::images, folder, {}, {}}));
    EXPECT_EQ(DataSpec::parse("cifar:" + folder.string()), (DataSpec{Kind::cifar, folder, {}, {}}));
    EXPECT_EQ(DataSpec::parse("csv:" + (folder / "t.csv").string()), (DataSpec{Kind::csv, folder / "t.csv", {}, {}}));
    EXPECT_EQ(DataSpec::parse("csv:" + (folder / "t.csv").string() + ",label=kind, of"),
              (DataSpec{Kind::csv, folder / "t.csv", {}, "kind, of"}));
    EXPECT_EQ(DataSpec::parse("npy:" + (folder / "x.npy").string() + "," + (folder / "y.npy").string()),
              (DataSpec{Kind::npy, folder / "x.npy", folder / "y.npy", {}}));
}

TEST_F(DataSpecTest, TextReadsBackAsTheSame)
{
    touch("a,b.npy");
    touch("y.npy");
    touch("t.csv");
    for (const std::string& text : {"idx:" + folder.string(), "csv:" + (folder / "t.csv").string() + ",label=3",
                                    "npy:" + (folder / "a,b.npy").string() + "," + (folder / "y.npy").string()}) {
        EXPECT_EQ(DataSpec::parse(text).text(), text);
    }
}

TEST_F(DataSpecTest, MakesPathsAbsolute)
{
    touch("t.csv");
    const fs::path before = fs::current_path();
    fs::current_path(folder);
    const DataSpec spec = DataSpec::parse("csv:./t.csv");
    fs::current_path(before);
    EXPECT_EQ(fs::canonical(spec.path), fs::canonical(folder / "t.csv"));
    EXPECT_TRUE(spec.path.is_absolute());
}

TEST_F(DataSpecTest, RecognisesABarePathByWhatItHolds)
{
    touch("mnist/t10k-images-idx3-ubyte.gz");
    touch("cifar/test_batch.bin");
    touch("flat/cat/1.PNG");
    touch("nested/val/cat/1.jpg");
    touch("t.csv");
    touch("x.npy");
    touch("y.npy");
    EXPECT_EQ(DataSpec::parse((folder / "mnist").string()).kind, Kind::idx);
    EXPECT_EQ(DataSpec::parse((folder / "cifar").string()).kind, Kind::cifar);
    EXPECT_EQ(DataSpec::parse((folder / "flat").string()).kind, Kind::images);
    EXPECT_EQ(DataSpec::parse((folder / "nested").string()).kind, Kind::images);
    EXPECT_EQ(DataSpec::parse((folder / "t.csv").string()).kind, Kind::csv);
    EXPECT_EQ(DataSpec::parse((folder / "t.csv").string() + ",label=2").labelColumn, "2");
    EXPECT_EQ(DataSpec::parse((folder / "x.npy").string() + "," + (folder / "y.npy").string()).kind, Kind::npy);
}

TEST_F(DataSpecTest, AColonInAPathIsNoKind)
{
    touch("a:b/cat/1.png");
    EXPECT_EQ(DataSpec::parse((folder / "a:b").string()).kind, Kind::images);
}

TEST_F(DataSpecTest, RefusesWithACode)
{
    touch("t.csv");
    touch("x.npy");
    touch("notes/readme.md");
    const std::string here = folder.string();
    EXPECT_EQ(codeOf(""), "data.bad_spec");
    EXPECT_EQ(codeOf("idx:"), "data.bad_spec");
    EXPECT_EQ(codeOf("tfrecord:/nowhere"), "data.bad_spec");
    EXPECT_EQ(codeOf("csv:" + here + "/t.csv,label="), "data.bad_spec");
    EXPECT_EQ(codeOf("npy:" + here + "/x.npy"), "data.bad_spec");
    EXPECT_EQ(codeOf(here + "/x.npy"), "data.bad_spec");
    EXPECT_EQ(codeOf("idx:" + here + "/nowhere"), "data.not_found");
    EXPECT_EQ(codeOf(here + "/nowhere"), "data.not_found");
    EXPECT_EQ(codeOf("idx:" + here + "/t.csv"), "data.not_a_folder");
    EXPECT_EQ(codeOf("csv:" + here), "data.not_a_file");
    EXPECT_EQ(codeOf(here + "/notes"), "data.unrecognised");
}

}  // namespace
}  // namespace espalier
