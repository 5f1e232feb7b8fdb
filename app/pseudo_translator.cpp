#include "app/pseudo_translator.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <cstring>

namespace espalier {

namespace {

constexpr double longer = 0.4;
constexpr qsizetype longestWord = 12;  ///< of what a text is made longer by: lines are broken as those of words are

QChar accented(QChar letter)
{
    static const QString from = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString to = QString::fromUtf8("åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ");
    const auto at = from.indexOf(letter);
    return at < 0 ? letter : to[at];
}

/// What is no text: %1, %n, {where}, &F, <b>, &lt;, (*.json *.pt), the dots of a clause's brackets.
const QRegularExpression& kept()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?[0-9n]+|\\{[^}]*\\}|<[^<>]*>|&[a-z]+;|&.|\\([^()]*\\*[^()]*\\)|`[^`]*`|\"[a-z_]+\": "
                       "?[0-9]+|--?[a-z][a-z-]*"));
    return pattern;
}

/// File dialogs split their filters at ";;": each is a text of its own.
QString filters(const QString& text)
{
    QStringList parts = text.split(QStringLiteral(";;"));
    for (QString& part : parts) part = PseudoTranslator::pseudo(part);
    return parts.join(QStringLiteral(";;"));
}

}  // namespace

QString PseudoTranslator::pseudo(const QString& text)
{
    if (text.contains(QStringLiteral(";;"))) return filters(text);
    QString changed;
    int letters = 0;
    qsizetype at = 0;
    const auto change = [&](QStringView part) {
        for (const QChar letter : part) {
            letters += letter.isLetter();
            changed += accented(letter);
        }
    };
    for (auto it = kept().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        change(QStringView(text).mid(at, match.capturedStart() - at));
        changed += match.captured();
        at = match.capturedEnd();
    }
    change(QStringView(text).mid(at));
    if (letters == 0) return text;  // a unit's sign, or a place for a value
    // Patterns of a file dialog have to stay last.
    QString tail;
    if (changed.endsWith(')') && changed.contains(QStringLiteral("(*"))) {
        const auto open = changed.lastIndexOf('(');
        tail = ' ' + changed.mid(open);
        changed = changed.left(open).trimmed();
    }
    QString padding(static_cast<int>(std::ceil(longer * letters)), '~');
    for (qsizetype word = longestWord; word < padding.size(); word += longestWord + 1) padding.insert(word, ' ');
    // Messages have clauses in square brackets, so another kind is put around them.
    const bool clauses = text.contains('[');
    return (clauses ? QString(QChar(0x2039)) : QStringLiteral("[")) + changed + padding +
           (clauses ? QString(QChar(0x203A)) : QStringLiteral("]")) + tail;
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int n) const
{
    // Qt's own texts are Qt's to translate, and some of them are syntax: names of keys, of fonts.
    const bool ofQt = context && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
    if (!source || !*source || ofQt) return {};
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
    return pseudo(text);
}

}  // namespace espalier
