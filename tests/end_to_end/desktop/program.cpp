#include "tests/end_to_end/desktop/program.h"

#include "tests/end_to_end/desktop/hand.h"

#include <QDir>
#include <stdexcept>

namespace espalier {

Program::Program(const QString& executable, const QString& home, const QStringList& arguments,
                 const QStringList& environment)
    : m_process(std::make_unique<QProcess>())
{
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert("HOME", home);
    values.insert("XDG_CONFIG_HOME", home + "/.config");
    values.insert("XDG_CACHE_HOME", home + "/.cache");
    values.insert("XDG_DATA_HOME", home + "/.local/share");
    values.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    values.insert("ESPALIER_THEME", "light");
    for (const QString& setting : environment) values.insert(setting.section('=', 0, 0), setting.section('=', 1));
    m_process->setProcessEnvironment(values);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(executable, arguments);
    if (!m_process->waitForStarted()) throw std::runtime_error("cannot start " + executable.toStdString());
}

Program::~Program()
{
    if (isRunning()) killIt();
}

Accessible Program::tree() const
{
    std::optional<Accessible> found;
    eventually([&] { return (found = Accessible::ofProcess(pid())).has_value(); }, 60);
    if (!found) throw std::runtime_error("the program shows no window");
    return *found;
}

std::optional<Accessible> Program::waitFor(const std::string& role, const std::string& name, int seconds) const
{
    std::optional<Accessible> found;
    eventually([&] { return (found = tree().find(role, name)).has_value(); }, seconds);
    return found;
}

std::optional<Accessible> Program::waitForStarting(const std::string& role, const std::string& start, int seconds) const
{
    std::optional<Accessible> found;
    eventually([&] { return (found = tree().findStarting(role, start)).has_value(); }, seconds);
    return found;
}

bool Program::isRunning() const { return m_process->state() == QProcess::Running; }

bool Program::waitForEnd(int seconds) { return m_process->waitForFinished(seconds * 1000); }

void Program::killIt()
{
    m_process->kill();
    m_process->waitForFinished();
}

}  // namespace espalier
