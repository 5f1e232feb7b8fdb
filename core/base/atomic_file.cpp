#include "core/base/atomic_file.h"

#include "core/base/issue.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace espalier {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    throw Failure(full ? "environment.disk_full" : "environment.unwritable_file", file.string(),
                  {{"detail", std::strerror(error)}});
}

/// A descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {}
    ~Descriptor()
    {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

void syncPath(const std::filesystem::path& path, int flags)
{
    Descriptor descriptor(path, flags);
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0) fail(path, errno);
}

/// 0, or what went wrong.
int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

}  // namespace

void publishFile(const std::filesystem::path& temporary, const std::filesystem::path& file)
{
    syncPath(temporary, O_RDONLY);
    if (::rename(temporary.c_str(), file.c_str()) != 0) fail(file, errno);
    syncPath(file.has_parent_path() ? file.parent_path() : std::filesystem::path("."), O_RDONLY | O_DIRECTORY);
}

void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes)
{
    writeFileAtomically(file, std::span(&bytes, 1));
}

void writeFileAtomically(const std::filesystem::path& file, std::span<const std::string_view> pieces)
{
    std::filesystem::path temporary = file;
    temporary += ".tmp" + std::to_string(::getpid());
    {
        Descriptor descriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC);
        if (descriptor.get() < 0) fail(file, errno);
        for (const std::string_view bytes : pieces) {
            const int error = writeAll(descriptor.get(), bytes);
            if (error == 0) continue;
            ::unlink(temporary.c_str());
            fail(file, error);
        }
    }
    publishFile(temporary, file);
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file)) throw Failure("environment.unreadable_file", file.string());
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace espalier
