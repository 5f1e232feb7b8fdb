#include "views/models/layer_text.h"

#include "views/plan_document/plan_document.h"
#include "views/words/lists.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/tr.h"

#include <QStringList>

namespace espalier {

namespace {

QString coupledNote(const PlanDocument& document, const std::vector<int>& others)
{
    constexpr int mostNamed = 6;
    QStringList names;
    for (int other : others) {
        if (names.size() == mostNamed) {
            names << tr("and %1 more").arg(int(others.size()) - mostNamed);
            break;
        }
        names << QString::fromStdString(document.model().layers[other].path);
    }
    return tr("Its channels go together with those of %1.").arg(joined(names));
}

}  // namespace

QString layerShapeText(const Layer& layer)
{
    const auto& shape = layer.shape;
    if (shape.size() < 2) return {};
    const auto inputs = shape[1] * layer.groups;
    if (shape.size() < 4) return QStringLiteral("%1→%2").arg(inputs).arg(shape[0]);
    const QString kernel = QStringLiteral("%1×%2").arg(shape[2]).arg(shape[3]);
    if (layer.groups > 1 && shape[1] == 1) return tr("%1 depthwise %2").arg(kernel).arg(shape[0]);
    const QString text = QStringLiteral("%1 %2→%3").arg(kernel).arg(inputs).arg(shape[0]);
    return layer.groups > 1 ? tr("%1 in %2 groups").arg(text).arg(layer.groups) : text;
}

QString layerKindText(const Layer& layer)
{
    if (layer.shape.size() < 4) return layerKindName(layer.kind);
    const QString kernel = QStringLiteral("%1×%2").arg(layer.shape[2]).arg(layer.shape[3]);
    return layer.groups > 1 && layer.shape[1] == 1 ? tr("depthwise %1").arg(kernel)
                                                   : QStringLiteral("%1 %2").arg(layerKindName(layer.kind), kernel);
}

QString ruleText(const LayerRule& rule)
{
    QStringList names;
    for (const Cut& cut : rule.cuts) names << QString::fromStdString(cut.pattern.text());
    return names.isEmpty() ? QString::fromStdString(Pattern{}.text()) : names.join(QStringLiteral(" + "));
}

QString layerNotes(const PlanDocument& document, int layer)
{
    const Layer& described = document.model().layers[layer];
    QStringList notes;
    if (document.pins().contains(layer))
        notes << tr("Pinned: it keeps what it has while the others are kept within limits.");
    if (!described.channelLock.empty()) {
        const Message message = messageFor({Severity::info, described.channelLock, described.path, {}});
        notes << tr("Channels stay: %1").arg(message.cause);
    } else if (const auto others = document.coupledWith(layer); !others.empty()) {
        notes << coupledNote(document, others);
    }
    if (const std::string& why = document.rules()[layer].why; !why.empty()) notes << QString::fromStdString(why);
    return notes.join('\n');
}

}  // namespace espalier
