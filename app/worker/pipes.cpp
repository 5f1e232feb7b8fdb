#include "app/worker/pipes.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace espalier {

Pipes::Pipes() : m_in(::fcntl(0, F_DUPFD_CLOEXEC, 3)), m_out(::fcntl(1, F_DUPFD_CLOEXEC, 3))
{
    ::signal(SIGPIPE, SIG_IGN);
    ::dup2(2, 1);
    if (const int nothing = ::open("/dev/null", O_RDONLY); nothing > 0) {
        ::dup2(nothing, 0);
        ::close(nothing);
    }
}

std::string_view Pipes::read()
{
    ssize_t length;
    do {
        length = ::read(m_in, m_chunk, sizeof m_chunk);
    } while (length < 0 && errno == EINTR);
    return {m_chunk, length > 0 ? static_cast<std::size_t>(length) : 0};
}

bool Pipes::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_out, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace espalier
