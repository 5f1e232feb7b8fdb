#include "views/start/recent_model.h"

#include "views/words/lists.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace espalier {

namespace {

QString homely(QString folder)
{
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + '/')) folder.replace(0, home.size(), QStringLiteral("~"));
    return folder;
}

QString experimentsText(int count)
{
    return count == 1 ? RecentModel::tr("1 experiment") : RecentModel::tr("%1 experiments").arg(count);
}

QString jobsText(int count)
{
    return count == 1 ? RecentModel::tr("1 job to finish") : RecentModel::tr("%1 jobs to finish").arg(count);
}

}  // namespace

QString whenText(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid()) return {};
    const QString time = QLocale().toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0) return tr("today, %1").arg(time);
    if (days == 1) return tr("yesterday, %1").arg(time);
    return QLocale().toString(then.date(), tr("d MMM yyyy"));
}

void RecentModel::setFiles(const QList<std::pair<QString, QDateTime>>& files)
{
    beginResetModel();
    QList<Entry> entries;
    for (const auto& [file, opened] : files) {
        Entry entry{file, opened, {}};
        for (const Entry& old : m_entries)
            if (old.file == file) entry.preview = old.preview;
        entries << entry;
    }
    m_entries = entries;
    endResetModel();
}

void RecentModel::setPreview(const QString& file, const WorkspacePreview& preview)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].file != file) continue;
        m_entries[row].preview = preview;
        emit dataChanged(index(row), index(row));
    }
}

void RecentModel::refresh()
{
    if (!m_entries.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString RecentModel::facts(const Entry& entry) const
{
    if (!entry.preview) return {};
    switch (entry.preview->state) {
        case WorkspacePreview::State::missing:
            return tr("Not found");
        case WorkspacePreview::State::unreadable:
            return tr("Cannot be read now");
        case WorkspacePreview::State::ready:
            break;
    }
    const int count = entry.preview->experiments;
    if (count == 0) return tr("Nothing measured yet");
    const auto& best = entry.preview->best;
    if (!best) return experimentsText(count);
    return tr("%1 at %2")
        .arg(percentText(best->accuracy, best->accuracyInterval), ratioText(best->ratio, best->ratioInterval));
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size()) return {};
    const Entry& entry = m_entries[index.row()];
    const QFileInfo info(entry.file);
    switch (role) {
        case Qt::DisplayRole:
            return info.completeBaseName();
        case Qt::ToolTipRole:
            return entry.file;
        case Qt::AccessibleTextRole:
            return joined({info.completeBaseName(), facts(entry), data(index, JobsRole).toString(), homely(info.path()),
                           data(index, OpenedRole).toString()});
        case FileRole:
            return entry.file;
        case FolderRole:
            return homely(info.path());
        case FactsRole:
            return facts(entry);
        case OpenedRole:
            return whenText(entry.opened, QDateTime::currentDateTime());
        case JobsRole:
            if (!entry.preview) return {};
            if (const int jobs = entry.preview->unfinishedJobs; jobs > 0) return jobsText(jobs);
            if (entry.preview->experiments > 0 && entry.preview->best)
                return experimentsText(entry.preview->experiments);
            return {};
        case UnfinishedRole:
            return entry.preview && entry.preview->unfinishedJobs > 0;
        case StateRole:
            return entry.preview ? static_cast<int>(entry.preview->state) : -1;
        case LightRole:
            return entry.preview ? entry.preview->light : QImage();
        case DarkRole:
            return entry.preview ? entry.preview->dark : QImage();
        default:
            return {};
    }
}

}  // namespace espalier
