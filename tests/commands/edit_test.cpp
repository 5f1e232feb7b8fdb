// The verbs that curate and list experiments, as typed.
#include "app/commands/command_line.h"
#include "app/commands/terminal.h"
#include "core/log/experiment_log.h"
#include "tests/log/sample_experiment.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

struct EditVerbTest : ::testing::Test {
    test::TemporaryFolder folder;
    std::string workspace = (folder / "ws.espalier").string();

    void SetUp() override
    {
        const auto log = test::makeWorkspace(folder);
        for (const char* id : {"aaaa1111", "bbbb2222"}) {
            Experiment experiment = test::emptyExperiment(id);
            experiment.name = id[0] == 'a' ? "first" : "second";
            log->takeIn(experiment, {});
        }
    }
    /// What goes to stdout.
    std::string run(std::vector<std::string> arguments)
    {
        ::testing::internal::CaptureStdout();
        try {
            const CommandLine line = parseCommandLine(arguments);
            Terminal terminal(line.chosen.json);
            line.chosen.run(terminal);
            terminal.flush();
        } catch (...) {
            ::testing::internal::GetCapturedStdout();
            throw;
        }
        return ::testing::internal::GetCapturedStdout();
    }
    std::string refusal(std::vector<std::string> arguments)
    {
        return test::failureCode([&] { run(std::move(arguments)); });
    }
    Experiment experiment(const std::string& id) { return ExperimentLog::open(workspace, false)->find(id).value(); }
};

TEST_F(EditVerbTest, ChangesWhatIsAskedAndNothingElse)
{
    const auto json = nlohmann::json::parse(run({"edit", workspace, "first", "--name", "best", "--note", "ask Bärbel",
                                                 "--tag", "ship", "--tag", "fast", "--json"}));
    EXPECT_EQ(json.at("name"), "best");
    EXPECT_EQ(json.at("note"), "ask Bärbel");
    EXPECT_EQ(json.at("tags"), nlohmann::json({"ship", "fast"}));
    run({"edit", workspace, "best", "--untag", "ship", "--note", ""});
    EXPECT_EQ(experiment("aaaa1111").name, "best");
    EXPECT_EQ(experiment("aaaa1111").note, "");
    EXPECT_THAT(experiment("aaaa1111").tags, ElementsAre("fast"));
    EXPECT_EQ(experiment("bbbb2222").name, "second");
}

TEST_F(EditVerbTest, TrashHidesFromTheListUntilRestored)
{
    run({"edit", workspace, "first", "--trash"});
    EXPECT_THAT(run({"list", workspace}), Not(HasSubstr("first")));
    EXPECT_THAT(run({"list", workspace, "--csv"}), Not(HasSubstr("first")));
    EXPECT_EQ(nlohmann::json::parse(run({"list", workspace, "--json"})).at("experiments").size(), 1u);
    EXPECT_THAT(run({"list", workspace, "--all"}), HasSubstr("first"));
    EXPECT_THAT(run({"show", workspace, "first"}), HasSubstr("first")) << "whoever asks for it by name sees it";
    run({"edit", workspace, "first", "--restore"});
    EXPECT_THAT(run({"list", workspace}), HasSubstr("first"));
}

TEST_F(EditVerbTest, ListTakesTheFilterOfTheWindow)
{
    run({"edit", workspace, "second", "--tag", "ship"});
    const std::string listed = run({"list", workspace, "--filter", "tag:ship status:failed"});
    EXPECT_THAT(listed, HasSubstr("second"));
    EXPECT_THAT(listed, Not(HasSubstr("first")));
    EXPECT_EQ(refusal({"list", workspace, "--filter", "accuracy>high"}), "usage.bad_filter");
}

TEST_F(EditVerbTest, RefusesNonsense)
{
    EXPECT_EQ(refusal({"edit", workspace, "first"}), "usage.nothing_to_edit");
    EXPECT_EQ(refusal({"edit", workspace, "nobody", "--trash"}), "workspace.no_such_experiment");
    EXPECT_EQ(refusal({"edit", workspace, "first", "--name", ""}), "workspace.bad_name");
    EXPECT_EQ(refusal({"edit", workspace, "first", "--tag", "two words"}), "workspace.bad_tag");
    EXPECT_EQ(refusal({"edit", workspace, "first", "--trash", "--restore"}), "usage.bad_arguments");
    EXPECT_EQ(experiment("aaaa1111").name, "first");
}

TEST_F(EditVerbTest, ReadOnlyIsRefused)
{
    const auto writer = ExperimentLog::open(workspace);
    EXPECT_EQ(refusal({"edit", workspace, "first", "--trash"}), "workspace.open_elsewhere");
}

}  // namespace
}  // namespace espalier
