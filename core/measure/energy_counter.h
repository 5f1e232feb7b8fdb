#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// The processor's own count of the energy it used (Intel RAPL and what AMD offers under the same name), of all packages
/// together: everything that runs on them, not this process alone.
class EnergyCounter {
public:
    /// Looks for intel-rapl:N, the packages, in `folder`.
    explicit EnergyCounter(const std::filesystem::path& folder = "/sys/class/powercap");

    /// "rapl": it can be read; "absent": this machine has none; "forbidden": it may not be read (where() says which file).
    const std::string& state() const { return m_state; }
    const std::filesystem::path& where() const { return m_where; }

    /// What the counters say now; empty unless state() is "rapl".
    std::vector<std::int64_t> read() const;
    /// Joules from `before` to `after`; a counter that began anew in between is seen through. Empty where that cannot be told.
    std::optional<double> joules(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& after) const;

private:
    struct Package {
        std::filesystem::path file;
        std::int64_t range = 0;  ///< microjoules after which it begins anew
    };
    std::vector<Package> m_packages;
    std::string m_state = "absent";
    std::filesystem::path m_where;
};

}  // namespace espalier
