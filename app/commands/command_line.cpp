#include "app/commands/command_line.h"

#include "app/commands/terminal.h"
#include "app/commands/version.h"
#include "views/words/tr.h"

#include <CLI/Error.hpp>

#include <algorithm>
#include <filesystem>

namespace espalier {

namespace {

/// Options of Qt's own that open the window.
constexpr std::string_view qtOptions[] = {"-platform", "-style",           "-stylesheet", "-display",
                                          "-geometry", "-qwindowgeometry", "-fontengine"};

void addVerbs(CLI::App& root, Chosen& chosen)
{
    addDemoVerb(root, chosen);
    addInspectVerb(root, chosen);
    addInitVerb(root, chosen);
    addRunVerb(root, chosen);
    addSweepVerb(root, chosen);
    addScanVerb(root, chosen);
    addSolveVerb(root, chosen);
    addSuggestVerb(root, chosen);
    addForecastVerb(root, chosen);
    addResumeVerb(root, chosen);
    addListVerb(root, chosen);
    addShowVerb(root, chosen);
    addEditVerb(root, chosen);
    addExportVerb(root, chosen);
    addProfileVerb(root, chosen);
    addStressVerb(root, chosen);
    addRobustnessVerb(root, chosen);
    addGateVerb(root, chosen);
    addVerifyVerb(root, chosen);
    addReassessVerb(root, chosen);
    addDecideVerb(root, chosen);
    addReportVerb(root, chosen);
}

bool asksForWindow(const std::vector<std::string>& arguments)
{
    if (arguments.empty()) return true;
    const std::string& first = arguments.front();
    if (std::find(std::begin(qtOptions), std::end(qtOptions), first) != std::end(qtOptions)) return true;
    if (first.starts_with('-')) return false;
    const std::filesystem::path file = first;
    return file.extension() == ".espalier" || std::filesystem::exists(file);
}

bool isVerb(const CLI::App& root, const std::string& word)
{
    const auto verbs = root.get_subcommands({});
    return std::any_of(verbs.begin(), verbs.end(), [&](const CLI::App* verb) { return verb->get_name() == word; });
}

std::string nameOfParsedVerb(const CLI::App& root)
{
    const auto parsed = root.get_subcommands();
    return parsed.empty() ? std::string() : parsed.front()->get_name();
}

[[noreturn]] void throwBadArguments(const CLI::App& root, const CLI::ParseError& error)
{
    std::string detail = error.what();
    std::replace(detail.begin(), detail.end(), '\n', ' ');
    while (!detail.empty() && (detail.back() == '.' || detail.back() == ' ')) detail.pop_back();
    throw Failure("usage.bad_arguments", nameOfParsedVerb(root), {{"detail", detail}});
}

}  // namespace

std::string helpText(const char* text) { return tr(text).toStdString(); }

namespace {

/// What CLI11 itself puts into its help.
void translateLabels(CLI::App& root)
{
    root.set_help_flag("-h,--help", helpText(QT_TR_NOOP("Print this help and exit")));
    root.option_defaults()->group(helpText(QT_TR_NOOP("Options")));
    const auto formatter = root.get_formatter();
    formatter->label("Usage", helpText(QT_TR_NOOP("Usage")));
    formatter->label("OPTIONS", helpText(QT_TR_NOOP("OPTIONS")));
    formatter->label("SUBCOMMAND", helpText(QT_TR_NOOP("COMMAND")));
    formatter->label("Positionals", helpText(QT_TR_NOOP("Arguments")));
    formatter->label("REQUIRED", helpText(QT_TR_NOOP("(required)")));
}

int printVersions(Terminal& terminal)
{
    terminal.say(versionLines());
    return 0;
}

}  // namespace

CommandLine parseCommandLine(const std::vector<std::string>& arguments)
{
    CommandLine line;
    CLI::App root(helpText(QT_TR_NOOP("Espalier: choose how sparse a neural network should be.\n"
                                      "Without a command it opens its window: espalier [FILE.espalier]")),
                  "espalier");
    root.footer(helpText(
        QT_TR_NOOP("Exit status: 0 done or passed, 1 not passed, 2 bad usage or bad input, 3 something is wrong with "
                   "this machine, 4 a job failed or was cancelled.")));
    root.set_help_all_flag();
    translateLabels(root);
    // One verb a line: what follows it is its own, though it be called like another (profile WS show NAME).
    root.require_subcommand(0, 1);
    root.set_version_flag("--version", ESPALIER_VERSION, helpText(QT_TR_NOOP("Print the versions and exit")));
    addVerbs(root, line.chosen);
    for (CLI::App* verb : root.get_subcommands({})) verb->group(helpText(QT_TR_NOOP("Commands")));

    const bool verb = !arguments.empty() && isVerb(root, arguments.front());
    if (!verb && asksForWindow(arguments)) {
        line.window = true;
        return line;
    }
    if (!verb && !arguments.front().starts_with('-')) throw Failure("usage.unknown_command", arguments.front());
    try {
        root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForVersion&) {
        line.chosen.run = printVersions;
    } catch (const CLI::CallForHelp&) {
        line.printed = root.help();
    } catch (const CLI::ParseError& error) {
        throwBadArguments(root, error);
    }
    if (!line.printed && !line.chosen.run) throw Failure("usage.bad_arguments", "", {{"detail", arguments.front()}});
    // The callbacks of CLI11 live in `root`; what they put into `chosen` holds its options itself.
    return line;
}

}  // namespace espalier
