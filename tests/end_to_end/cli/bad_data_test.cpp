#include "tests/end_to_end/cli/cli.h"

namespace espalier::cli {
namespace {

class BadData : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        data = smallFashion(scratch / "data", 30, 30);
    }

    Ended init(const std::string& spec, const Arguments& more = {})
    {
        Arguments arguments{"init", scratch / "new.espalier", "--model", shippedModel(), "--data", spec, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return espalier(arguments);
    }

    void expectRefused(const std::string& spec, const std::string& code)
    {
        const auto before = contents(scratch.folder());
        const Ended run = init(spec);
        EXPECT_EQ(run.status, 2) << run.err;
        EXPECT_EQ(run.errorCode(), code);
        EXPECT_EQ(contents(scratch.folder()), before) << "a refused init left something behind";
    }

    Scratch scratch;
    fs::path data;
};

TEST_F(BadData, NotThere) { expectRefused("idx:/nowhere/data", "data.not_found"); }

TEST_F(BadData, AnUnknownKind) { expectRefused("tar:" + data.string(), "data.bad_spec"); }

TEST_F(BadData, AFolderOfNothing)
{
    fs::create_directory(scratch / "empty");
    expectRefused((scratch / "empty").string(), "data.unrecognised");
    expectRefused("images:" + (scratch / "empty").string(), "data.empty");
}

TEST_F(BadData, NoImages)
{
    write(data / "t10k-images-idx3-ubyte", read(data / "t10k-images-idx3-ubyte").substr(0, 4) + std::string(4, '\0') +
                                               read(data / "t10k-images-idx3-ubyte").substr(8, 8));
    write(data / "t10k-labels-idx1-ubyte", read(data / "t10k-labels-idx1-ubyte").substr(0, 4) + std::string(4, '\0'));
    expectRefused("idx:" + data.string(), "data.empty");
}

TEST_F(BadData, Truncated)
{
    const std::string whole = read(data / "t10k-images-idx3-ubyte");
    write(data / "t10k-images-idx3-ubyte", whole.substr(0, whole.size() - 1000));
    expectRefused("idx:" + data.string(), "data.truncated");
}

TEST_F(BadData, ImagesAndLabelsSwapped)
{
    fs::rename(data / "t10k-images-idx3-ubyte", data / "other");
    fs::rename(data / "t10k-labels-idx1-ubyte", data / "t10k-images-idx3-ubyte");
    fs::rename(data / "other", data / "t10k-labels-idx1-ubyte");
    expectRefused("idx:" + data.string(), "data.bad_file");
}

TEST_F(BadData, FewerLabelsThanImages)
{
    const std::string labels = read(data / "t10k-labels-idx1-ubyte");
    write(data / "t10k-labels-idx1-ubyte", labels.substr(0, 7) + std::string(1, char(20)) + labels.substr(8, 20));
    expectRefused("idx:" + data.string(), "data.lengths_differ");
}

TEST_F(BadData, LabelsTheModelHasNoClassFor)
{
    std::string labels = read(data / "t10k-labels-idx1-ubyte");
    labels[8 + 17] = char(10);
    write(data / "t10k-labels-idx1-ubyte", labels);
    expectRefused("idx:" + data.string(), "data.label_out_of_range");
}

TEST_F(BadData, AnInputTheModelTakesButTheDataDoNotHave)
{
    const auto before = contents(scratch.folder());
    const Ended run = init("idx:" + data.string(), {"--input", "1x32x32"});
    EXPECT_EQ(run.status, 2) << run.err;
    EXPECT_EQ(run.errorCode(), "data.shape_mismatch");
    EXPECT_EQ(contents(scratch.folder()), before);
}

TEST_F(BadData, PreprocessingThatDoesNotFit)
{
    for (const Arguments& extra : {Arguments{"--mean", "0.1,0.2"}, Arguments{"--std", "0"}, Arguments{"--mean", "a"}}) {
        const auto before = contents(scratch.folder());
        const Ended run = init("idx:" + data.string(), extra);
        EXPECT_EQ(run.status, 2) << run.err;
        EXPECT_FALSE(run.errorCode().empty());
        EXPECT_EQ(contents(scratch.folder()), before);
    }
}

TEST_F(BadData, ACorruptImageAmongGoodOnesIsNamedAndTheRestUsed)
{
    for (int label = 0; label < 10; ++label)
        for (int i = 0; i < 3; ++i)
            write(scratch / "pictures" / std::to_string(label) / (std::to_string(i) + ".pgm"),
                  "P5\n28 28\n255\n" + std::string(28 * 28, char(20 * label + i)));
    write(scratch / "pictures" / "3" / "broken.png", "\x89PNG and then nothing");
    const Ended run = init("images:" + (scratch / "pictures").string(), {"--input", "1x28x28"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json experiment = run.document();
    EXPECT_EQ(experiment["accuracy"]["n"], 30);
    EXPECT_NE(experiment.dump().find("data.corrupt_images"), std::string::npos) << experiment.dump(1);
    EXPECT_NE(run.err.find("broken.png"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace espalier::cli
