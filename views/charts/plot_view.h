#pragma once

#include "views/charts/plot_geometry.h"

#include <QWidget>

#include <functional>
#include <set>

namespace espalier {

/// Draws a plot, one panel below the other. Hover tells of a point, click selects it, the wheel zooms the shared x axis at
/// the pointer, drag pans, double click shows all; arrows go from point to point, Enter selects. It paints itself: as many
/// lines as a log has sweeps, their whiskers and what diverged are more than Qt Charts draws well (see DESIGN, 8).
class PlotView : public QWidget {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    /// Keeps the zoom where `keepZoom`, as for the same plot with one point more.
    void setPlot(Plot plot, bool keepZoom = false);
    const Plot& plot() const { return m_plot; }
    void setSelected(const std::set<std::string>& ids);
    /// Rich text of a point's tooltip.
    void setPointText(std::function<QString(const PlotHit&)> text) { m_pointText = std::move(text); }
    void showAll();
    bool isZoomed() const { return m_zoom.has_value(); }

    const PlotPoint& pointOf(const PlotHit& hit) const;
    std::optional<PlotHit> pointAt(const QPointF& position) const;
    QPointF positionOf(const PlotHit& hit) const;
    /// Into a rectangle of this size at the origin, in this widget's palette and font.
    void paint(QPainter& painter, const QSizeF& size) const;
    QSize minimumSizeHint() const override;

signals:
    /// `add`: with Ctrl held.
    void pointClicked(const QString& id, bool add);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlotGeometry geometry(const QSizeF& size) const;
    double legendHeight(double width) const;
    void setZoom(double low, double high);
    void setHit(const std::optional<PlotHit>& hit, const QPoint& globalPosition);
    void moveHit(int along, int across);

    Plot m_plot;
    std::optional<AxisRange> m_zoom;
    std::set<std::string> m_selected;
    std::optional<PlotHit> m_hit;
    std::function<QString(const PlotHit&)> m_pointText;
    QPoint m_pressed;
    bool m_panning = false;
};

}  // namespace espalier
