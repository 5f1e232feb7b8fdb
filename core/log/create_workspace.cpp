#include "core/log/create_workspace.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/log/artifact_store.h"
#include "core/log/open_workspace.h"
#include "core/log/setup_rows.h"

namespace espalier {

namespace fs = std::filesystem;

namespace {

/// What was made so far, under the workspace's lock; taken away again unless kept.
class Construction {
public:
    explicit Construction(const fs::path& file) : m_folder(folderOfWorkspace(file))
    {
        std::error_code error;
        m_madeFolder = fs::create_directory(m_folder, error);
        if (error) throw Failure("workspace.unwritable", file.string(), {{"detail", error.message()}});
        WorkspaceLock::Attempt attempt = WorkspaceLock::take(lockOfWorkspace(file));
        if (attempt.heldElsewhere) throw Failure("workspace.open_elsewhere", file.string(), {{"process", attempt.holder}});
        if (!attempt.lock) {
            fs::remove(m_folder, error);  // goes only where it is empty
            throw Failure("workspace.unwritable", file.string());
        }
        m_lock = std::move(attempt.lock);
    }
    ~Construction()
    {
        if (m_kept) return;
        std::error_code ignored;
        for (const fs::path& file : m_files) fs::remove(file, ignored);
        if (m_madeFolder) fs::remove_all(m_folder, ignored);
    }
    Construction(const Construction&) = delete;
    Construction& operator=(const Construction&) = delete;

    const fs::path& folder() const { return m_folder; }
    /// A file that is about to be made.
    void add(const fs::path& file)
    {
        if (!fs::exists(file)) m_files.push_back(file);
    }
    void keep() { m_kept = true; }

private:
    fs::path m_folder;
    bool m_madeFolder = false, m_kept = false;
    std::vector<fs::path> m_files;
    std::unique_ptr<WorkspaceLock> m_lock;  ///< let go after the cleaning up
};

void refuseExisting(const fs::path& file)
{
    if (fs::exists(fs::symlink_status(file))) throw Failure("workspace.exists", file.string());
}

/// A whole database under another name: until it is published nobody can see a half-made one.
void buildDatabase(const fs::path& temporary, const WorkspaceSetup& setup)
{
    fs::remove(temporary);
    Database database(temporary, Database::Mode::create);
    database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    Transaction transaction(database);
    createSchema(database);
    storeSetup(database, setup);
    transaction.commit();
}

void construct(Construction& construction, const fs::path& file, WorkspaceSetup setup, const fs::path& model)
{
    if (setup.modelSha256.empty()) setup.modelSha256 = sha256OfFile(model);
    const ArtifactStore store(construction.folder());
    construction.add(store.fileOf(setup.modelSha256));
    store.copyIn(model, setup.modelSha256);
    if (setup.modelName.empty()) setup.modelName = model.filename().string();
    const fs::path temporary = construction.folder() / ".new-workspace";
    construction.add(temporary);
    buildDatabase(temporary, setup);
    publishFile(temporary, file);
    construction.keep();
}

}  // namespace

void createWorkspace(const fs::path& file, WorkspaceSetup setup, const fs::path& model)
{
    refuseExisting(file);
    Construction construction(file);
    refuseExisting(file);
    try {
        construct(construction, file, std::move(setup), model);
    } catch (const Failure& failure) {
        Issue issue = failure.issue();
        if (issue.code == "environment.unwritable_file") issue.code = "workspace.unwritable";
        throw Failure(issue);
    }
}

}  // namespace espalier
