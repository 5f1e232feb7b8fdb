#include "sample_experiment.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace espalier::test {

namespace fs = std::filesystem;

namespace {

Plan somePlan()
{
    Plan plan;
    plan.seed = 18446744073709551557u;
    // Not in alphabetical order: the order means something.
    plan.rules = {
        {"layer*", {{{Pattern::parse("channel"), 0.1 + 0.2}}, "magnitude", Scope::local, ""}},
        {"fc", {{{Pattern::parse("block:4x1"), 0.9}}, "taylor", Scope::global, "largest layer, \"flat\" curve"}},
        {"conv1", {{{Pattern::parse("channel"), 0.25}, {Pattern::parse("2:4"), 0.5}}, "magnitude", Scope::local, ""}}};
    RecoveryStep step;
    step.kind = RecoveryStep::Kind::fine_tune;
    step.epochs = 3;
    step.distill = Distillation{4, 0.5};
    plan.recovery = {step};
    return plan;
}

}  // namespace

Experiment fullExperiment(const std::string& id)
{
    Experiment experiment;
    experiment.id = id;
    experiment.name = "channels 30 % – größer";
    experiment.status = "done";
    experiment.created = "2026-11-23T15:54:06Z";
    experiment.plan = somePlan();
    experiment.accuracy = {0.9271, 1.0 / 3, 0.92, 10000, {0.9, 0.95}};
    experiment.sparsity = {0.3, 0.1 + 0.2, 0.29999999999999993, 5e-324};
    experiment.batch = 8;
    experiment.threads = 2;
    experiment.latency = {{"masked", {3.25, 4.1, 4.9, 1.01, {0.99, 1.03}}},
                          {"compacted", {1.5, 2, 2.5, 0.6, {0.58, 0.61}}}};
    experiment.memory = {1 << 20, 300000, "mixed", 65536, std::int64_t{5} << 33};
    experiment.compactedVsMaskedMaxAbs = 3.6e-6;
    experiment.sparseVsMaskedMaxRelative = 1.5e-7;
    experiment.layers = {{"conv1",
                          {{Pattern::parse("channel"), 0.25}, {Pattern::parse("2:4"), 0.5}},
                          0.625,
                          144,
                          54,
                          16,
                          12,
                          112896,
                          42336,
                          300,
                          "n:m",
                          LayerSpeed{true, 0.25, 0.125, 0.375},
                          LayerLatency{0.5, 0.25, {}}},
                         {"fc", {}, 0, 640, 640, 10, 10, 640, 640, 2560, "dense", LayerSpeed{false, 0.5, {}, {}}}};
    experiment.recovery = {{0, 0.5123456789, 0.91}, {1, 0.91, std::numeric_limits<double>::quiet_NaN()}};
    experiment.training = {{0, 1, 0.7071067811865476, 0.91, 0.01}, {0, 2, 0.5, {}, 0.005}};
    experiment.hashes = {{"model", std::string(64, 'a')}, {"data", std::string(64, 'b')}};
    experiment.environment = {{"cpu", "some \"CPU\" @ 3 GHz"}, {"blas", "OpenBLAS"}};
    experiment.samples = {{"masked", {{"candidate", {3.1, 3.2, 0.1 + 0.2}}, {"baseline", {3.0, 3.3, 3.1}}}}};
    experiment.issues = {{Severity::info, "plan.coupled_raised", "conv1", {{"count", "3"}}},
                         {Severity::warning, "data.corrupt_image", "a.png", {}}};
    experiment.seconds = 12.5;
    experiment.key = std::string(64, 'c');
    experiment.note = "looks good – ask\nBärbel";
    experiment.tags = {"ship", "fast"};
    experiment.parent = "parent-id";
    return experiment;
}

Experiment emptyExperiment(const std::string& id)
{
    Experiment experiment;
    experiment.id = id;
    experiment.name = "nothing";
    experiment.status = "failed";
    experiment.issues = {{Severity::error, "model.forward_failed", "", {{"detail", "shapes"}}}};
    return experiment;
}

WorkspaceSetup someSetup()
{
    WorkspaceSetup setup;
    setup.data = "idx:/data/fashion";
    setup.preprocessing = {{1, 28, 28}, {0.2860405969887955}, {0.3530242445149223}};
    setup.benchmark = {1, 2, 60, "opencv"};
    setup.threads = 2;
    return setup;
}

JobRecord someJob(const std::string& id, const fs::path& folder)
{
    JobRecord job;
    job.spec.id = id;
    job.spec.kind = JobSpec::Kind::experiment;
    job.spec.name = "job " + id;
    job.spec.folder = folder;
    job.spec.model = "/models/m.pt";
    job.spec.data = "idx:/data/fashion";
    job.spec.plan = somePlan();
    job.sweep = "sweep-1";
    return job;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (fs::temp_directory_path() / "espalier-log-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    m_path = fs::canonical(name);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path TemporaryFolder::write(const std::string& name, const std::string& bytes) const
{
    const fs::path file = m_path / name;
    // Without the fsync of the real thing, and without that of ext4, which follows on truncating what was there: the
    // damage tests do this a thousand times.
    fs::remove(file);
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::unique_ptr<ExperimentLog> makeWorkspace(const TemporaryFolder& folder, const std::string& name)
{
    return ExperimentLog::create(folder / name, someSetup(), folder.write("model.pt", "not really a model"));
}

void finishJob(Experiment& experiment, const fs::path& jobFolder, const std::string& masks, bool withResult)
{
    experiment.artifacts = {{"masks", sha256(masks), static_cast<std::int64_t>(masks.size())}};
    for (const Artifact& artifact : experiment.artifacts) writeFileAtomically(jobFolder / artifact.fileName(), masks);
    if (!withResult) return;
    const nlohmann::ordered_json result = {{"experiment", experimentToJson(experiment, true)}};
    writeFileAtomically(jobFolder / "result.json", result.dump());
}

}  // namespace espalier::test
