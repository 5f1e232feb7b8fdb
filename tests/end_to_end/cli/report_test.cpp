#include "tests/end_to_end/cli/cli.h"

namespace espalier::cli {
namespace {

/// A decision and its report, from the real program, without a display.
class DecisionAndReport : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
    }
    Json answer(Arguments arguments)
    {
        arguments.push_back("--json");
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, 0) << ended.err;
        return ended.document();
    }

    Scratch scratch;
    fs::path workspace;
};

TEST_F(DecisionAndReport, ADecisionHoldsWhereItWasMeasured)
{
    const Json json = answer({"decide", workspace, "dense", "--by", "Ann", "--note", "Nothing else yet."});
    EXPECT_EQ(json["decision"]["by"], "Ann");
    EXPECT_EQ(json["expired"], Json::array()) << "same machine, same versions, same data";
    EXPECT_GT(json["decision"]["environment"].size(), 5u);
    EXPECT_EQ(answer({"decide", workspace})["history"].size(), 1u);
}

TEST_F(DecisionAndReport, ReportsComeOutInEveryFormat)
{
    answer({"decide", workspace, "dense", "--by", "Ann <ann@example.org>"});
    for (const auto& [ending, begins] :
         {std::pair("pdf", "%PDF-"), {"html", "<!DOCTYPE html>"}, {"csv", "section,subject,"}, {"json", "{"}}) {
        const fs::path file = scratch / (std::string("report.") + ending);
        const Json json = answer({"report", workspace, "-o", file});
        EXPECT_EQ(json["bytes"], fs::file_size(file));
        EXPECT_TRUE(read(file).starts_with(begins)) << ending;
    }
    EXPECT_NE(read(scratch / "report.html").find("Ann &lt;ann@example.org&gt;"), std::string::npos);
    EXPECT_EQ(Json::parse(read(scratch / "report.json"))["recommendation"]["from"], "decided");
}

TEST_F(DecisionAndReport, RefusalsLeaveWhatIsThere)
{
    const auto code = [&](Arguments arguments, int status) {
        arguments.insert(arguments.begin(), {"report", workspace, "--json", "-o"});
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, status) << ended.err;
        return ended.errorCode();
    };
    write(scratch / "old.pdf", "old");
    EXPECT_EQ(code({scratch / "old.pdf"}, 2), "usage.file_exists");
    EXPECT_EQ(read(scratch / "old.pdf"), "old");
    EXPECT_EQ(code({scratch / "report.docx"}, 2), "report.format_unsupported");
    EXPECT_EQ(code({scratch / "nowhere/report.pdf"}, 3), "environment.unwritable_file");
    EXPECT_EQ(code({scratch / "r.html", "--experiment", "nobody"}, 2), "workspace.no_such_experiment");
    EXPECT_FALSE(fs::exists(scratch / "r.html"));
    EXPECT_EQ(espalier({"report", workspace, "-o", scratch / "old.pdf", "--force"}).status, 0);
    EXPECT_TRUE(read(scratch / "old.pdf").starts_with("%PDF-"));
}

}  // namespace
}  // namespace espalier::cli
