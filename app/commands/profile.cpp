#include "app/commands/arguments.h"
#include "app/commands/chosen_experiments.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/profile_text.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace {

struct ProfileOptions {
    std::string workspace, action = "list", argument, profile;
};

nlohmann::ordered_json profilesDocument(const std::vector<OperatingProfile>& profiles)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const OperatingProfile& profile : profiles) list.push_back(profileToJson(profile));
    return {{"profiles", list}};
}

int tellAll(const ExperimentLog& log, Terminal& terminal)
{
    terminal.say(profileTable(log.profiles()));
    terminal.document(profilesDocument(log.profiles()));
    return 0;
}

int change(const ProfileOptions& options, Terminal& terminal)
{
    if (options.argument.empty()) throw Failure("profile.argument_missing", options.action);
    const auto profile = options.action == "add" ? std::optional(readProfile(options.argument)) : std::nullopt;
    const auto log = openForWriting(options.workspace);
    if (profile)
        log->setProfile(*profile);
    else
        log->removeProfile(options.argument);
    return tellAll(*log, terminal);
}

int show(const ProfileOptions& options, Terminal& terminal)
{
    if (options.argument.empty()) throw Failure("profile.argument_missing", options.action);
    const auto log = openToRead(options.workspace);
    const OperatingProfile profile = profileNamed(*log, options.argument);
    terminal.say(QString::fromStdString(profileToJson(profile).dump(2)));
    terminal.document(profileToJson(profile));
    return 0;
}

/// All of the workspace, or the one that was named.
std::vector<OperatingProfile> chosenProfiles(const ExperimentLog& log, const ProfileOptions& options)
{
    if (!options.profile.empty()) return {profileNamed(log, options.profile)};
    const auto profiles = log.profiles();
    if (profiles.empty()) throw Failure("profile.none", log.file().string());
    return profiles;
}

std::vector<Experiment> judgedExperiments(const ExperimentLog& log)
{
    std::vector<Experiment> experiments = log.experiments();
    std::erase_if(experiments, [](const Experiment& each) { return each.trashed || each.status != "done"; });
    return experiments;
}

int checkAll(const ExperimentLog& log, const std::vector<OperatingProfile>& profiles, const Assessor& assessor,
             Terminal& terminal)
{
    std::vector<std::vector<Assessment>> rows;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Experiment& experiment : judgedExperiments(log)) {
        rows.emplace_back();
        for (const OperatingProfile& profile : profiles) {
            rows.back().push_back(assessor.assess(profile, experiment));
            list.push_back(assessmentToJson(rows.back().back(), profile));
        }
    }
    terminal.say(verdictTable(profiles, rows));
    terminal.document({{"assessments", list}});
    return 0;
}

int checkOne(const ExperimentLog& log, const Experiment& experiment, const std::vector<OperatingProfile>& profiles,
             const Assessor& assessor, Terminal& terminal)
{
    const auto dense = log.baseline();
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const OperatingProfile& profile : profiles) {
        const Assessment assessment = assessor.assess(profile, experiment);
        const BillOfMaterials bill = assessor.bill(profile, experiment, *dense);
        terminal.say(assessmentLines(profile, assessment, bill));
        list.push_back(assessmentToJson(assessment, profile));
        list.back()["bill"] = billToJson(bill, profile);
    }
    terminal.document({{"assessments", list}});
    return 0;
}

int check(const ProfileOptions& options, Terminal& terminal)
{
    const auto log = openToRead(options.workspace);
    const ModelSummary model = measuredModel(*log);
    const auto profiles = chosenProfiles(*log, options);
    const auto stress = log->stressTests();
    const RobustnessResult robustness = log->robustness();
    const Assessor assessor(model, stress, robustness);
    if (options.argument.empty()) return checkAll(*log, profiles, assessor, terminal);
    return checkOne(*log, experimentNamed(*log, options.argument), profiles, assessor, terminal);
}

int profile(const ProfileOptions& options, Terminal& terminal)
{
    if (options.action == "add" || options.action == "remove") return change(options, terminal);
    if (options.action == "show") return show(options, terminal);
    if (options.action == "check") return check(options, terminal);
    if (options.action != "list") throw Failure("profile.unknown_action", options.action);
    return tellAll(*openToRead(options.workspace), terminal);
}

}  // namespace

void addProfileVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ProfileOptions>();
    CLI::App* verb = root.add_subcommand(
        "profile", helpText(QT_TR_NOOP("Operating profiles: keep them in a workspace, and judge experiments by them")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("ACTION", options->action,
                     helpText(QT_TR_NOOP("add, list, show, remove, or check; list unless given")));
    verb->add_option("ARGUMENT", options->argument,
                     helpText(QT_TR_NOOP("A file to add, a profile to show or remove, or an "
                                         "experiment to check; all are checked unless given")));
    verb->add_option("--profile", options->profile, helpText(QT_TR_NOOP("Check by this profile only")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return profile(*options, terminal); }; });
}

}  // namespace espalier
