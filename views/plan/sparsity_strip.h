#pragma once

#include "core/sparsity/plan.h"

#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace espalier {

/// The sparsity of every layer as bars from the first to the last: as the plan has it, and over that, where something
/// else is being tried, how it would be.
class SparsityStrip : public QWidget {
    Q_OBJECT
public:
    explicit SparsityStrip(QWidget* parent = nullptr);
    void setPlan(const QStringList& layers, const std::vector<LayerRule>& rules);
    void setTried(const std::optional<std::vector<LayerRule>>& rules);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();
    QRectF bar(int layer, double sparsity) const;

    QStringList m_layers;
    std::vector<double> m_plan, m_tried;  ///< the latter is empty where nothing is tried
};

}  // namespace espalier
