#pragma once

#include "views/charts/row_chart.h"
#include "views/evidence/bill_lines.h"

namespace espalier {

/// A row a figure of a bill: dense, now, and how the one compares with the other as a bar against the dense model's. An
/// estimate is hollow and in italics.
class BillChart : public RowChart {
    Q_OBJECT
public:
    explicit BillChart(QWidget* parent = nullptr);

    void setFigures(std::vector<BillFigure> figures, const QString& name);
    const std::vector<BillFigure>& figures() const { return m_figures; }
    QString tipOf(int row) const override;

protected:
    int rowCount() const override { return int(m_figures.size()); }
    void measure() override;
    void paintHead(QPainter& painter, const QRectF& rect) const override;
    void paintRow(QPainter& painter, int row, const QRectF& rect) const override;

private:
    struct Places {
        double name = 0, dense = 0, now = 0, bar = 0, right = 0, ratio = 0;  ///< left edges; the width of ratios
    };
    Places places(double width) const;
    double most() const;  ///< ratio at the right end

    std::vector<BillFigure> m_figures;
    QString m_name;
    double m_widestName = 0, m_widestValue = 0, m_widestRatio = 0;
};

}  // namespace espalier
