#include "app/commands/command_line.h"
#include "app/commands/terminal.h"
#include "app/main_window_entry.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace espalier;

bool hasDisplay(const std::vector<std::string>& arguments)
{
    const auto isSet = [](const char* name) {
        const char* value = std::getenv(name);
        return value && *value;
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
           std::find(arguments.begin(), arguments.end(), "-platform") != arguments.end();
}

int openWindow(int argc, char** argv, const std::vector<std::string>& arguments)
{
    if (!hasDisplay(arguments)) throw Failure("environment.no_display", "");
    QApplication application(argc, argv);
    return runWindow(application, application.arguments().value(1));
}

int runVerb(int argc, char** argv, const Chosen& chosen, Terminal& terminal)
{
    std::unique_ptr<QCoreApplication> application;
    if (chosen.drawsCharts) {
        // Charts are drawn with widgets; they need an application, but no screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    const int status = chosen.run(terminal);
    terminal.flush();
    return status;
}

int runProgram(int argc, char** argv, const std::vector<std::string>& arguments, Terminal& terminal)
{
    const CommandLine line = parseCommandLine(arguments);
    if (line.window) return openWindow(argc, argv, arguments);
    if (line.printed) {
        std::puts(line.printed->c_str());
        terminal.flush();
        return 0;
    }
    return runVerb(argc, argv, line.chosen, terminal);
}

int fail(Terminal& terminal, const Issue& issue)
{
    terminal.fail(issue);
    std::fflush(stdout);
    return exitStatus(issue.code);
}

}  // namespace

int main(int argc, char** argv)
{
    // Words are English as long as no translation is there; numbers are written to match.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    Terminal terminal(std::find(arguments.begin(), arguments.end(), "--json") != arguments.end());
    try {
        return runProgram(argc, argv, arguments, terminal);
    } catch (const Failure& failure) {
        return fail(terminal, failure.issue());
    } catch (const std::exception& error) {
        return fail(terminal, {Severity::error, "environment.internal", "", {{"detail", error.what()}}});
    }
}
