#pragma once

#include <QProcess>

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace espalier {

/// What the drivers of one workspace have acknowledged, over all their lives.
struct Acknowledged {
    std::multiset<std::string> added;                                ///< ids
    std::map<std::string, std::vector<std::pair<int, int>>> epochs;  ///< by job: (step, epoch) as they came
    std::vector<std::string> failures;                               ///< codes
};

/// One life of the kill_driver program.
class Driver {
public:
    explicit Driver(const std::filesystem::path& workspace);
    ~Driver();

    /// True where it ended by itself within `milliseconds`.
    bool endsWithin(int milliseconds);
    void kill();
    /// Kills its worker; false where there is none just now.
    bool killWorker();
    std::optional<int> workerPid() const;
    /// Adds what it has said.
    void read(Acknowledged& acknowledged);

private:
    QProcess m_process;
};

/// True once no process `pid` is left; waits for it.
bool goes(int pid);

}  // namespace espalier
