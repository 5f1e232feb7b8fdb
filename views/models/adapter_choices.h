#pragma once

#include <QList>
#include <QString>

namespace espalier {

/// Another engine that what is deployed can be measured on, see docs/adapters.md.
struct AdapterChoice {
    QString text;
    QString adapter;  ///< as BenchmarkSettings::adapter
};

/// Those there are on this machine: first what goes without saying, told as `unsaid`, then none, then by name. `now` is among
/// them also where it is not found.
QList<AdapterChoice> adapterChoices(const QString& unsaid, const QString& now = {});

/// "ONNX Runtime", "OpenCV", or the name it has.
QString adapterName(const QString& adapter);

/// What the choice is about, in a line.
QString adapterTip();

}  // namespace espalier
