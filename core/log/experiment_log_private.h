#pragma once

#include "core/log/artifact_store.h"
#include "core/log/experiment_log.h"
#include "core/log/job_folder.h"
#include "core/log/open_workspace.h"

namespace espalier {

// For the files that make up the experiment log, and nobody else.

struct ExperimentLog::Private {
    std::filesystem::path file, folder;
    OpenedWorkspace opened;
    ArtifactStore artifacts;

    Private(std::filesystem::path path, OpenedWorkspace workspace)
        : file(std::move(path)), folder(folderOfWorkspace(file)), opened(std::move(workspace)), artifacts(folder)
    {
    }

    const Database& database() const { return *opened.database; }
    /// For changing; a read-only log says why not.
    Database& writable()
    {
        if (opened.readOnly) throw Failure(*opened.readOnly);
        return *opened.database;
    }
    /// What `store` writes, and that the job is done; then the job's folder goes.
    template <typename Store>
    void takeInTest(const std::string& jobId, const std::filesystem::path& jobFolder, Store store);
};

/// Runs `change` as one transaction.
template <typename Change>
void atomically(Database& database, Change change)
{
    Transaction transaction(database);
    change();
    transaction.commit();
}

/// With raw samples. Throws Failure "workspace.damaged" where there is no such row.
Experiment loadOneExperiment(const Database& database, std::int64_t row);

}  // namespace espalier
