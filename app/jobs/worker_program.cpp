#include "app/jobs/worker_program.h"

#include "core/base/issue.h"

#include <QCoreApplication>
#include <QFileInfo>

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

}  // namespace espalier
