#include "app/commands/demo_tables.h"

#include "app/commands/demo_domain.h"
#include "core/base/atomic_file.h"
#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace espalier {
namespace {

namespace fs = std::filesystem;

/// A folder in place of "/", with what a package would have put there.
struct DemoTables : ::testing::Test {
    test::TemporaryFolder root, out;

    void SetUp() override { ::setenv("ESPALIER_DEMO_DATA", root.path().c_str(), 1); }
    void TearDown() override { ::unsetenv("ESPALIER_DEMO_DATA"); }

    void install(const fs::path& file, const std::string& text)
    {
        fs::create_directories((root.path() / file).parent_path());
        writeFileAtomically(root.path() / file, text);
    }
    std::string written(const char* name) const { return readFile(out / name); }
};

std::size_t linesIn(const std::string& text) { return std::size_t(std::count(text.begin(), text.end(), '\n')); }

TEST_F(DemoTables, LettersKeepTheirSplitAndTheLetterComesLast)
{
    std::string rows;
    for (int i = 0; i < 16003; ++i)
        rows += i < 16000 ? "T,2,8,3,5,1,8,13,0,6,6,10,8,0,8,0,8\n" : "I,5,12,3,7,2,10,5,5,4,13,3,9,2,8,4,10\r\n";
    install("usr/share/doc/opencv-doc/examples/data/letter-recognition.data", rows);
    const WorkspaceSetup setup = lettersSetup(out.path());
    EXPECT_EQ(setup.data, "csv:" + (out / "letters-test.csv").string());
    EXPECT_EQ(linesIn(written("letters-train.csv")), 16001u);
    const std::string test = written("letters-test.csv");
    EXPECT_EQ(linesIn(test), 4u);
    EXPECT_TRUE(test.ends_with("\n5,12,3,7,2,10,5,5,4,13,3,9,2,8,4,10,I\n")) << test;
}

TEST_F(DemoTables, WordsOfSeveralLanguagesAndOddOnesAreLeftOut)
{
    const char* lists[] = {"american-english", "danish",  "dutch",      "french",
                           "italian",          "ngerman", "portuguese", "spanish"};
    for (const char* list : lists)
        install(fs::path("usr/share/dict") / list,
                std::string("radio\nit's\nabc\n") + "only" + list[0] + list[1] + "\n");
    install("usr/share/dict/dutch", "radio\nhuis\nHuis\nhuis\nonmogelijkheidsverklaring\n");
    const WorkspaceSetup setup = wordsSetup(out.path());
    EXPECT_EQ(setup.train, "csv:" + (out / "words-train.csv").string());
    const std::string test = written("words-test.csv");
    EXPECT_EQ(linesIn(test), 1u + 8) << "one word of each language";
    EXPECT_NE(test.find("\n8,21,9,19,0,0,0,0,0,0,0,0,0,0,0,0,dutch\n"), std::string::npos) << test;
    EXPECT_EQ(linesIn(written("words-train.csv")), 1u) << "what is tested on is not trained on";
    const std::string before = test;
    wordsSetup(out.path());
    EXPECT_EQ(written("words-test.csv"), before);
}

TEST_F(DemoTables, WithoutThePackageItIsNamed)
{
    try {
        lettersSetup(out.path());
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "environment.no_demo_data");
        EXPECT_EQ(failure.issue().details.at("package"), "opencv-doc");
    }
    EXPECT_EQ(test::failureCode([&] { wordsSetup(out.path()); }), "environment.no_demo_data");
    EXPECT_EQ(test::failureCode([] { demoDomain("astrology"); }), "usage.unknown_domain");
}

TEST(DemoDomains, HalfOfWhatStandsAlone)
{
    ModelSummary model;
    const auto add = [&](const char* path, int group, bool heads, const char* lock) {
        Layer layer;
        layer.path = path;
        layer.weight = std::string(path) + ".weight";
        layer.kind = LayerKind::linear;
        layer.shape = {64, 64};
        layer.parameters = 4096;
        layer.macs = 4096;
        layer.group = group;
        layer.heads = heads;
        layer.channelLock = lock;
        model.layers.push_back(layer);
    };
    model.groups = {
        {{"qkv"}, {"proj"}, 4, "", true}, {{"proj", "fc2"}, {}, 64, "", false}, {{"fc1"}, {"fc2"}, 64, "", false}};
    add("qkv", 0, true, "");
    add("proj", 1, false, "");
    add("fc1", 2, false, "");
    add("fc2", 1, false, "");
    add("head", -1, false, "channels.output");
    const auto plans = domainPlans(demoDomain("vit"), model);
    ASSERT_EQ(plans.size(), 2u);
    const Plan& half = plans.back().plan;
    ASSERT_EQ(half.rules.size(), 2u);
    EXPECT_EQ(half.rules[0].first, "qkv");
    EXPECT_EQ(half.rules[0].second.cuts[0].pattern.text(), "head");
    EXPECT_EQ(half.rules[1].first, "fc1");
    EXPECT_EQ(half.rules[1].second.cuts[0].pattern.text(), "channel");
    EXPECT_FALSE(half.recovery.empty());
}

}  // namespace
}  // namespace espalier
