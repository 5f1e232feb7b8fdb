#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>
#include <string>

namespace espalier {

class Terminal;

/// What the command line asks for: run once the program is set up. Gives back the exit status; throws Failure.
struct Chosen {
    std::function<int(Terminal&)> run;
    bool json = false;
    bool drawsCharts = false;  ///< needs a QApplication, though no display
};

// Each adds a verb to the command line; parsing it fills in `chosen`.
void addDemoVerb(CLI::App& root, Chosen& chosen);
void addInspectVerb(CLI::App& root, Chosen& chosen);
void addInitVerb(CLI::App& root, Chosen& chosen);
void addRunVerb(CLI::App& root, Chosen& chosen);
void addSweepVerb(CLI::App& root, Chosen& chosen);
void addScanVerb(CLI::App& root, Chosen& chosen);
void addSolveVerb(CLI::App& root, Chosen& chosen);
void addSuggestVerb(CLI::App& root, Chosen& chosen);
void addForecastVerb(CLI::App& root, Chosen& chosen);
void addResumeVerb(CLI::App& root, Chosen& chosen);
void addListVerb(CLI::App& root, Chosen& chosen);
void addShowVerb(CLI::App& root, Chosen& chosen);
void addEditVerb(CLI::App& root, Chosen& chosen);
void addExportVerb(CLI::App& root, Chosen& chosen);
void addProfileVerb(CLI::App& root, Chosen& chosen);
void addStressVerb(CLI::App& root, Chosen& chosen);
void addRobustnessVerb(CLI::App& root, Chosen& chosen);
void addGateVerb(CLI::App& root, Chosen& chosen);
void addVerifyVerb(CLI::App& root, Chosen& chosen);
void addReassessVerb(CLI::App& root, Chosen& chosen);
void addDecideVerb(CLI::App& root, Chosen& chosen);
void addReportVerb(CLI::App& root, Chosen& chosen);

/// A translated text of the command line's help.
std::string helpText(const char* text);

}  // namespace espalier
