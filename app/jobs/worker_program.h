#pragma once

#include <QStringList>

namespace espalier {

/// The worker's path: the environment's ESPALIER_WORKER, else espalier-worker beside this program, else in
/// ../libexec/espalier from it. Throws Failure "environment.worker_not_found".
QString findWorkerProgram();

/// What `program --version` says, a line each: its own version, then those of its libraries. Waits for it, `patienceMs` at
/// most; empty where it says nothing of the kind.
QStringList workerVersions(const QString& program, int patienceMs = 10'000);

}  // namespace espalier
