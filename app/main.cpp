#include "app/commands/command_line.h"
#include "app/commands/terminal.h"
#include "app/main_window_entry.h"
#include "views/words/language.h"

#include <QApplication>

#include <algorithm>
#include <clocale>
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

/// What a command line is run in: a window, charts without one, or neither.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const std::vector<std::string>& arguments,
                                                  const CommandLine& line)
{
    if (line.window && hasDisplay(arguments)) return std::make_unique<QApplication>(argc, argv);
    if (line.chosen.drawsCharts) {
        // Charts are drawn with widgets; they need an application, but no screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int openWindow(QCoreApplication& application)
{
    auto* withScreen = qobject_cast<QApplication*>(&application);
    if (!withScreen) throw Failure("environment.no_display", "");
    return runWindow(*withScreen, application.arguments().value(1));
}

int runLine(const CommandLine& line, Terminal& terminal)
{
    if (line.printed) std::puts(line.printed->c_str());
    const int status = line.printed ? 0 : line.chosen.run(terminal);
    terminal.flush();
    return status;
}

int fail(Terminal& terminal, const Issue& issue)
{
    terminal.fail(issue);
    std::fflush(stdout);
    return exitStatus(issue.code);
}

/// The command line; empty where it is not understood, or where it asks for words: there is no language for them yet.
CommandLine firstLook(const std::vector<std::string>& arguments)
{
    try {
        CommandLine line = parseCommandLine(arguments);
        return line.printed ? CommandLine() : line;
    } catch (const Failure&) {
        return {};
    }
}

int runProgram(int& argc, char** argv, const std::vector<std::string>& arguments, Terminal& terminal)
{
    const CommandLine look = firstLook(arguments);
    const auto application = makeApplication(argc, argv, arguments, look);
    // Qt took the system's; numbers in arguments and files have a point everywhere.
    std::setlocale(LC_NUMERIC, "C");
    useLanguage(*application, systemLanguage());
    try {
        if (look.window) return openWindow(*application);
        checkLanguage();
        return runLine(look.chosen.run ? look : parseCommandLine(arguments), terminal);
    } catch (const Failure& failure) {
        return fail(terminal, failure.issue());
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    Terminal terminal(std::find(arguments.begin(), arguments.end(), "--json") != arguments.end());
    try {
        return runProgram(argc, argv, arguments, terminal);
    } catch (const std::exception& error) {
        return fail(terminal, {Severity::error, "environment.internal", "", {{"detail", error.what()}}});
    }
}
