#include "views/experiments/branch_name.h"

#include <QRegularExpression>

namespace espalier {

QString branchName(const QString& parent, const QStringList& taken)
{
    static const QRegularExpression numbered(QStringLiteral(" \\(\\d+\\)$"));
    QString stem = parent;
    stem.remove(numbered);
    for (int number = 2;; ++number) {
        const QString name = stem + QStringLiteral(" (%1)").arg(number);
        if (!taken.contains(name)) return name;
    }
}

}  // namespace espalier
