#include "tests/kill/driver.h"

#include "tests/paths.h"

#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

namespace espalier {

namespace {

bool isAlive(int pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string number, name, state;
    return stat >> number >> name >> state && state != "Z" && state != "X";
}

QString text(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

}  // namespace

Driver::Driver(const std::filesystem::path& workspace)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(text(buildTree() / "tests/kill_driver"),
                    {text(workspace), text(buildTree() / "bin/espalier-worker")});
    m_process.waitForStarted();
}

Driver::~Driver() { kill(); }

bool Driver::endsWithin(int milliseconds)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
}

void Driver::kill()
{
    const auto worker = workerPid();
    m_process.kill();
    m_process.waitForFinished();
    if (worker) goes(*worker);
}

std::optional<int> Driver::workerPid() const
{
    const std::string pid = std::to_string(m_process.processId());
    std::ifstream children("/proc/" + pid + "/task/" + pid + "/children");
    int child = 0;
    return children >> child ? std::optional(child) : std::nullopt;
}

bool Driver::killWorker()
{
    const auto worker = workerPid();
    return worker && ::kill(*worker, SIGKILL) == 0;
}

void Driver::read(Acknowledged& acknowledged)
{
    std::istringstream lines(m_process.readAllStandardOutput().toStdString());
    std::string what, id, code;
    while (lines >> what) {
        if (what == "added" && lines >> id) {
            acknowledged.added.insert(id);
        } else if (what == "epoch") {
            int step = 0, epoch = 0;
            if (lines >> id >> step >> epoch) acknowledged.epochs[id].emplace_back(step, epoch);
        } else if (what == "failed" && lines >> id >> code) {
            acknowledged.failures.push_back(code);
        }
    }
}

bool goes(int pid)
{
    for (int i = 0; i < 500; ++i) {
        if (!isAlive(pid)) return true;
        ::usleep(20000);
    }
    return false;
}

}  // namespace espalier
