#include "tests/end_to_end/cli/cli.h"

#include <QProcess>

namespace espalier::cli {
namespace {

/// What happens to a choice after it was made: gate, verify, reassess.
class LivingTarget : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
        const fs::path plan = scratch / "half.json";
        write(plan, R"({"espalier_plan": 1, "name": "half", "seed": 3,
                        "layers": {"*": {"pattern": "unstructured", "sparsity": 0.5}},
                        "recovery": [{"step": "recalibrate"}]})");
        ASSERT_EQ(espalier({"run", workspace, "--plan", plan}).status, 0);
    }

    Scratch scratch;
    fs::path workspace;
};

TEST_F(LivingTarget, TheGateSaysPassOrFailByItsExitStatus)
{
    const Ended passed = espalier({"gate", workspace, "half", "--max-accuracy-drop", "50", "--max-weights", "100000000",
                                   "--max-activations", "100000000", "--max-latency-ratio", "100", "--json"});
    EXPECT_EQ(passed.status, 0) << passed.err;
    EXPECT_EQ(passed.document()["passed"], true);
    EXPECT_EQ(passed.document()["checks"].size(), 5u);
    const Ended failed = espalier({"gate", workspace, "half", "--max-weights", "10", "--json"});
    EXPECT_EQ(failed.status, 1);
    EXPECT_EQ(failed.document()["checks"][1]["check"], "weights");
    EXPECT_EQ(failed.document()["checks"][1]["passed"], false);
    EXPECT_NE(espalier({"gate", workspace, "half", "--max-weights", "10"}).out.find("FAIL"), std::string::npos);
}

TEST_F(LivingTarget, TheGateRefusesWhatItCannotJudge)
{
    EXPECT_EQ(espalier({"gate", workspace, "half", "--json"}).errorCode(), "usage.no_limits");
    EXPECT_EQ(espalier({"gate", workspace, "no", "--max-weights", "1", "--json"}).errorCode(),
              "workspace.no_such_experiment");
    EXPECT_EQ(espalier({"gate", workspace, "half", "--profile", "no", "--json"}).errorCode(),
              "profile.no_such_profile");
    const Ended nowhere =
        espalier({"gate", workspace, "half", "--max-weights", "1", "--junit", scratch / "no" / "j.xml", "--json"});
    EXPECT_EQ(nowhere.status, 3);
    EXPECT_EQ(nowhere.errorCode(), "environment.unwritable_file");
}

TEST_F(LivingTarget, TheJunitFileIsReadByAStandardParser)
{
    const std::string name = "a<b>&\"c\" \xc3\xa4 ]]>";
    ASSERT_EQ(espalier({"edit", workspace, "half", "--name", name}).status, 0);
    const fs::path file = scratch / "gate.xml";
    const Ended ended =
        espalier({"gate", workspace, name, "--max-weights", "10", "--max-accuracy-drop", "90", "--junit", file});
    ASSERT_EQ(ended.status, 1) << ended.err;
    write(scratch / "read.py", R"(
import sys, junitparser
xml = junitparser.JUnitXml.fromfile(sys.argv[1])
cases = [case for suite in xml for case in suite]
print(len(cases), xml.failures, sorted(case.name for case in cases if case.result))
)");
    QProcess python;
    python.start("/usr/bin/python3", {QString::fromStdString(scratch / "read.py"), QString::fromStdString(file)});
    ASSERT_TRUE(python.waitForFinished(60000));
    const std::string error = python.readAllStandardError().toStdString();
    if (error.find("No module named") != std::string::npos) GTEST_SKIP() << "python3-junitparser is not installed";
    EXPECT_EQ(python.readAllStandardOutput().toStdString(), "3 1 ['weights']\n") << error;
}

TEST_F(LivingTarget, VerifyFindsTheSameBits)
{
    const Ended ended = espalier({"verify", workspace, "--json"});
    EXPECT_EQ(ended.status, 0) << ended.out << ended.err;
    const Json document = ended.document();
    EXPECT_EQ(document["identical"], true);
    ASSERT_EQ(document["experiments"].size(), 2u);
    EXPECT_EQ(document["experiments"][1]["name"], "half");
    EXPECT_EQ(espalier({"list", workspace, "--json"}).document()["experiments"].size(), 2u) << "the log is as it was";
}

TEST_F(LivingTarget, ReassessMeasuresAnewAndKeepsIt)
{
    const Ended ended = espalier({"reassess", workspace, "half", "--json"});
    ASSERT_TRUE(ended.status == 0 || ended.status == 1) << ended.err;
    const Json found = ended.document()["reassessments"][0];
    EXPECT_EQ(found["name"], "half");
    EXPECT_EQ(found["figures"][0]["figure"], "accuracy");
    EXPECT_EQ(found["figures"][0]["before"], found["figures"][0]["after"]) << "the same model on the same data";
    EXPECT_EQ(found["figures"][1]["drifted"], false);
    EXPECT_TRUE(found["changed"].empty()) << found["changed"];
    EXPECT_EQ(espalier({"list", workspace, "--json"}).document()["experiments"].size(), 2u);
}

TEST_F(LivingTarget, ReassessRefusesDataThatDoNotFit)
{
    write(scratch / "table.csv", "a,b,label\n1,2,0\n3,4,1\n");
    const Ended ended =
        espalier({"reassess", workspace, "half", "--data", "csv:" + (scratch / "table.csv").string(), "--json"});
    EXPECT_GE(ended.status, 2) << ended.out;
    EXPECT_FALSE(ended.errorCode().empty());
}

}  // namespace
}  // namespace espalier::cli
