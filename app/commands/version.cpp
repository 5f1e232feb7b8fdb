#include "app/commands/version.h"

#include "app/jobs/worker_program.h"
#include "core/base/issue.h"
#include "views/words/tr.h"

#include <openssl/crypto.h>
#include <sqlite3.h>
#include <zlib.h>
#include <nlohmann/json_fwd.hpp>

namespace espalier {

namespace {

QString line(const char* library, const char* version)
{
    return QString::fromLatin1(library) + QLatin1Char(' ') + QString::fromLatin1(version);
}

QStringList workerLines()
{
    QString program;
    try {
        program = findWorkerProgram();
    } catch (const Failure&) {
        return {tr("worker: not found")};
    }
    const QStringList lines = workerVersions(program);
    return lines.isEmpty() ? QStringList{tr("worker: %1 does not answer").arg(program)} : lines;
}

}  // namespace

QStringList versionLines()
{
    const QString json = QStringLiteral("%1.%2.%3")
                             .arg(NLOHMANN_JSON_VERSION_MAJOR)
                             .arg(NLOHMANN_JSON_VERSION_MINOR)
                             .arg(NLOHMANN_JSON_VERSION_PATCH);
    return QStringList{line("espalier", ESPALIER_VERSION),
                       line("Qt", qVersion()),
                       line("SQLite", sqlite3_libversion()),
                       line("nlohmann-json", json.toLatin1().constData()),
                       line("OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING)),
                       line("zlib", zlibVersion())} +
           workerLines();
}

}  // namespace espalier
