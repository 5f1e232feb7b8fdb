#pragma once

#include "views/charts/plot_axis.h"
#include "views/trust/trust_points.h"

#include <QPointer>
#include <QWidget>

#include <set>

namespace espalier {

class HoverCard;

/// Foretold against measured: what is right lies on the diagonal, whiskers are intervals, what lies outside of what was
/// foretold is ringed. Hover tells of a point, click selects it, the wheel zooms at the pointer, drag pans, double click
/// shows all; arrows go from point to point, Enter selects.
class TrustChart : public QWidget {
    Q_OBJECT
public:
    explicit TrustChart(QWidget* parent = nullptr);

    void setPoints(TrustPoints points);
    const TrustPoints& points() const { return m_points; }
    void setSelected(const std::set<std::string>& ids);
    void showAll();
    QPointF placeOf(int point) const;  ///< in this widget
    int pointAt(const QPointF& position) const;
    void paint(QPainter& painter, const QSizeF& size) const;
    QSize minimumSizeHint() const override { return {200, 180}; }

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
    void changeEvent(QEvent* event) override;

private:
    QRectF plotIn(const QSizeF& size) const;
    QPointF placeIn(const QRectF& plot, double foretold, double measured) const;
    void setHit(int point);
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintPoint(QPainter& painter, const QRectF& plot, const TrustPoint& point, bool selected) const;
    void paintNote(QPainter& painter, const QRectF& plot) const;

    TrustPoints m_points;
    PlotAxis m_x, m_y;  ///< of the same range, until somebody zooms
    std::set<std::string> m_selected;
    int m_hit = -1;
    QPointer<HoverCard> m_card;
    QPointF m_pressed;
    bool m_panning = false;
};

}  // namespace espalier
