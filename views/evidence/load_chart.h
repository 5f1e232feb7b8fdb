#pragma once

#include "core/stress/load_figures.h"
#include "views/charts/chart_table.h"
#include "views/charts/plot_axis.h"
#include "views/style/series_style.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace espalier {

/// One side of a stress test.
struct LoadSeries {
    QString name;
    Family family = Family::baseline;
    std::vector<double> latency;            ///< ms of each request of one load
    std::vector<SideResult::Probe> probes;  ///< what was tried to find the highest rate
    double sustainedRate = 0;

    bool operator==(const LoadSeries&) const = default;
};

/// How two models answer under load: latencies as a histogram or as a cumulative curve that shows the tail, or p99 against
/// the rate. Latency and rate are on logarithmic axes. The dense model is filled or dashed, the other one a line of its
/// colour. Hover and arrow keys tell of a place.
class LoadChart : public QWidget {
    Q_OBJECT
public:
    enum class View { histogram, cumulative, rates };
    explicit LoadChart(QWidget* parent = nullptr);

    /// The dense model first. `limitMs`: of p99.
    void setLoad(std::vector<LoadSeries> series, double limitMs, const QString& what);
    void setView(View view);
    /// In words that need no statistics, for people who only want to know how long it takes.
    void setPlain(bool plain) { m_plain = plain; }
    View view() const { return m_view; }
    const std::vector<LoadSeries>& series() const { return m_series; }
    bool hasData() const;  ///< for the view
    ChartTable table() const;

    void paint(QPainter& painter, const QSizeF& size) const;
    QString tipAt(const QPointF& position) const;  ///< rich text
    QSize minimumSizeHint() const override { return {240, 160}; }

    static constexpr int mostBins = 40, points = 400;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    QRectF plotIn(const QSizeF& size) const;
    double heightOf(double share) const;  ///< 0 at the foot of the plot, 1 at its top
    QString tipOf(double latency) const;
    QString tipOfProbe(int series, int probe) const;
    QPointF probePlace(const QRectF& plot, const SideResult::Probe& probe) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintHistogram(QPainter& painter, const QRectF& plot) const;
    void paintCumulative(QPainter& painter, const QRectF& plot) const;
    void paintRates(QPainter& painter, const QRectF& plot) const;
    void paintLimit(QPainter& painter, const QRectF& plot) const;
    void paintLegend(QPainter& painter, const QSizeF& size) const;
    QColor colourOf(const LoadSeries& series) const;

    std::vector<LoadSeries> m_series;
    double m_limit = 0;
    QString m_what;
    View m_view = View::histogram;
    bool m_plain = false;
    PlotAxis m_x, m_y;  ///< y of rates only
    std::vector<double> m_edges;
    std::vector<std::vector<std::int64_t>> m_counts;         ///< of each series
    std::vector<std::vector<CumulativePoint>> m_cumulative;  ///< of each series
    std::vector<Quantiles> m_quantiles;                      ///< the same
    double m_highest = 1;                                    ///< share of any bin
    std::optional<double> m_cursor;                          ///< position on the x axis, by keyboard
};

}  // namespace espalier
