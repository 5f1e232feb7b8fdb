#pragma once

#include "core/engine/program/program.h"
#include "core/engine/run_job.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Models measured in one run of an adapter, interleaved.
struct AdapterSamples {
    std::vector<std::vector<double>> milliseconds;  ///< by model, one entry a round
    int rounds = 0;                                 ///< taken
    int disturbed = 0;                              ///< as in LatencyRun; dropped where enough others remain
};

/// Another engine, reached through a program of its own, see docs/adapters.md. Whatever the program does, a call ends:
/// with an answer, with JobCancelled, or with Failure (where = name) "adapter.engine_missing", "adapter.not_started",
/// "adapter.failed", "adapter.crashed", "adapter.late" or "adapter.bad_answer".
class DeploymentAdapter {
public:
    /// Throws Failure "adapter.not_found" and what describing throws.
    DeploymentAdapter(const std::string& name, JobSink& sink, double patienceSeconds = 60);

    /// What BenchmarkSettings::adapter asks for; empty where that is none, or where nothing was asked for and there is no
    /// ONNX Runtime. Throws what the constructor throws.
    static std::optional<DeploymentAdapter> choose(const std::string& wanted, JobSink& sink);

    const std::string& name() const { return m_name; }
    const std::string& engine() const { return m_engine; }  ///< "ONNX Runtime 1.30.0"

    /// What `model` makes of `input`; anything that is no float32 is refused.
    at::Tensor run(const std::filesystem::path& model, const at::Tensor& input) const;

    /// `expectedMs`: what one forward takes elsewhere, from which patience is reckoned.
    AdapterSamples measure(const std::vector<std::filesystem::path>& models, const std::vector<std::int64_t>& sample,
                           const BenchmarkSettings& settings, double expectedMs) const;

private:
    nlohmann::json ask(const std::vector<std::string>& arguments, double seconds) const;

    std::string m_name, m_engine;
    std::filesystem::path m_program;
    JobSink& m_sink;
    double m_patience;
};

}  // namespace espalier
