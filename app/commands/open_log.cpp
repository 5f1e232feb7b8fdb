#include "app/commands/open_log.h"

#include "app/commands/arguments.h"
#include "core/base/issue.h"

namespace espalier {

std::unique_ptr<ExperimentLog> openForWriting(const std::string& workspace)
{
    auto log = ExperimentLog::open(workspaceFile(workspace));
    if (const auto reason = log->readOnlyReason()) throw Failure(*reason);
    return log;
}

std::unique_ptr<ExperimentLog> openToRead(const std::string& workspace)
{
    const auto file = workspaceFile(workspace);
    try {
        return ExperimentLog::open(file, false);
    } catch (const Failure& failure) {
        if (failure.issue().code != "workspace.older_schema") throw;
    }
    ExperimentLog::open(file);
    return ExperimentLog::open(file, false);
}

}  // namespace espalier
