#include "core/engine/recover/checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

#include <bit>
#include <cstring>
#include <optional>
#include <string_view>

namespace espalier {

namespace {

constexpr std::string_view magic = "ESPRCV03";
constexpr std::size_t hashLength = 64;
constexpr std::size_t lengthBytes = 8;

/// Everything that is stored, under a name, in the order it is stored in.
using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

NamedTensors tensorsOf(const Program& program, const RecoveryState& state)
{
    NamedTensors tensors;
    for (const Parameter& parameter : program.parameters)
        tensors.emplace_back("model:" + parameter.path, parameter.tensor);
    for (const auto& [name, tensor] : state.optimizer) tensors.emplace_back("optimizer:" + name, tensor);
    for (const auto& [path, mask] : state.masks) tensors.emplace_back("mask:" + path, mask);
    for (const auto& [path, tensor] : state.best.tensors) tensors.emplace_back("best:" + path, tensor);
    return tensors;
}

/// A double as JSON cannot lose it, NaN included.
std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value); }
double fromBits(const nlohmann::json& bits) { return std::bit_cast<double>(bits.get<std::uint64_t>()); }

std::string serialize(const std::string& key, const Program& program, const RecoveryState& state)
{
    nlohmann::json header{{"key", key},
                          {"step", state.step},
                          {"epoch", state.epoch},
                          {"points", state.points},
                          {"best_epoch", state.best.epoch},
                          {"best_accuracy", state.best.accuracy}};
    header["steps"] = nlohmann::json::array();
    for (const RecoveredStep& step : state.steps)
        header["steps"].push_back({step.step, bitsOf(step.before), bitsOf(step.after)});
    if (state.accuracy) header["accuracy"] = bitsOf(*state.accuracy);
    std::string data;
    for (const auto& [name, tensor] : tensorsOf(program, state)) {
        const at::Tensor dense = tensor.detach().contiguous();
        header["tensors"].push_back({{"name", name},
                                     {"type", static_cast<int>(dense.scalar_type())},
                                     {"shape", dense.sizes().vec()},
                                     {"bytes", dense.nbytes()}});
        data.append(static_cast<const char*>(dense.data_ptr()), dense.nbytes());
    }
    const std::string text = header.dump();
    std::string bytes(magic);
    for (std::size_t i = 0; i < lengthBytes; ++i) bytes += static_cast<char>(text.size() >> (8 * i) & 255);
    bytes += text;
    bytes += data;
    bytes += sha256(bytes);
    return bytes;
}

/// The header and where the tensors begin, of a file that is whole.
std::optional<std::pair<nlohmann::json, std::string_view>> open(std::string_view bytes)
{
    if (bytes.size() < magic.size() + lengthBytes + hashLength || !bytes.starts_with(magic)) return std::nullopt;
    const std::string_view content = bytes.substr(0, bytes.size() - hashLength);
    if (sha256(std::string(content)) != bytes.substr(content.size())) return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= std::size_t(static_cast<unsigned char>(content[magic.size() + i])) << (8 * i);
    const std::string_view rest = content.substr(magic.size() + lengthBytes);
    if (length > rest.size()) return std::nullopt;
    return std::pair(nlohmann::json::parse(rest.substr(0, length)), rest.substr(length));
}

std::map<std::string, at::Tensor> readTensors(const nlohmann::json& header, std::string_view data)
{
    std::map<std::string, at::Tensor> tensors;
    for (const auto& entry : header.at("tensors")) {
        at::Tensor tensor = at::empty(entry.at("shape").get<std::vector<std::int64_t>>(),
                                      static_cast<at::ScalarType>(entry.at("type").get<int>()));
        const auto size = entry.at("bytes").get<std::size_t>();
        if (size != tensor.nbytes() || size > data.size()) throw std::length_error("tensor");
        std::memcpy(tensor.data_ptr(), data.data(), size);
        data.remove_prefix(size);
        tensors.emplace(entry.at("name").get<std::string>(), tensor);
    }
    return tensors;
}

/// Those whose name begins with `prefix`, without it.
std::map<std::string, at::Tensor> named(const std::map<std::string, at::Tensor>& tensors, const std::string& prefix)
{
    std::map<std::string, at::Tensor> result;
    for (const auto& [name, tensor] : tensors)
        if (name.starts_with(prefix)) result.emplace(name.substr(prefix.size()), tensor);
    return result;
}

void take(const nlohmann::json& header, std::string_view data, Program& program, RecoveryState& state)
{
    const auto tensors = readTensors(header, data);
    for (const Parameter& parameter : program.parameters)
        if (tensors.at("model:" + parameter.path).sizes() != parameter.tensor.sizes()) throw std::length_error("shape");
    for (Parameter& parameter : program.parameters) parameter.tensor.copy_(tensors.at("model:" + parameter.path));
    state.optimizer = named(tensors, "optimizer:");
    state.masks = named(tensors, "mask:");
    state.best = {header.at("best_epoch").get<int>(), header.at("best_accuracy").get<double>(),
                  named(tensors, "best:")};
    state.step = header.at("step").get<int>();
    state.epoch = header.at("epoch").get<int>();
    state.points = header.at("points").get<std::vector<TrainingPoint>>();
    state.steps.clear();
    for (const auto& step : header.at("steps"))
        state.steps.push_back({step.at(0).get<int>(), fromBits(step.at(1)), fromBits(step.at(2))});
    state.accuracy.reset();
    if (header.contains("accuracy")) state.accuracy = fromBits(header.at("accuracy"));
}

}  // namespace

Checkpoint::Checkpoint(std::filesystem::path folder, std::string key) : m_key(std::move(key))
{
    if (!folder.empty()) m_file = folder / "recover.ckpt";
}

void Checkpoint::save(const Program& program, const RecoveryState& state) const
{
    if (!m_file.empty()) writeFileAtomically(m_file, serialize(m_key, program, state));
}

void Checkpoint::restore(Program& program, RecoveryState& state, JobSink& sink) const
{
    if (m_file.empty() || !std::filesystem::exists(m_file)) return;
    std::string reason = "damaged";
    try {
        const std::string bytes = readFile(m_file);
        if (const auto opened = open(bytes)) {
            const auto& [header, data] = *opened;
            if (header.at("key") == m_key) return take(header, data, program, state);
            reason = "foreign";
        }
    } catch (const std::exception&) {
        // Whatever it was that could not be made sense of, the work is done again from the start.
    }
    sink.send(IssueEvent{{Severity::warning, "job.checkpoint_ignored", m_file.string(), {{"reason", reason}}}});
}

}  // namespace espalier
