#include "core/engine/pipeline/export_job.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/engine/export/check_onnx.h"
#include "core/engine/export/export_onnx.h"
#include "core/engine/export/safetensors.h"
#include "core/engine/load/torchscript_file.h"

#include <unistd.h>

namespace espalier {

namespace {

namespace fs = std::filesystem;

/// A name beside `file`, for as long as what is to become it may still be wrong.
class Draft {
public:
    explicit Draft(const fs::path& file) : m_file(file), m_draft(file.string() + ".draft" + std::to_string(::getpid()))
    {
    }
    ~Draft()
    {
        std::error_code ignored;
        fs::remove(m_draft, ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const fs::path& path() const { return m_draft; }
    void publish() const { publishFile(m_draft, m_file); }

private:
    fs::path m_file, m_draft;
};

/// Batches of one and of three: neither is the example's two.
nlohmann::json differenceIn(const DeploymentAdapter& adapter, const fs::path& file, const Program& program)
{
    double difference = 0;
    for (const std::int64_t batch : {1, 3}) difference = std::max(difference, checkOnnx(file, program, adapter, batch));
    return {{"engine", adapter.engine()}, {"difference", difference}};
}

/// {"check": ...}, or {"issue": ...} where it could not be checked.
nlohmann::json check(const fs::path& file, const JobSpec& spec, const Program& program, JobSink& sink)
{
    Issue issue{Severity::warning, "export.not_checked", spec.output.string(), {}};
    try {
        const auto adapter = DeploymentAdapter::choose({}, sink);
        if (adapter) return {{"check", differenceIn(*adapter, file, program)}};
    } catch (const Failure& failure) {
        issue = failure.issue();
        issue.severity = Severity::warning;
    }
    if (issue.code == "export.differs")
        throw Failure(Issue{Severity::error, issue.code, spec.output.string(), issue.details});
    sink.send(IssueEvent{issue});
    return {{"issue", issue}};
}

}  // namespace

nlohmann::json exportJob(const JobSpec& spec, JobSink& sink)
{
    const auto ending = spec.output.extension();
    if (ending != ".onnx" && ending != ".safetensors") throw Failure("usage.format_unsupported", spec.output.string());
    sink.progress(Phase::load, 0, 1);
    const auto program = loadProgram(spec.model, spec.preprocessing.input, spec.modelSha256);
    sink.checkCancelled();
    sink.progress(Phase::save, 0, 2);
    const Draft draft(spec.output);
    auto result = nlohmann::json::object();
    if (ending == ".onnx") {
        writeOnnx(exportOnnx(program), draft.path());
        sink.checkCancelled();
        sink.progress(Phase::save, 1, 2);
        result = check(draft.path(), spec, program, sink);
    } else {
        writeSafetensors(program, draft.path());
    }
    draft.publish();
    sink.progress(Phase::save, 2, 2);
    result["file"] = spec.output.string();
    result["bytes"] = fs::file_size(spec.output);
    result["sha256"] = sha256OfFile(spec.output);
    return result;
}

}  // namespace espalier
