#pragma once

#include <QStringList>

class QMimeData;

namespace espalier {

/// The local files and folders of a drag; empty where there are none.
QStringList droppedPaths(const QMimeData* data);

/// What dropped files are as a data set: one as it is, two arrays as samples and labels (the labels' name says so, or it
/// comes second). Empty where they are none, models for example.
QString dataSpecOf(const QStringList& paths);

/// By its ending: .pt, .pth, .ts, .jit.
bool looksLikeModel(const QString& path);

}  // namespace espalier
