#pragma once

#include <QString>
#include <QStringList>

namespace espalier {

// How parts are set one behind the other in the language in use. Every list that is shown goes through these.

QString joined(const QStringList& parts);         ///< "red, green, blue"; in Chinese with "、"
QString joinedClauses(const QStringList& parts);  ///< "what happened; what followed"

}  // namespace espalier
