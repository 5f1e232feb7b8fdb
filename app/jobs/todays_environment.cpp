#include "app/jobs/todays_environment.h"

#include "app/jobs/worker_program.h"
#include "core/base/issue.h"
#include "core/measure/host_fingerprint.h"

namespace espalier {

namespace {

QStringList versionsOfWorker(int patienceMs)
{
    try {
        return workerVersions(findWorkerProgram(), patienceMs);
    } catch (const Failure&) {
        return {};  // no worker: nothing is measured here, and nothing is known of its libraries
    }
}

}  // namespace

std::map<std::string, std::string> todaysEnvironment(int patienceMs)
{
    static const std::pair<const char*, const char*> keys[] = {
        {"espalier-worker ", "espalier"}, {"LibTorch ", "libtorch"}, {"OpenCV ", "opencv"}, {"BLAS ", "blas"}};
    std::map<std::string, std::string> environment = hostFingerprint();
    for (const QString& line : versionsOfWorker(patienceMs))
        for (const auto& [library, key] : keys)
            if (line.startsWith(QLatin1String(library)))
                environment[key] = line.mid(int(std::string_view(library).size())).trimmed().toStdString();
    return environment;
}

}  // namespace espalier
