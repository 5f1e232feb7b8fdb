#include "views/words/tip_text.h"

namespace espalier {

QString tipHeading(const QString& text) { return QStringLiteral("<div><b>%1</b></div>").arg(text.toHtmlEscaped()); }
QString tipLine(const QString& text) { return QStringLiteral("<div>%1</div>").arg(text.toHtmlEscaped()); }

}  // namespace espalier
