#pragma once

#include <QString>

namespace espalier {

/// The worker's path: the environment's ESPALIER_WORKER, else espalier-worker beside this program, else in
/// ../libexec/espalier from it. Throws Failure "environment.worker_not_found".
QString findWorkerProgram();

}  // namespace espalier
