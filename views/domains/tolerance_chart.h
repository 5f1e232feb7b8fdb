#pragma once

#include "core/sensitivity/layer_tolerance.h"
#include "views/charts/chart_table.h"
#include "views/charts/row_chart.h"

#include <vector>

namespace espalier {

/// The layers of one workspace.
struct DomainTolerance {
    QString name;
    int place = 0;  ///< among the workspaces: its colour
    std::vector<LayerTolerance> layers;
};

/// Where layers break, grouped by what they do: a row each workspace, a dot each layer, and a line at the median. A layer
/// that bore all that was tried is a hollow dot at the highest level that was.
class ToleranceChart : public RowChart {
    Q_OBJECT
public:
    explicit ToleranceChart(QWidget* parent = nullptr);

    void setTolerances(const std::vector<DomainTolerance>& domains, const QString& pattern);
    QString tipOf(int row) const override;
    ChartTable table() const;
    /// Sparsity half of a row's layers bear without breaking; absent where it is more than was tried, and of a heading.
    std::optional<double> medianOf(int row) const;
    QString nameOf(int row) const;

protected:
    int rowCount() const override { return int(m_rows.size()); }
    void measure() override;
    void paintHead(QPainter& painter, const QRectF& rect) const override;
    void paintRow(QPainter& painter, int row, const QRectF& rect) const override;

private:
    /// A heading where it has no layers.
    struct Row {
        QString name;
        LayerRole role = LayerRole::convolution;
        int place = -1;
        std::vector<LayerTolerance> layers;
    };
    struct Places {
        double left = 0, right = 0;
    };
    Places places(double width) const;

    std::vector<Row> m_rows;
    double m_widestName = 0;
};

QString roleName(LayerRole role);  ///< "convolutions", "1 × 1 convolutions", ...

}  // namespace espalier
