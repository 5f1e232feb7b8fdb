#include "app/settings.h"

#include "views/words/language.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace espalier::settings {

namespace {

constexpr int recentKept = 12, commandsKept = 8;
constexpr const char* decimal = "decimal";
constexpr const char* binary = "binary";

struct Entry {
    Key key;
    const char* name;
    QVariant standard;
    int least = 0, most = 0;  ///< of a number
    QStringList words = {};   ///< all that a text may be; empty: anything
    bool chosen = false;
};

QStringList languageWords()
{
    QStringList words{QStringLiteral("system")};
    for (const Language& language : languages()) words << language.code;
    return words;
}

const Entry& entryOf(Key key)
{
    // The numbers in names of states of the window are raised when an old state no longer fits.
    static const std::array<Entry, 17> table{{
        {Key::theme, "window/theme", "system", 0, 0, {"system", "light", "dark"}, true},
        {Key::language, "window/language", "system", 0, 0, languageWords(), true},
        {Key::byte_units, "numbers/bytes", decimal, 0, 0, {decimal, binary}, true},
        {Key::workers, "jobs/workers", 1, 1, 16, {}, true},
        {Key::work_threads, "jobs/threads", 0, 0, 256, {}, true},
        {Key::latency_batch, "latency/batch", 1, 1, 4096, {}, true},
        {Key::latency_threads, "latency/threads", 1, 1, 256, {}, true},
        {Key::run_adapter, "jobs/adapter", QString(), 0, 0, {}, true},
        {Key::new_adapter, "latency/adapter", QString(), 0, 0, {}, true},
        {Key::geometry, "window/geometry", QByteArray()},
        {Key::layout, "window/layout2", QByteArray()},
        {Key::page, "window/page", QString()},
        {Key::group_pages, "window/group_pages", QStringList()},
        {Key::columns, "window/columns2", QVariantMap()},
        {Key::tradeoff, "window/tradeoff", QString()},
        {Key::recent, "recent_workspaces", QVariantList()},
        {Key::recent_commands, "window/commands", QStringList()},
    }};
    return *std::find_if(table.begin(), table.end(), [key](const Entry& entry) { return entry.key == key; });
}

bool isAllowed(const Entry& entry, const QVariant& value)
{
    if (!value.isValid()) return false;
    if (entry.standard.typeId() == QMetaType::Int) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= entry.least && number <= entry.most;
    }
    if (!entry.words.isEmpty()) return entry.words.contains(value.toString());
    return value.canConvert(entry.standard.metaType());
}

}  // namespace

QVariant value(Key key)
{
    const Entry& entry = entryOf(key);
    QVariant kept = QSettings().value(QLatin1String(entry.name));
    if (!isAllowed(entry, kept)) return entry.standard;
    kept.convert(entry.standard.metaType());  // the file knows texts only
    return kept;
}

void set(Key key, const QVariant& wanted)
{
    const Entry& entry = entryOf(key);
    if (!isAllowed(entry, wanted) || value(key) == wanted) return;
    QSettings().setValue(QLatin1String(entry.name), wanted);
    if (entry.chosen) emit Watch::instance().changed(key);
}

void choose(Key key, const QVariant& wanted)
{
    if (value(key) != wanted) return set(key, wanted);
    if (entryOf(key).chosen) emit Watch::instance().changed(key);
}

QVariant standard(Key key) { return entryOf(key).standard; }
int least(Key key) { return entryOf(key).least; }
int most(Key key) { return entryOf(key).most; }
bool isChosen(Key key) { return entryOf(key).chosen; }

Theme theme() { return themeFromText(value(Key::theme).toString()); }

const Language& language()
{
    const Language* chosen = findLanguage(value(Key::language).toString());
    return chosen ? *chosen : systemLanguage();
}

ByteUnits byteUnits() { return value(Key::byte_units).toString() == binary ? ByteUnits::binary : ByteUnits::decimal; }

Watch& Watch::instance()
{
    static Watch watch;
    return watch;
}

QList<RecentFile> recentFiles()
{
    QList<RecentFile> files;
    for (const QVariant& item : value(Key::recent).toList()) {
        const QVariantMap entry = item.toMap();
        RecentFile file{entry["file"].toString(), QDateTime::fromString(entry["opened"].toString(), Qt::ISODate)};
        if (!file.file.isEmpty()) files << file;
    }
    return files;
}

namespace {

void setRecentFiles(const QList<RecentFile>& files)
{
    QVariantList list;
    for (const RecentFile& file : files.mid(0, recentKept))
        list << QVariantMap{{"file", file.file}, {"opened", file.opened.toString(Qt::ISODate)}};
    set(Key::recent, list);
}

}  // namespace

void addRecentFile(const QString& file, const QDateTime& opened)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&](const RecentFile& other) { return other.file == file; });
    files.prepend({file, opened});
    setRecentFiles(files);
}

void forgetRecentFile(const QString& file)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&](const RecentFile& other) { return other.file == file; });
    setRecentFiles(files);
}

QStringList recentCommands() { return value(Key::recent_commands).toStringList(); }

void addRecentCommand(const QString& key)
{
    QStringList commands = recentCommands();
    commands.removeAll(key);
    commands.prepend(key);
    set(Key::recent_commands, QStringList(commands.mid(0, commandsKept)));
}

}  // namespace espalier::settings
