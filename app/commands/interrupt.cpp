#include "app/commands/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace espalier {

namespace {

constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP};
int writeEnd = -1;

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void setHandler(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int signal : handled) {
        struct sigaction present = {};
        sigaction(signal, nullptr, &present);
        // nohup stays in force.
        if (signal != SIGHUP || present.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);
    }
}

}  // namespace

Interrupt::Interrupt(QObject* parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        m_pipe[0] = m_pipe[1] = -1;
        return;
    }
    writeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit requested();
    });
    // One shot: after the first, the signals have their usual effect again.
    setHandler(onSignal, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

Interrupt::~Interrupt()
{
    setHandler(SIG_DFL, 0);
    delete m_notifier;
    if (m_pipe[0] >= 0) ::close(m_pipe[0]);
    if (m_pipe[1] >= 0) ::close(m_pipe[1]);
    writeEnd = -1;
}

}  // namespace espalier
