#include "app/commands/arguments.h"
#include "app/commands/demo_domain.h"
#include "app/commands/demo_setting.h"
#include "app/commands/experiment_table.h"
#include "app/commands/make_workspace.h"
#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "views/charts/tradeoff_png.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QElapsedTimer>

namespace espalier {

namespace {

namespace fs = std::filesystem;

/// The demo's workspace with its baseline measured: made, or as an earlier run left it.
std::unique_ptr<ExperimentLog> openDemo(const DemoDomain& domain, const fs::path& file, Terminal& terminal)
{
    if (fs::exists(file)) return openForWriting(file.string());
    auto log = makeWorkspace(file, shippedDemoModel(domain.model), domainSetup(domain, file.parent_path()), terminal);
    measureBaseline(log, terminal);
    return log;
}

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder))
        throw Failure("environment.unwritable_file", folder.string(), {{"detail", error.message()}});
}

/// Runs what is missing; gives back whether anything was.
bool finishDemo(const DemoDomain& domain, ExperimentLog& log, Terminal& terminal)
{
    JobQueue queue(log, {});
    if (!log.baseline()) {
        retryInterrupted(queue, log);
        throwIfIncomplete(runToEnd(queue, log, terminal), log.file().string());
    }
    std::vector<std::string> present;
    const auto plans = domainPlans(domain, measuredModel(log));
    if (enqueuePlans(queue, log, plans, Repeat::never, present, terminal).empty()) return false;
    throwIfIncomplete(runToEnd(queue, log, terminal), log.file().string());
    return true;
}

int demo(const std::string& name, const std::string& directory, Terminal& terminal)
{
    const DemoDomain& domain = demoDomain(name);
    QElapsedTimer timer;
    timer.start();
    const fs::path folder = fs::absolute(directory).lexically_normal();
    const fs::path workspace = folder / (std::string(domain.files) + ".espalier");
    const fs::path chart =
        folder / (domain.files == std::string("demo") ? "tradeoff.png" : domain.files + std::string(".png"));
    makeFolder(folder);
    const auto log = openDemo(domain, workspace, terminal);
    const bool worked = finishDemo(domain, *log, terminal);

    const std::vector<Experiment> experiments = log->experiments();
    if (worked || !fs::exists(chart))
        if (!writeTradeoffPng(experiments, QString::fromStdString(chart.string())))
            throw Failure("environment.unwritable_file", chart.string());
    nlohmann::ordered_json document = experimentsDocument(experiments);
    document["workspace"] = workspace.string();
    document["chart"] = chart.string();
    terminal.document(document);
    terminal.say(experimentTable(experiments));
    terminal.say(tr("The workspace is %1").arg(QString::fromStdString(workspace.string())));
    terminal.say(tr("The chart is     %1").arg(QString::fromStdString(chart.string())));
    if (worked) terminal.note(tr("Done in %1.").arg(durationText(static_cast<double>(timer.elapsed()) / 1000)));
    return 0;
}

}  // namespace

void addDemoVerb(CLI::App& root, Chosen& chosen)
{
    auto directory = std::make_shared<std::string>("espalier-demo"), domain = std::make_shared<std::string>("fashion");
    CLI::App* verb = root.add_subcommand(
        "demo",
        helpText(QT_TR_NOOP("Everything once, on Fashion-MNIST and a small residual network; needs no display")));
    verb->add_option("DIR", *directory, helpText(QT_TR_NOOP("Where the workspace and the chart go")))
        ->capture_default_str();
    verb->add_option("--domain", *domain,
                     helpText(QT_TR_NOOP("fashion; vit, a vision transformer on the same images; letters, "
                                         "a table; or sequence, words and their languages")))
        ->capture_default_str();
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([directory, domain, &chosen] {
        chosen.drawsCharts = true;
        chosen.run = [directory, domain](Terminal& terminal) { return demo(*domain, *directory, terminal); };
    });
}

}  // namespace espalier
