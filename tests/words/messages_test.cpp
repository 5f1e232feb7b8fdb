#include "views/words/messages.h"

#include "tests/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace espalier {
namespace {

namespace fs = std::filesystem;

/// Every string in the program's sources that reads like a code: "area.what_happened".
std::set<std::string> codesInSources()
{
    static const std::regex code(
        "\"((?:model|data|plan|channels|workspace|environment|job|usage|export|adapter|profile|stress|robustness|"
        "decision|report)\\.[a-z0-9_]+)\"");
    static const std::set<std::string> fileNames{"model.pt", "data.bin",        "model.json",     "plan.json",
                                                 "job.json", "workspace.input", "workspace.mean", "workspace.std"};
    std::set<std::string> codes;
    for (const char* folder : {"core", "app", "views"}) {
        for (const auto& entry : fs::recursive_directory_iterator(sourceTree() / folder)) {
            const std::string extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h") continue;
            if (entry.path().filename().string().ends_with("_messages.cpp")) continue;
            std::ifstream stream(entry.path());
            const std::string text(std::istreambuf_iterator<char>(stream), {});
            for (std::sregex_iterator match(text.begin(), text.end(), code), end; match != end; ++match)
                if (!fileNames.contains((*match)[1])) codes.insert((*match)[1]);
        }
    }
    return codes;
}

TEST(Messages, EveryCodeInTheSourcesHasWords)
{
    const std::set<std::string> codes = codesInSources();
    ASSERT_GT(codes.size(), 30u) << "the search for codes finds too few to be right";
    for (const std::string& code : codes) EXPECT_TRUE(hasWords(code)) << code << " has no words in views/words";
}

TEST(Messages, NoCodeHasWordsTwice)
{
    std::vector<std::string> codes = codesWithWords();
    std::sort(codes.begin(), codes.end());
    EXPECT_EQ(std::adjacent_find(codes.begin(), codes.end()), codes.end());
}

TEST(Messages, CauseAndRemedyAreWholeSentences)
{
    for (const std::string& code : codesWithWords()) {
        const Issue issue{Severity::error, code, "PLACE", {}};
        const Message message = messageFor(issue);
        EXPECT_TRUE(message.cause.endsWith('.') || message.cause.endsWith(':'))
            << code << ": " << message.cause.toStdString();
        EXPECT_GT(message.remedy.size(), 10) << code;
        for (const QString& text : {message.cause, message.remedy})
            EXPECT_FALSE(text.contains('{') || text.contains('[') || text.contains('?'))
                << code << ": " << text.toStdString();
    }
}

TEST(Messages, ValuesAreFilledInAndClausesWithoutOneAreLeftOut)
{
    const Issue bare{Severity::error, "model.not_torchscript", "/tmp/a.pt", {}};
    EXPECT_EQ(messageFor(bare).cause, "/tmp/a.pt is no TorchScript file.");
    const Issue full{Severity::error, "model.not_torchscript", "/tmp/a.pt", {{"looks_like", "pickle"}}};
    EXPECT_EQ(messageFor(full).cause, "/tmp/a.pt is no TorchScript file (it looks like: a Python pickle).");
}

TEST(Messages, CountsAreWrittenOut)
{
    const auto text = [](const char* asked) {
        return messageFor({Severity::error, "solve.out_of_reach", "macs", {{"asked", asked}, {"nearest", "0.500000"}}})
            .cause.toStdString();
    };
    EXPECT_NE(text("4907123.000000").find("4,907,123"), std::string::npos) << text("4907123.000000");
    EXPECT_NE(text("0.250000").find("0.25 is"), std::string::npos) << text("0.250000");
}

TEST(Messages, ValuesAreNotReadAsTemplates)
{
    const Issue issue{Severity::error, "model.not_found", "/tmp/[{detail}].pt", {{"detail", "x"}}};
    EXPECT_EQ(messageFor(issue).cause, "There is no model file at /tmp/[{detail}].pt.");
}

TEST(Messages, AnUnknownCodeIsNamed)
{
    const Issue issue{Severity::error, "moon.too_bright", "here", {{"detail", "blinding"}}};
    EXPECT_EQ(messageFor(issue).cause, "Something went wrong: moon.too_bright, at here (blinding).");
}

}  // namespace
}  // namespace espalier
