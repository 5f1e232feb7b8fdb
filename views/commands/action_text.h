#pragma once

#include <QString>

class QAction;

namespace espalier {

/// The action's name without mnemonic and dots: "Open Model".
QString actionName(const QAction& action);
/// The same of any text with a mnemonic.
QString withoutMnemonic(QString text);

/// From now on the action's tooltip is the one it has, or else its status tip, or else its name, with its shortcut
/// behind, also when one of them changes: "Run a range of sparsities (Ctrl+Shift+R)"; and why it is disabled, while it is. A button
/// of it shows the text without a letter behind, "文件(F)".
void keepToolTip(QAction* action);

/// Why the action cannot be used now, in a sentence without an end; told in its tooltip and in the command palette.
void setWhyDisabled(QAction* action, const QString& why);
QString whyDisabled(const QAction& action);

/// Enables the action, or disables it and says why.
void setEnabledOrWhy(QAction* action, bool enabled, const QString& why);

/// "Ctrl+R"; several are told with commas between.
QString shortcutText(const QAction& action);

/// `tip`, with the key behind where there is one.
QString withShortcut(const QString& tip, const QString& key);

}  // namespace espalier
