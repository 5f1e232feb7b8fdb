#include "views/open_model/model_facts.h"

#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

namespace espalier {

QString modelFacts(const ModelSummary& summary)
{
    QString facts =
        tr("%1 parameters, %2 MACs, %3 layers to prune; input %4, %5 classes")
            .arg(countText(summary.parameters), bigCountText(summary.macs), QString::number(summary.layers.size()),
                 shapeText(summary.input), QString::number(summary.classes));
    if (summary.milliseconds > 0) facts += tr("; one pass %1").arg(millisecondsText(summary.milliseconds));
    return facts;
}

QString shapeForField(const std::vector<std::int64_t>& shape)
{
    QStringList parts;
    for (const auto size : shape) parts << QString::number(size);
    return parts.join('x');
}

}  // namespace espalier
