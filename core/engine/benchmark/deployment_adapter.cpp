#include "core/engine/benchmark/deployment_adapter.h"

#include "core/base/atomic_file.h"
#include "core/base/child_process.h"
#include "core/engine/benchmark/scratch_folder.h"
#include "core/job/adapter_program.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>

namespace espalier {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int engineMissing = 69;      // EX_UNAVAILABLE of sysexits.h
constexpr double shortestRun = 0.8;    // seconds; as measureLatency() has it
constexpr int fewestUndisturbed = 10;  // the same

std::string lastLine(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    const auto start = text.rfind('\n');
    return text.substr(start == std::string::npos ? 0 : start + 1).substr(0, 300);
}

std::string shapeText(at::IntArrayRef sizes)
{
    std::string text;
    for (const auto size : sizes) text += (text.empty() ? "" : "x") + std::to_string(size);
    return text;
}

[[noreturn]] void refuse(const std::string& name, const std::string& detail)
{
    throw Failure("adapter.bad_answer", name, {{"detail", detail}});
}

fs::path thisProgram()
{
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored);
}

/// The samples where they are as many for every model, and times.
std::vector<std::vector<double>> readSamples(const json& answer, std::size_t models, std::size_t rounds,
                                             const std::string& name)
{
    const auto samples = answer.at("samples_ms").get<std::vector<std::vector<double>>>();
    if (samples.size() != models) refuse(name, "samples_ms: " + std::to_string(samples.size()) + " lists");
    for (const auto& series : samples) {
        if (series.size() < rounds || series.size() != samples.front().size())
            refuse(name, "samples_ms: " + std::to_string(series.size()) + " rounds");
        for (const double sample : series)
            if (!(sample > 0) || !std::isfinite(sample)) refuse(name, "samples_ms: " + std::to_string(sample));
    }
    return samples;
}

void dropDisturbed(AdapterSamples& samples, const std::vector<bool>& disturbed, int wanted)
{
    for (const bool each : disturbed) samples.disturbed += each;
    if (samples.rounds - samples.disturbed < std::min(wanted, fewestUndisturbed)) return;
    for (auto& series : samples.milliseconds) {
        std::vector<double> kept;
        for (std::size_t i = 0; i < series.size(); ++i)
            if (i >= disturbed.size() || !disturbed[i]) kept.push_back(series[i]);
        series = std::move(kept);
    }
}

}  // namespace

DeploymentAdapter::DeploymentAdapter(const std::string& name, JobSink& sink, double patienceSeconds)
    : m_name(name), m_program(adapterProgram(name, thisProgram())), m_sink(sink), m_patience(patienceSeconds)
{
    const json answer = ask({"describe"}, m_patience);
    try {
        m_engine = answer.at("engine").get<std::string>();
        if (const auto version = answer.value("version", std::string()); !version.empty()) m_engine += " " + version;
    } catch (const json::exception& error) {
        refuse(m_name, error.what());
    }
}

std::optional<DeploymentAdapter> DeploymentAdapter::choose(const std::string& wanted, JobSink& sink)
{
    if (wanted == noAdapter) return std::nullopt;
    if (!wanted.empty()) return DeploymentAdapter(wanted, sink);
    try {
        return DeploymentAdapter(usualAdapter, sink);
    } catch (const Failure& failure) {
        const auto& code = failure.issue().code;
        if (code == "adapter.not_found" || code == "adapter.engine_missing") return std::nullopt;
        throw;
    }
}

