#include "views/words/messages.h"

#include "views/words/lists.h"
#include "views/words/message_table.h"
#include "views/words/names.h"
#include "views/words/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <cstring>

namespace espalier {

namespace {

std::array<std::span<const MessageTemplate>, 11> allTables()
{
    return {modelMessages(),     dataMessages(),        planMessages(),    channelMessages(),
            workspaceMessages(), environmentMessages(), jobMessages(),     usageMessages(),
            exportMessages(),    profileMessages(),     decisionMessages()};
}

const MessageTemplate* findTemplate(const std::string& code)
{
    for (const auto& table : allTables())
        for (const MessageTemplate& entry : table)
            if (code == entry.code) return &entry;
    return nullptr;
}

constexpr int mostDigits = 6;

/// As core writes a figure that it thinks nothing of: "0.500000".
bool isPlainNumber(const QString& value)
{
    static const QRegularExpression written(QStringLiteral("^-?\\d+\\.\\d{6}$"));
    return written.match(value).hasMatch();
}

/// Large ones are counts of bytes and MACs.
QString figureText(double value)
{
    constexpr double large = 1e5;
    return std::abs(value) < large ? QLocale().toString(value, 'g', mostDigits)
                                   : QLocale().toString(qlonglong(std::llround(value)));
}

/// Details of several values with a comma and a space between.
bool isList(const QString& name)
{
    return name == QLatin1String("expected") || name == QLatin1String("known") || name == QLatin1String("columns");
}

QString valueOf(const Issue& issue, const QString& name)
{
    if (name == QLatin1String("where")) {
        const QString words = wordsForPlace(issue);
        return words.isEmpty() ? QString::fromStdString(issue.where) : words;
    }
    const auto found = issue.details.find(name.toStdString());
    if (found == issue.details.end()) return {};
    if (const char* words = wordsForValue(found->first, found->second)) return tr(words);
    if (name == QLatin1String("criterion")) return criterionName(found->second);
    const QString value = QString::fromStdString(found->second).trimmed();
    if (name == QLatin1String("pattern")) return patternName(value);
    if (isList(name)) return joined(value.split(QStringLiteral(", ")));
    return isPlainNumber(value) ? figureText(value.toDouble()) : value;
}

/// Puts the values into one clause; `complete` turns false where one is missing.
QString fillClause(const QString& clause, const Issue& issue, bool& complete)
{
    QString text;
    qsizetype at = 0;
    while (at < clause.size()) {
        const qsizetype open = clause.indexOf('{', at);
        const qsizetype close = open < 0 ? -1 : clause.indexOf('}', open);
        if (close < 0) break;
        const QString value = valueOf(issue, clause.mid(open + 1, close - open - 1));
        if (value.isEmpty()) complete = false;
        text += clause.mid(at, open - at) + (value.isEmpty() ? QStringLiteral("?") : value);
        at = close + 1;
    }
    return text + clause.mid(at);
}

QString fill(const QString& pattern, const Issue& issue)
{
    QString text;
    qsizetype at = 0;
    bool complete = true;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf('[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(']', open);
        if (close < 0) break;
        text += fillClause(pattern.mid(at, open - at), issue, complete);
        bool wanted = true;
        const QString clause = fillClause(pattern.mid(open + 1, close - open - 1), issue, wanted);
        if (wanted) text += clause;
        at = close + 1;
    }
    text += fillClause(pattern.mid(at), issue, complete);
    return text.trimmed();
}

QString translated(const char* text) { return tr(text); }

}  // namespace

Message messageFor(const Issue& issue)
{
    if (const MessageTemplate* words = findTemplate(issue.code))
        return {fill(translated(words->cause), issue), fill(translated(words->remedy), issue)};
    const QString code = QString::fromStdString(issue.code);
    const char* cause = QT_TR_NOOP("Something went wrong: %1[, at {where}][ ({detail})].");
    const char* remedy = QT_TR_NOOP("This version has no advice for it; please report it with that code.");
    return {fill(translated(cause).arg(code), issue), translated(remedy)};
}

QString sentenceFor(const Issue& issue)
{
    const Message message = messageFor(issue);
    return message.remedy.isEmpty() ? message.cause : message.cause + ' ' + message.remedy;
}

bool hasWords(const std::string& code) { return findTemplate(code) != nullptr; }

std::vector<std::string> codesWithWords()
{
    std::vector<std::string> codes;
    for (const auto& table : allTables())
        for (const MessageTemplate& entry : table) codes.emplace_back(entry.code);
    return codes;
}

}  // namespace espalier
