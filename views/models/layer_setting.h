#pragma once

#include <QList>
#include <QString>

namespace espalier {

class PlanDocument;

/// What the plan does to one layer, or to several taken together.
struct LayerSetting {
    QString pattern;           ///< empty where they differ
    double low = 0, high = 0;  ///< least and largest sparsity
    double mean = 0;           ///< by weights
    bool fixed = true;         ///< the sparsity of none can be changed
    bool estimate = false;     ///< the worker decides, which has the weights
};

LayerSetting layerSetting(const PlanDocument& document, const QList<int>& layers);

/// What ranks the weights: "Taylor", "magnitude, pooled", "mixed".
QString rankText(const PlanDocument& document, const QList<int>& layers);

/// "30 %", "10–50 %".
QString sparsityText(const LayerSetting& setting);

/// What is left: "32 → 24" channels, "4.61 k → 2.3 k" weights; empty where nothing goes.
QString leftText(const PlanDocument& document, const QList<int>& layers);

/// Channels of a layer that stay, rounded as they will be.
qint64 channelsKept(const PlanDocument& document, int layer);

}  // namespace espalier
