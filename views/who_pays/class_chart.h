#pragma once

#include "core/predictions/class_changes.h"
#include "views/charts/plot_axis.h"
#include "views/charts/row_chart.h"

namespace espalier {

/// A row a class, who loses most first: the change of its accuracy as a dot, its 95 % interval as a whisker, against 0.
/// What may be chance is quiet.
class ClassChart : public RowChart {
    Q_OBJECT
public:
    explicit ClassChart(QWidget* parent = nullptr);

    void setChanges(std::vector<ClassChange> changes, std::vector<std::string> classNames);
    const std::vector<ClassChange>& changes() const { return m_changes; }
    /// -1: no class is chosen.
    std::int64_t currentLabel() const;
    void setCurrentLabel(std::int64_t label);
    QString tipOf(int row) const override;

protected:
    int rowCount() const override { return int(m_changes.size()); }
    void measure() override;
    void paintHead(QPainter& painter, const QRectF& rect) const override;
    void paintRow(QPainter& painter, int row, const QRectF& rect) const override;

private:
    struct Places {
        double names = 0, left = 0, right = 0, values = 0;  ///< width of names; the axis; width of the figures
    };
    Places places(double width) const;
    QString nameOf(int row) const;

    std::vector<ClassChange> m_changes;
    std::vector<std::string> m_classNames;
    PlotAxis m_axis;
    double m_widestName = 0, m_widestValue = 0;
};

}  // namespace espalier
