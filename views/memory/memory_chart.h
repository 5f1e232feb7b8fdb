#pragma once

#include "views/memory/memory_timeline.h"

#include <QPointer>
#include <QWidget>

namespace espalier {

class HoverCard;

/// A timeline of memory drawn: the dense model as an outline, what the plan would leave hatched under it, both peaks marked.
/// The wheel zooms along the steps at the pointer, a drag moves, a double click or 0 shows all; a click, or left and right,
/// choose a step.
class MemoryChart : public QWidget {
    Q_OBJECT
public:
    explicit MemoryChart(QWidget* parent = nullptr);
    ~MemoryChart() override;

    /// Keeps what is in view where the steps are as many as before.
    void setTimeline(MemoryTimeline timeline);
    const MemoryTimeline& timeline() const { return m_timeline; }
    void setCurrent(int step);  ///< -1: none
    int current() const { return m_current; }
    void showAll();
    int stepAt(const QPointF& position) const;  ///< in the widget; -1 where there is none
    QRectF rectOf(int step) const;              ///< its column, in the widget

    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {560, 320}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

signals:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot(const QSizeF& size) const;
    double acrossOf(double step, const QRectF& plot) const;
    double top() const;  ///< bytes at the upper end
    void zoomAt(double x, double factor);
    void setHovered(int step);
    void choose(int step);
    void nameForReaders();
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintSteps(QPainter& painter, const QRectF& plot) const;
    void paintPeak(QPainter& painter, const QRectF& plot, int step, double bytes, bool estimate) const;
    void paintLegend(QPainter& painter, const QRectF& rect) const;
    QString stepName(int step) const;

    MemoryTimeline m_timeline;
    double m_first = 0, m_count = 0;  ///< steps in view
    int m_current = -1, m_hovered = -1;
    std::optional<QPointF> m_pressed;
    double m_firstAtPress = 0;
    bool m_dragging = false;
    QPointer<HoverCard> m_card;
};

}  // namespace espalier
