#include "app/commands/open_log.h"
#include "app/commands/plan_jobs.h"
#include "app/commands/run_jobs.h"
#include "app/commands/scan_text.h"
#include "app/commands/terminal.h"
#include "app/commands/verb.h"
#include "app/jobs/scan_jobs.h"
#include "app/jobs/workspace_jobs.h"
#include "core/estimate/joint_plans.h"
#include "core/sensitivity/scan_request.h"

#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace espalier {

namespace {

struct ScanOptions {
    std::string workspace, criterion = "magnitude";
    std::vector<std::string> patterns;
    std::vector<double> levels;
    std::vector<std::string> staircase;
    std::int64_t images = usualScanImages;
};

/// What is asked for, in this model: where no pattern is named, those of the usual ones that fit anything.
std::vector<ScanPoint> pointsOf(const ScanOptions& options, const ModelSummary& model)
{
    ScanRequest request{{}, options.levels, options.criterion};
    for (const std::string& pattern : options.patterns) request.patterns.push_back(Pattern::parse(pattern));
    if (request.patterns.empty()) request.patterns = usualScanPatterns(model);
    return scanPoints(model, request);
}

/// Of all that scans have found, what was asked for now.
ScanResult chosenOf(ScanResult scan, const std::vector<ScanPoint>& points)
{
    const auto other = [&](const auto& each) {
        return std::find(points.begin(), points.end(), each.cut) == points.end();
    };
    std::erase_if(scan.points, other);
    std::erase_if(scan.joint, [&](const JointPoint& joint) {
        return std::any_of(joint.cuts.begin(), joint.cuts.end(), [&](const ScanPoint& cut) {
            return std::find(points.begin(), points.end(), cut) == points.end();
        });
    });
    std::set<std::string> patterns;
    for (const ScanPoint& point : points) patterns.insert(point.pattern.text());
    std::erase_if(scan.times, [&](const LayerTime& time) {
        return time.cut.sparsity > 0 && !patterns.contains(time.cut.pattern.text());
    });
    return scan;
}

void timeStaircases(ExperimentLog& log, const std::vector<std::string>& layers, Terminal& terminal)
{
    JobQueue queue(log, {});
    queue.enqueue(staircaseJob(log, layers));
    throwIfIncomplete(runToEnd(queue, log, terminal), log.file().string());
}

int scan(const ScanOptions& options, Terminal& terminal)
{
    const auto log = openForWriting(options.workspace);
    const ModelSummary model = measuredModel(*log);
    for (const std::string& layer : options.staircase)
        if (!model.find(layer)) throw Failure("plan.names_no_layer", layer);
    if (!options.staircase.empty()) timeStaircases(*log, options.staircase, terminal);
    if (!options.staircase.empty() && options.patterns.empty()) {
        ScanResult found = chosenOf(log->scan(), {});
        terminal.say(staircaseTables(found, options.staircase));
        terminal.document(scanDocument(model, found));
        return 0;
    }
    const std::vector<ScanPoint> points = pointsOf(options, model);
    const std::int64_t images = std::min(options.images, log->baseline()->accuracy.n);
    if (images < fewScanImages)
        terminal.tell({Severity::warning, "scan.few_images", "--images", {{"images", std::to_string(images)}}});
    const MissingScan missing = missingOf(points, log->scan(), images);
    Outcome outcome;
    if (!missing.isEmpty()) {
        JobQueue queue(*log, {});
        enqueueScan(queue, *log, missing, images);
        outcome = runToEnd(queue, *log, terminal);
    }
    throwIfIncomplete(outcome, log->file().string());
    const ScanResult found = chosenOf(log->scan(), points);
    terminal.say(scanTables(model, found) + jointTable(found) + staircaseTables(found, options.staircase));
    terminal.document(scanDocument(model, found));
    return 0;
}

}  // namespace

void addScanVerb(CLI::App& root, Chosen& chosen)
{
    auto options = std::make_shared<ScanOptions>();
    CLI::App* verb = root.add_subcommand(
        "scan", helpText(QT_TR_NOOP("Find out what each layer bears, cut alone at several sparsities")));
    verb->add_option("WS", options->workspace, helpText(QT_TR_NOOP("A workspace")))->required();
    verb->add_option("--pattern", options->patterns,
                     helpText(QT_TR_NOOP("A pattern; more than once for several. Else unstructured, "
                                         "channel and head, as far as they fit")));
    verb->add_option("--levels", options->levels,
                     helpText(QT_TR_NOOP("Sparsities, fractions of 1 with commas between")))
        ->delimiter(',');
    verb->add_option("--images", options->images, helpText(QT_TR_NOOP("Validate on the first so many samples")))
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    verb->add_option("--criterion", options->criterion, helpText(QT_TR_NOOP("What ranks weights, as in a plan")))
        ->capture_default_str();
    verb->add_option("--staircase", options->staircase,
                     helpText(QT_TR_NOOP("A layer to time with every number of channels; more than once "
                                         "for several. Alone: nothing else is scanned")));
    verb->add_flag("--json", chosen.json, helpText(QT_TR_NOOP("One JSON document on stdout")));
    verb->callback(
        [options, &chosen] { chosen.run = [options](Terminal& terminal) { return scan(*options, terminal); }; });
}

}  // namespace espalier
