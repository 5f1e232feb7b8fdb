#pragma once

#include "tests/end_to_end/desktop/accessible.h"

#include <QProcess>
#include <QStringList>
#include <memory>

namespace espalier {

/// The real program in a process of its own, seen only as other programs see it.
class Program {
public:
    /// Starts it with its settings and caches below `home`; arguments as on the command line.
    Program(const QString& executable, const QString& home, const QStringList& arguments = {},
            const QStringList& environment = {});
    ~Program();

    /// Its tree, once it has a window (waits up to 20 s for the first one).
    Accessible tree() const;
    /// Waits until `wanted` is found, or gives up after `seconds`.
    std::optional<Accessible> waitFor(const std::string& role, const std::string& name, int seconds = 60) const;
    std::optional<Accessible> waitForStarting(const std::string& role, const std::string& start,
                                              int seconds = 60) const;

    bool isRunning() const;
    /// True where it went by itself within `seconds`.
    bool waitForEnd(int seconds);
    void killIt();  ///< SIGKILL
    long pid() const { return long(m_process->processId()); }

private:
    std::unique_ptr<QProcess> m_process;
};

}  // namespace espalier
