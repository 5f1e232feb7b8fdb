#pragma once

#include <QString>
#include <QStringList>

namespace espalier {

/// A name for what is branched from `parent`: "channel 30 % (2)", with the first number that none of `taken` has.
QString branchName(const QString& parent, const QStringList& taken);

}  // namespace espalier
