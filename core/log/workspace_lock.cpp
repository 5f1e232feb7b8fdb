#include "core/log/workspace_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

namespace espalier {

namespace {

/// False where the file was removed (by a create() that failed) between being opened and locked: whoever locks the
/// file that is there now would not see this lock.
bool isStillThere(int descriptor, const std::filesystem::path& file)
{
    struct stat held, present;
    return ::fstat(descriptor, &held) == 0 && ::stat(file.c_str(), &present) == 0 && held.st_ino == present.st_ino &&
           held.st_dev == present.st_dev;
}

void writeHolder(int descriptor)
{
    const std::string text = std::to_string(::getpid()) + "\n";
    // Only for people to read: a full disk here must not keep anybody out.
    if (::ftruncate(descriptor, 0) != 0) return;
    if (::pwrite(descriptor, text.data(), text.size(), 0) < 0) return;
}

std::string readHolder(const std::filesystem::path& file)
{
    std::string holder;
    std::getline(std::ifstream(file), holder);
    return holder;
}

}  // namespace

WorkspaceLock::Attempt WorkspaceLock::take(const std::filesystem::path& file)
{
    using namespace std::chrono_literals;
    const auto giveUp = std::chrono::steady_clock::now() + 400ms;
    do {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) return {};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(descriptor, file)) {
            writeHolder(descriptor);
            return {std::unique_ptr<WorkspaceLock>(new WorkspaceLock(descriptor)), false, {}};
        }
        ::close(descriptor);
        std::this_thread::sleep_for(20ms);
    } while (std::chrono::steady_clock::now() < giveUp);
    return {nullptr, true, readHolder(file)};
}

WorkspaceLock::~WorkspaceLock() { ::close(m_descriptor); }

}  // namespace espalier
