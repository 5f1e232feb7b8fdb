#include "views/commands/action_text.h"

#include "views/words/tr.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>

namespace espalier {

namespace {

constexpr const char* whyProperty = "whyDisabled";
constexpr const char* tipProperty = "tipWithoutKey";

/// "文件(&F)": where a language has no letters to underline, one is put behind.
const QRegularExpression& letterBehind()
{
    static const QRegularExpression pattern(QStringLiteral("\\(&\\S\\)"));
    return pattern;
}

/// What stands on a button of a tool bar; Qt would leave the letter there.
void writeIconText(QAction* action)
{
    QString text = action->text();
    if (!text.contains(letterBehind())) return;
    text.remove(letterBehind());
    if (action->iconText() != text) action->setIconText(text);
}

void writeToolTip(QAction* action)
{
    QString tip = action->property(tipProperty).toString();
    if (tip.isEmpty()) tip = action->statusTip().isEmpty() ? actionName(*action) : action->statusTip();
    tip = withShortcut(tip, shortcutText(*action));
    if (const QString why = whyDisabled(*action); !action->isEnabled() && !why.isEmpty())
        tip = tr("%1\n%2").arg(tip, why);
    if (action->toolTip() != tip) action->setToolTip(tip);
}

}  // namespace

QString withoutMnemonic(QString text)
{
    text.remove(letterBehind());
    QString plain;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == '&' && ++i == text.size()) break;
        plain += text[i];
    }
    while (plain.endsWith(QChar(0x2026))) plain.chop(1);
    return plain.trimmed();
}

QString actionName(const QAction& action) { return withoutMnemonic(action.text().section('\t', 0, 0)); }

QString shortcutText(const QAction& action)
{
    // A key that a menu only tells of, since it is another's, stands behind a tab.
    if (action.shortcuts().isEmpty()) return action.text().section('\t', 1);
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

QString withShortcut(const QString& tip, const QString& key)
{
    return key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key);
}

void keepToolTip(QAction* action)
{
    if (action->property(tipProperty).isValid()) return;
    // Where nobody gave one, Qt makes it of the text.
    const QString given = action->toolTip();
    const bool own = given != QAction(action->text()).toolTip() && !given.endsWith(')');
    action->setProperty(tipProperty, own ? given : QString());
    const auto write = [action] {
        writeToolTip(action);
        writeIconText(action);
    };
    write();
    QObject::connect(action, &QAction::changed, action, write);
}

void setWhyDisabled(QAction* action, const QString& why)
{
    if (whyDisabled(*action) == why) return;
    action->setProperty(whyProperty, why);
    emit action->changed();  // a property of ours tells nobody
}

QString whyDisabled(const QAction& action) { return action.property(whyProperty).toString(); }

void setEnabledOrWhy(QAction* action, bool enabled, const QString& why)
{
    setWhyDisabled(action, enabled ? QString() : why);
    action->setEnabled(enabled);
}

}  // namespace espalier
