#include "views/words/lists.h"

#include "views/words/tr.h"

namespace espalier {

QString joined(const QStringList& parts) { return parts.join(tr(", ")); }

QString joinedClauses(const QStringList& parts) { return parts.join(tr("; ")); }

}  // namespace espalier
