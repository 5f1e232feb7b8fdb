#include "views/open_model/dropped_paths.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace espalier {

namespace {

bool isArray(const QString& path) { return path.endsWith(QStringLiteral(".npy"), Qt::CaseInsensitive); }

/// "y_test.npy", "labels.npy".
bool namesLabels(const QString& path)
{
    static const QRegularExpression label(QStringLiteral("label|target|(^|[_-])y([_.-]|$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QFileInfo(path).fileName().contains(label);
}

}  // namespace

QStringList droppedPaths(const QMimeData* data)
{
    QStringList paths;
    if (!data) return paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

QString dataSpecOf(const QStringList& paths)
{
    if (paths.size() == 2 && isArray(paths[0]) && isArray(paths[1])) {
        const bool turned = namesLabels(paths[0]) && !namesLabels(paths[1]);
        return QStringLiteral("npy:%1,%2").arg(turned ? paths[1] : paths[0], turned ? paths[0] : paths[1]);
    }
    return paths.isEmpty() || looksLikeModel(paths.first()) ? QString() : paths.first();
}

bool looksLikeModel(const QString& path)
{
    static const QStringList endings{QStringLiteral("pt"), QStringLiteral("pth"), QStringLiteral("ts"),
                                     QStringLiteral("jit")};
    const QFileInfo file(path);
    return endings.contains(file.suffix().toLower()) && !file.isDir();
}

}  // namespace espalier
