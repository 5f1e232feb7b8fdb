#include "app/commands/arguments.h"
#include "app/commands/open_log.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/todays_environment.h"
#include "core/log/experiment_log.h"
#include "views/report/write_report.h"
#include "views/words/tr.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

struct ReportOptions {
    std::string workspace, output;
    std::vector<std::string> experiments;
    bool force = false;
};

int report(const ReportOptions& options, Terminal& terminal)
{
    reportFormat(options.output);  // refused before anything is read
    checkOutput(options.output, options.force);
    const auto log = openToRead(options.workspace);
    ReportRequest request;
    request.experiments = options.experiments;
    if (log->decision()) request.environment = todaysEnvironment();
    const Report made = gatherReport(*log, request);
    writeReport(made, options.output);
    const auto bytes = std::int64_t(std::filesystem::file_size(options.output));
    terminal.say(tr("Wrote %1.").arg(QString::fromStdString(options.output)));
    terminal.document({{"file", options.output}, {"bytes", bytes}, {"experiments", made.experiments.size()}});
    return 0;
}

}  // namespace

void addReportVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App* verb =
        root.add_subcommand("report", helpText(QT_TR_NOOP("A report to carry into a meeting: PDF, HTML, CSV or JSON")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("-o,--output", options->output,
                     helpText(QT_TR_NOOP("The file to write; its ending, .pdf, .html, .csv or .json, says what "
                                         "it becomes")))
        ->required();
    verb->add_option("--experiment", options->experiments,
                     helpText(QT_TR_NOOP("Show this one in detail; may be given again. Else the front, and what "
                                         "was decided on")))
        ->allow_extra_args(false);
    verb->add_flag("--force", options->force, helpText(QT_TR_NOOP("Replace a file that is there")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback([options, &chosen] {
        chosen.drawsCharts = true;
        chosen.run = [options](Terminal& terminal) { return report(*options, terminal); };
    });
}

}  // namespace espalier
