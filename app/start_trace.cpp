#include "app/start_trace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <unistd.h>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

namespace espalier {

namespace {

/// Seconds after boot at which the kernel started the process, to a hundredth.
double processStart()
{
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    // The second field is the program's name in brackets and may hold anything; starttime is the 22nd.
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22; ++i) fields >> field;
    return std::strtod(field.c_str(), nullptr) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Waits for one paint, and for what is painted with it.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget& window, const char* moment) : QObject(&window), m_moment(moment)
    {
        window.installEventFilter(this);
        window.update();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    StartTrace::say(m_moment);
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    const char* m_moment;
    bool m_seen = false;
};

}  // namespace

bool StartTrace::isWanted()
{
    static const bool wanted = qEnvironmentVariableIntValue("ESPALIER_TRACE_START") != 0;
    return wanted;
}

void StartTrace::whenPainted(QWidget& window, const char* moment)
{
    if (isWanted()) new PaintWatch(window, moment);
}

void StartTrace::say(const char* moment)
{
    if (isWanted()) std::fprintf(stderr, "espalier: %s after %.0f ms\n", moment, 1000 * (now() - processStart()));
}

}  // namespace espalier
