#include "core/measure/energy_counter.h"

#include <algorithm>
#include <fstream>

namespace espalier {

namespace fs = std::filesystem;

namespace {

std::optional<std::int64_t> numberIn(const fs::path& file)
{
    std::ifstream stream(file);
    std::int64_t value = 0;
    if (!(stream >> value)) return {};
    return value;
}

/// "intel-rapl:0", but neither "intel-rapl:0:1", a part of it, nor "intel-rapl-mmio:0", the same counted twice.
bool isPackage(const std::string& name)
{
    return name.starts_with("intel-rapl:") && std::count(name.begin(), name.end(), ':') == 1;
}

}  // namespace

EnergyCounter::EnergyCounter(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!isPackage(entry->path().filename().string())) continue;
        const fs::path file = entry->path() / "energy_uj";
        if (!fs::exists(file, error)) continue;
        if (!numberIn(file)) {
            m_state = "forbidden";
            m_where = file;
            m_packages.clear();
            return;
        }
        m_packages.push_back({file, numberIn(entry->path() / "max_energy_range_uj").value_or(0)});
    }
    if (!m_packages.empty()) m_state = "rapl";
}

std::vector<std::int64_t> EnergyCounter::read() const
{
    std::vector<std::int64_t> counts;
    for (const Package& package : m_packages) {
        const auto count = numberIn(package.file);
        if (!count) return {};
        counts.push_back(*count);
    }
    return counts;
}

std::optional<double> EnergyCounter::joules(const std::vector<std::int64_t>& before,
                                            const std::vector<std::int64_t>& after) const
{
    if (m_packages.empty() || before.size() != m_packages.size() || after.size() != m_packages.size()) return {};
    double sum = 0;
    for (std::size_t i = 0; i < m_packages.size(); ++i) {
        std::int64_t used = after[i] - before[i];
        if (used < 0 && m_packages[i].range > 0) used += m_packages[i].range;
        if (used < 0) return {};
        sum += double(used) * 1e-6;
    }
    return sum;
}

}  // namespace espalier
