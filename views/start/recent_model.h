#pragma once

#include "views/start/workspace_preview.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace espalier {

/// The workspaces opened lately, newest first, each with its preview as soon as it is known.
class RecentModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FileRole = Qt::UserRole,
        FolderRole,
        FactsRole,
        OpenedRole,
        JobsRole,
        UnfinishedRole,
        StateRole,
        LightRole,
        DarkRole
    };

    struct Entry {
        QString file;
        QDateTime opened;
        std::optional<WorkspacePreview> preview;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the previews of those that stay.
    void setFiles(const QList<std::pair<QString, QDateTime>>& files);
    void setPreview(const QString& file, const WorkspacePreview& preview);
    /// Texts with units and dates are made anew.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString facts(const Entry& entry) const;

    QList<Entry> m_entries;
};

/// "today, 16:20", "yesterday, 16:20", "23 Nov 2026".
QString whenText(const QDateTime& then, const QDateTime& now);

}  // namespace espalier
