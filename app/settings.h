#pragma once

#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QVariant>

namespace espalier {

struct Language;

/// What is remembered between runs. Every value has one entry in the table of settings.cpp, with its name on disk, what it is
/// where nothing was said, and what it may be; what the file holds beyond that counts as not said.
namespace settings {

enum class Key {
    // Chosen in the settings dialog.
    theme,
    language,  ///< "system", or a code of languages()
    byte_units,
    workers,          ///< jobs at a time
    work_threads,     ///< of a job, for everything but the benchmark; 0: what the workspace says
    latency_batch,    ///< of new workspaces
    latency_threads,  ///< of new workspaces
    run_adapter,      ///< another engine to measure on, as BenchmarkSettings::adapter; empty: what the workspace says
    new_adapter,      ///< of new workspaces
    // Remembered by itself.
    geometry,
    layout,
    page,
    group_pages,  ///< the page seen last of each group
    columns,
    tradeoff,  ///< what is on the axes
    recent,
    recent_commands
};

QVariant value(Key key);
void set(Key key, const QVariant& value);
/// By a person, now: told of also where it stays what it was, since the environment may have said otherwise.
void choose(Key key, const QVariant& value);
QVariant standard(Key key);
int least(Key key);  ///< of a number
int most(Key key);
bool isChosen(Key key);  ///< by a person in the settings dialog

inline int number(Key key) { return value(key).toInt(); }
Theme theme();
const Language& language();  ///< that was chosen; where that is the desktop's, ESPALIER_LANGUAGE speaks for it
ByteUnits byteUnits();

/// Tells of every change of a chosen value.
class Watch : public QObject {
    Q_OBJECT
public:
    static Watch& instance();
signals:
    void changed(Key key);
};

struct RecentFile {
    QString file;
    QDateTime opened;

    bool operator==(const RecentFile&) const = default;
};

QList<RecentFile> recentFiles();  ///< newest first, also those that are gone
void addRecentFile(const QString& file, const QDateTime& opened = QDateTime::currentDateTime());
void forgetRecentFile(const QString& file);

QStringList recentCommands();  ///< newest first
void addRecentCommand(const QString& key);

}  // namespace settings

}  // namespace espalier
