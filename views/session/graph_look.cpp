#include "views/session/graph_look.h"

#include "app/jobs/one_shot.h"

#include <nlohmann/json.hpp>

namespace espalier {

GraphLook::GraphLook(const QString& workerProgram, QObject* parent) : QObject(parent)
{
    auto* worker = new OneShot(workerProgram, this);
    connect(worker, &OneShot::finished, this, [this](const nlohmann::json& result) {
        try {
            const auto summary = result.at("summary").get<ModelSummary>();
            if (summary.graph.empty()) throw Failure("job.protocol", "graph");
            emit found(summary.graph);
        } catch (const nlohmann::json::exception& error) {
            emit failed({Severity::error, "job.protocol", "summary", {{"detail", error.what()}}});
        } catch (const Failure& failure) {
            emit failed(failure.issue());
        }
        emit ended();
    });
    connect(worker, &OneShot::failed, this, [this](const Issue& issue) {
        emit failed(issue);
        emit ended();
    });
    connect(worker, &OneShot::cancelled, this, &GraphLook::ended);
}

GraphLook::~GraphLook() = default;

bool GraphLook::isRunning() const { return findChild<OneShot*>()->isRunning(); }

void GraphLook::start(const JobSpec& baseline)
{
    if (isRunning()) return;
    JobSpec spec = baseline;
    spec.kind = JobSpec::Kind::inspect;
    spec.id.clear();
    spec.folder.clear();
    spec.data.clear();  // the model alone is enough
    findChild<OneShot*>()->run(spec);
}

}  // namespace espalier
