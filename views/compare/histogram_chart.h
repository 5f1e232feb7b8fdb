#pragma once

#include "core/measure/weight_histogram.h"
#include "views/charts/chart_table.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace espalier {

/// The weights of one layer in one model.
struct NamedHistogram {
    QString name;
    WeightHistogram histogram;
};

/// Histograms of one layer's weights over one another: the first, the dense model's, filled, the others as lines. Zeros
/// are told apart, since they would dwarf all else. All in the same bins; the height is the share of all weights.
class HistogramChart : public QWidget {
    Q_OBJECT
public:
    explicit HistogramChart(QWidget* parent = nullptr);

    void setHistograms(std::vector<NamedHistogram> histograms);
    const std::vector<NamedHistogram>& histograms() const { return m_histograms; }
    void paint(QPainter& painter, const QSizeF& size) const;
    QString tipAt(const QPointF& position) const;  ///< rich text
    QSize minimumSizeHint() const override { return {240, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plotIn(const QSizeF& size) const;
    int legendRows(double width) const;
    QString legendText(const NamedHistogram& each) const;
    QString tipOfBin(int bin) const;
    double highest() const;

    std::vector<NamedHistogram> m_histograms;
    int m_first = 0, m_last = -1;  ///< bins that are not empty in all
    int m_bin = -1;                ///< told of by keyboard
};

/// The colour of the line of an experiment, by its place among those compared.
QColor comparedColour(int place, const QColor& text);
ChartTable histogramTable(const std::vector<NamedHistogram>& histograms, const QString& layer);

}  // namespace espalier
