#pragma once

#include "views/style/theme.h"

#include <QByteArray>
#include <QStringList>

namespace espalier {

/// What is remembered between runs.
namespace settings {

Theme theme();
void setTheme(Theme theme);

QStringList recentFiles();  ///< newest first, those that still exist
void addRecentFile(const QString& file);

QByteArray geometry();
QByteArray layout();  ///< of the docks, with a workspace open
void setGeometry(const QByteArray& geometry);
void setLayout(const QByteArray& layout);

/// The plan that was being edited when `workspace` was last closed, as JSON.
QString draft(const QString& workspace);
void setDraft(const QString& workspace, const QString& plan);

}  // namespace settings

}  // namespace espalier
