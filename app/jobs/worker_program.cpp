#include "app/jobs/worker_program.h"

#include "app/jobs/worker_environment.h"
#include "core/base/issue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace espalier {

QString findWorkerProgram()
{
    const QString asked = qEnvironmentVariable("ESPALIER_WORKER");
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places =
        asked.isEmpty() ? QStringList{here + "/espalier-worker", here + "/../libexec/espalier/espalier-worker"}
                        : QStringList{asked};
    for (const QString& place : places)
        if (QFileInfo(place).isFile()) return QFileInfo(place).absoluteFilePath();
    throw Failure("environment.worker_not_found", places.front().toStdString());
}

QStringList workerVersions(const QString& program, int patienceMs)
{
    QProcess worker;
    worker.setProcessEnvironment(workerEnvironment());
    worker.setStandardInputFile(QProcess::nullDevice());
    worker.start(program, {QStringLiteral("--version")});
    const bool ended = worker.waitForFinished(patienceMs);
    if (!ended) worker.kill();
    if (!ended || worker.exitStatus() != QProcess::NormalExit || worker.exitCode() != 0) {
        worker.waitForFinished();
        return {};
    }
    return QString::fromUtf8(worker.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

}  // namespace espalier
