#pragma once

#include "views/start/workspace_preview.h"

#include <QString>

namespace espalier {

/// Where a preview lies, and what tells that the workspace is still as it was then.
struct PreviewFiles {
    PreviewFiles(const QString& folder, const QString& workspace);

    QString facts, light, dark;
    QString stamp;  ///< of the workspace's file: time and size
};

/// Empty where there is none, or where it is of another state of the workspace.
std::optional<WorkspacePreview> readPreview(const PreviewFiles& files);
/// A preview that cannot be kept is made again next time.
void writePreview(const PreviewFiles& files, const WorkspacePreview& preview);

}  // namespace espalier
