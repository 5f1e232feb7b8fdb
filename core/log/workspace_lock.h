#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace espalier {

/// The right to write a workspace: flock(2) on a file of its own (SQLite's POSIX locks on the database are dropped by
/// any close() of it in the process). It dies with the process, however that ends.
class WorkspaceLock {
public:
    struct Attempt {
        std::unique_ptr<WorkspaceLock> lock;  ///< empty where it could not be had
        bool heldElsewhere = false;           ///< else the lock file cannot be opened for writing
        std::string holder;                   ///< process id of who has it, as far as it can be told
    };

    /// Waits a moment for a process that is just ending; always back within half a second.
    static Attempt take(const std::filesystem::path& file);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

private:
    explicit WorkspaceLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

}  // namespace espalier
