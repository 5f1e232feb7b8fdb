#pragma once

#include <QList>
#include <QString>

class QUrl;

namespace espalier {

/// What was dragged over the window: a file that it can open, or why it cannot.
struct DroppedFile {
    enum class Kind { workspace, model, plan, several, folder, remote, missing, unknown };

    Kind kind = Kind::unknown;
    QString file;  ///< path, where there is one

    bool isWelcome() const { return kind == Kind::workspace || kind == Kind::model || kind == Kind::plan; }
};

/// Looks at the name and at the first bytes, not further: the file is opened, and judged, when it is dropped.
DroppedFile droppedFile(const QList<QUrl>& urls);

/// "Open the workspace fashion", or what is wrong and what to drop instead.
QString dropWords(const DroppedFile& dropped);

}  // namespace espalier