json DeploymentAdapter::ask(const std::vector<std::string>& arguments, double seconds) const
{
    using End = ChildOutcome::End;
    const auto outcome =
        runChild({.program = m_program, .arguments = arguments, .seconds = seconds, .cancelled = [this] {
                      return m_sink.cancelled();
                  }});
    const std::map<std::string, std::string> details = {{"verb", arguments.front()},
                                                        {"detail", lastLine(outcome.errors)}};
    const auto fail = [&](const char* code, const char* key, const std::string& value) {
        auto all = details;
        all[key] = value;
        throw Failure(code, m_name, all);
    };
    if (outcome.end == End::cancelled) throw JobCancelled();
    if (outcome.end == End::notStarted) fail("adapter.not_started", "detail", std::strerror(outcome.status));
    if (outcome.end == End::late) fail("adapter.late", "seconds", std::to_string(std::lround(seconds)));
    if (outcome.end == End::signalled) fail("adapter.crashed", "signal", std::to_string(outcome.status));
    if (outcome.end == End::flooded) refuse(m_name, "too long");
    if (outcome.status == engineMissing) throw Failure("adapter.engine_missing", m_name, details);
    if (outcome.status != 0) fail("adapter.failed", "status", std::to_string(outcome.status));
    const json answer = json::parse(outcome.output, nullptr, false);
    if (!answer.is_object()) refuse(m_name, "no JSON object: " + lastLine(outcome.output).substr(0, 80));
    if (answer.value("espalier_adapter", json()) != 1) refuse(m_name, "espalier_adapter");
    return answer;
}

at::Tensor DeploymentAdapter::run(const fs::path& model, const at::Tensor& input) const
{
    const ScratchFolder scratch;
    const auto values = input.to(at::kFloat).contiguous();
    const std::string_view bytes(static_cast<const char*>(values.data_ptr()), values.nbytes());
    writeFileAtomically(scratch.path() / "input", bytes);
    const auto answer =
        ask({"run", "--shape", shapeText(input.sizes().slice(1)), "--batch", std::to_string(input.size(0)), "--threads",
             "1", "--input", (scratch.path() / "input").string(), "--output", (scratch.path() / "output").string(),
             model.string()},
            m_patience);
    try {
        const auto sizes = answer.at("output_shape").get<std::vector<std::int64_t>>();
        const auto output = readFile(scratch.path() / "output");
        std::size_t elements = 1;
        for (const auto size : sizes) elements *= static_cast<std::size_t>(std::max<std::int64_t>(size, 0));
        if (elements == 0 || output.size() != elements * sizeof(float))
            refuse(m_name, "output_shape: " + shapeText(sizes));
        auto tensor = at::empty(sizes, at::kFloat);
        std::memcpy(tensor.data_ptr(), output.data(), output.size());
        return tensor;
    } catch (const json::exception& error) {
        refuse(m_name, error.what());
    } catch (const Failure& failure) {
        if (failure.issue().code != "environment.unreadable_file") throw;
        refuse(m_name, "no output file");
    }
}

AdapterSamples DeploymentAdapter::measure(const std::vector<fs::path>& models, const std::vector<std::int64_t>& sample,
                                          const BenchmarkSettings& settings, double expectedMs) const
{
    std::vector<std::string> arguments = {"measure",
                                          "--shape",
                                          shapeText(sample),
                                          "--batch",
                                          std::to_string(settings.batch),
                                          "--threads",
                                          std::to_string(settings.threads),
                                          "--rounds",
                                          std::to_string(settings.rounds),
                                          "--seconds",
                                          std::to_string(shortestRun)};
    for (const auto& model : models) arguments.push_back(model.string());
    const double forwards = static_cast<double>(models.size()) * (settings.rounds + 10);
    const auto answer = ask(arguments, m_patience + 10 * forwards * expectedMs / 1000);
    try {
        AdapterSamples samples;
        samples.milliseconds = readSamples(answer, models.size(), static_cast<std::size_t>(settings.rounds), m_name);
        samples.rounds = static_cast<int>(samples.milliseconds.front().size());
        dropDisturbed(samples, answer.value("disturbed", std::vector<bool>()), settings.rounds);
        return samples;
    } catch (const json::exception& error) {
        refuse(m_name, error.what());
    }
}

}  // namespace espalier
