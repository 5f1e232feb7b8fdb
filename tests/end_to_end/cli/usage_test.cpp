#include "tests/end_to_end/cli/cli.h"

namespace espalier::cli {
namespace {

TEST(Usage, HelpListsEveryVerbAndOnlyThose)
{
    const Ended run = espalier({"--help"});
    EXPECT_EQ(run.status, 0);
    for (const char* verb : {"demo",       "inspect", "init",   "run",      "sweep",  "scan",   "solve",   "suggest",
                             "forecast",   "resume",  "list",   "show",     "edit",   "export", "profile", "stress",
                             "robustness", "gate",    "verify", "reassess", "decide", "report"})
        EXPECT_NE(run.out.find(verb), std::string::npos) << verb;
    const Ended refused = espalier({"grow", "ws.espalier", "--json"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.errorCode(), "usage.unknown_command");
}

TEST(Usage, EveryVerbHasHelpOfItsOwn)
{
    for (const char* verb : {"demo",       "inspect", "init",   "run",      "sweep",  "scan",   "solve",   "suggest",
                             "forecast",   "resume",  "list",   "show",     "edit",   "export", "profile", "stress",
                             "robustness", "gate",    "verify", "reassess", "decide", "report"}) {
        const Ended run = espalier({verb, "--help"});
        EXPECT_EQ(run.status, 0) << verb;
        EXPECT_NE(run.out.find("--json"), std::string::npos) << verb << run.out;
    }
}

TEST(Usage, VersionNamesTheLibraries)
{
    const Ended run = espalier({"--version"});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.out.starts_with("espalier "));
    EXPECT_NE(run.out.find("\nQt 6."), std::string::npos);
    EXPECT_NE(run.out.find("\nSQLite 3."), std::string::npos);
    EXPECT_NE(run.out.find("\nLibTorch 1."), std::string::npos) << "the worker's versions";
}

TEST(Usage, MissingAndUnknownArgumentsAreToldInJsonToo)
{
    const std::vector<Arguments> wrong{{"init", "--json"},
                                       {"init", "a.espalier", "--json"},
                                       {"run", "a.espalier", "--json"},
                                       {"sweep", "a.espalier", "--json"},
                                       {"show", "a.espalier", "--json"},
                                       {"export", "a.espalier", "x", "--json"},
                                       {"report", "a.espalier", "--json"},
                                       {"list", "a.espalier", "--jsno", "--json"},
                                       {"list", "a.espalier", "--csv", "--json"},
                                       {"init", "a", "--model", "m", "--data", "d", "--batch", "0", "--json"},
                                       {"sweep", "a", "--pattern", "2:4", "--steps", "many", "--json"}};
    for (const Arguments& arguments : wrong) {
        const Ended run = espalier(arguments);
        EXPECT_EQ(run.status, 2) << run.err;
        EXPECT_EQ(run.errorCode(), "usage.bad_arguments");
    }
}

TEST(Usage, SpeaksTheLanguageItIsAskedFor)
{
    const Ended german = espalier({"show", "--help"}, {{"ESPALIER_LANGUAGE", "de"}});
    EXPECT_EQ(german.status, 0);
    EXPECT_NE(german.out.find("Arbeitsbereich"), std::string::npos) << german.out;
    const Ended none = espalier({"list", "a.espalier", "--json"}, {{"ESPALIER_LANGUAGE", "tlh"}});
    EXPECT_EQ(none.status, 2);
    EXPECT_EQ(none.errorCode(), "usage.no_language");
}

TEST(Usage, WithoutADisplayTheWindowIsRefusedWithAWayOut)
{
    const Ended run = espalier({});
    EXPECT_EQ(run.status, 3);
    EXPECT_NE(run.err.find("espalier demo"), std::string::npos) << run.err;
    EXPECT_TRUE(run.out.empty());
}

TEST(Usage, PlainErrorsGoToStderrWithCauseRemedyAndCode)
{
    const Ended run = espalier({"list", "/nowhere/at_all.espalier"});
    EXPECT_EQ(run.status, 2);
    EXPECT_TRUE(run.out.empty()) << run.out;
    EXPECT_NE(run.err.find("/nowhere/at_all.espalier"), std::string::npos);
    EXPECT_NE(run.err.find("[workspace.not_found]"), std::string::npos);
}

TEST(Usage, AFullStdoutIsAFailure)
{
    const int status =
        std::system(("'" + buildTree().string() + "/bin/espalier' --version > /dev/full 2> /dev/null").c_str());
    EXPECT_EQ(WEXITSTATUS(status), 3);
}

}  // namespace
}  // namespace espalier::cli
