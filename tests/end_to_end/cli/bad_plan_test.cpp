#include "tests/end_to_end/cli/cli.h"

namespace espalier::cli {
namespace {

class BadPlan : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
    }

    void expectRefused(const std::string& plan, const std::string& code)
    {
        write(scratch / "plan.json", plan);
        const auto before = contents(scratch.folder());
        const Ended run = espalier({"run", workspace, "--plan", scratch / "plan.json", "--json"});
        EXPECT_EQ(run.status, 2) << run.err;
        EXPECT_EQ(run.errorCode(), code);
        EXPECT_EQ(contents(scratch.folder()), before) << "a refused plan changed the workspace";
    }

    Scratch scratch;
    fs::path workspace;
};

TEST_F(BadPlan, NotThere)
{
    const Ended run = espalier({"run", workspace, "--plan", scratch / "none.json", "--json"});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errorCode(), "plan.not_found");
}

TEST_F(BadPlan, NotJson) { expectRefused("{\"espalier_plan\": 1,\n \"layers\": }", "plan.not_json"); }

TEST_F(BadPlan, NamesNoLayer)
{
    expectRefused(R"({"espalier_plan": 1, "layers": {"encoder.*": {"pattern": "unstructured", "sparsity": 0.5}}})", "plan.names_no_layer");
    expectRefused(R"({"espalier_plan": 1, "layers": {}})", "plan.names_no_layer");
}

TEST_F(BadPlan, AnImpossiblePattern)
{
    for (const char* pattern : {"5:4", "0:4", "4:4", "block:0x1", "stripes"})
        expectRefused(std::string(R"({"espalier_plan": 1, "layers": {"*": {"pattern": ")") + pattern + R"(", "sparsity": 0.5}}})",
                      "plan.bad_pattern");
}

TEST_F(BadPlan, AnImpossibleSparsity)
{
    for (const char* sparsity : {"1.2", "-0.1", "\"much\""})
        expectRefused(std::string(R"({"espalier_plan": 1, "layers": {"*": {"pattern": "unstructured", "sparsity": )") + sparsity + "}}}",
                      "plan.bad_sparsity");
}

TEST_F(BadPlan, AnUnknownRecoveryStep)
{
    expectRefused(R"({"espalier_plan": 1, "layers": {"*": {"pattern": "unstructured", "sparsity": 0.5}}, "recovery": [{"step": "pray"}]})",
                  "plan.bad_recovery");
}

TEST_F(BadPlan, ASweepThatCannotBe)
{
    const std::vector<std::pair<Arguments, std::string>> wrong{
        {{"--preset", "magic", "--pattern", "unstructured"}, "usage.unknown_preset"},
        {{"--pattern", "5:4"}, "plan.bad_pattern"},
        {{"--pattern", "unstructured", "--from", "0.5", "--to", "1.2"}, "usage.bad_range"},
        {{"--pattern", "unstructured", "--from", "0.9", "--to", "0.1"}, "usage.bad_range"},
        {{"--pattern", "unstructured", "--steps", "0"}, "usage.bad_range"},
        {{"--pattern", "unstructured", "--recovery", "/nowhere.json"}, "plan.not_found"}};
    for (const auto& [options, code] : wrong) {
        Arguments arguments{"sweep", workspace, "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto before = contents(scratch.folder());
        const Ended run = espalier(arguments);
        EXPECT_EQ(run.status, 2) << run.err;
        EXPECT_EQ(run.errorCode(), code);
        EXPECT_EQ(contents(scratch.folder()), before);
    }
}

}  // namespace
}  // namespace espalier::cli
