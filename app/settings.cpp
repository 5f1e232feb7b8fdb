#include "app/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace espalier::settings {

namespace {

constexpr int recentKept = 8;
/// Raised when docks change so that an old layout no longer fits.
constexpr const char* layoutKey = "window/layout2";

QString draftKey(const QString& workspace)
{
    return QStringLiteral("drafts/") + QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
}

}  // namespace

Theme theme() { return themeFromText(QSettings().value("window/theme").toString()); }

void setTheme(Theme theme) { QSettings().setValue("window/theme", themeText(theme)); }

QStringList recentFiles()
{
    QStringList files = QSettings().value("recent").toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void addRecentFile(const QString& file)
{
    QStringList files = QSettings().value("recent").toStringList();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue("recent", QStringList(files.mid(0, recentKept)));
}

QByteArray geometry() { return QSettings().value("window/geometry").toByteArray(); }
QByteArray layout() { return QSettings().value(layoutKey).toByteArray(); }
void setGeometry(const QByteArray& geometry) { QSettings().setValue("window/geometry", geometry); }
void setLayout(const QByteArray& layout) { QSettings().setValue(layoutKey, layout); }

QString draft(const QString& workspace) { return QSettings().value(draftKey(workspace)).toString(); }

void setDraft(const QString& workspace, const QString& plan) { QSettings().setValue(draftKey(workspace), plan); }

}  // namespace espalier::settings
