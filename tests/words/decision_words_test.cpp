#include "views/words/decision_words.h"

#include "tests/paths.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QString>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace espalier {
namespace {

/// Every code of a remark in core/decision.
std::set<std::string> codesOfRemarks()
{
    static const std::regex code("\"((?:layer|pattern|alternative|doubt|expiry)\\.[a-z0-9_.]*[a-z0-9_])\"");
    std::set<std::string> codes;
    for (const auto& entry : std::filesystem::directory_iterator(sourceTree() / "core" / "decision")) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream stream(entry.path());
        const std::string text(std::istreambuf_iterator<char>(stream), {});
        for (std::sregex_iterator match(text.begin(), text.end(), code), end; match != end; ++match)
            codes.insert((*match)[1]);
    }
    return codes;
}

TEST(DecisionWords, EveryRemarkHasASentenceWithoutHoles)
{
    const auto codes = codesOfRemarks();
    ASSERT_GT(codes.size(), 30u) << "the search for codes finds too few to be right";
    const QRegularExpression hole("%[0-9]|[{}]");
    for (const std::string& code : codes) {
        EXPECT_TRUE(hasSentence(code)) << code;
        const QString bare = remarkText({code, "here", {}, {}, {}});
        EXPECT_TRUE(bare.endsWith('.')) << code << ": " << bare.toStdString();
        EXPECT_FALSE(bare.contains(hole)) << code << ": " << bare.toStdString();
    }
}

TEST(DecisionWords, FiguresAreFilledIn)
{
    const Remark cut{
        "layer.cut.costs",
        "conv1",
        {{"level", 0.9}, {"change", -0.012}, {"low", -0.02}, {"high", -0.004}, {"saved_ms", 3}, {"dense_ms", 4}},
        {{"why", "%1 <b>flat</b> {level}"}},
        ""};
    EXPECT_EQ(remarkText(cut),
              "With 90 % cut from it alone it costs accuracy: −1.2 points (−2.0 to −0.4). It saves 3.00 ms of 4.00 ms. "
              "The plan says: %1 <b>flat</b> {level}.");
    const Remark slower{"doubt.slower_layers", "sparse", {{"count", 2}}, {{"layers", "a, {b}"}}, ""};
    EXPECT_EQ(remarkText(slower), "2 of its layers are slower than dense (sparse): a, {b}.");
    const Remark fails{"doubt.profile_fails", "board", {{"asked", 5}, {"measured", 6.5}}, {{"limit", "p99"}}, ""};
    EXPECT_EQ(remarkText(fails), "It fails the profile board: p99 latency is 6.50 ms, 5.00 ms is asked.");
}

TEST(DecisionWords, APersonsWordsWin)
{
    Remark remark{"doubt.no_profile", "", {}, {}, "They know."};
    EXPECT_EQ(remarkText(remark), "They know.");
    EXPECT_NE(generatedText(remark), "They know.");
    remark.text.clear();
    EXPECT_EQ(remarkText(remark), generatedText(remark));
}

TEST(DecisionWords, HashesOfWhatExpiredAreShortAndNamesAreNot)
{
    EXPECT_EQ(expiryText({"expiry.cpu", "", {}, {{"then", "A %2"}, {"now", "B"}}, ""}),
              "The processor was A %2 and is B now.");
    const QString data =
        expiryText({"expiry.data", "", {}, {{"then", std::string(64, 'a')}, {"now", std::string(64, 'b')}}, ""});
    EXPECT_TRUE(data.contains(QString(12, 'a')) && !data.contains(QString(13, 'a'))) << data.toStdString();
}

}  // namespace
}  // namespace espalier
