#pragma once

#include "views/charts/plot_axis.h"
#include "views/charts/tradeoff_limits.h"
#include "views/charts/tradeoff_points.h"
#include "views/charts/tradeoff_worst.h"

#include <QFont>
#include <QPainterPath>
#include <QPalette>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace espalier {

/// What the third quantity changes.
enum class ThirdBy { none, size, colour };
enum class PointLabels { none, front, selected };

/// A tradeoff as a picture, whatever it is painted on: a widget, a file, a
/// page.
class TradeoffScene {
public:
    TradeoffPoints data;
    std::vector<QString> names;  ///< of the points, in their order
    TradeoffAxes axes;
    std::vector<int> front;                          ///< indices of points
    std::optional<std::pair<Figure, Figure>> ghost;  ///< where the plan being edited is expected, see paintGhost()
    /// Where points were foretold, without their own help, by the place of the point that was measured; see paintForetold().
    std::map<int, std::pair<Figure, Figure>> foretold;
    WorstCases worst;  ///< of those that were tried on worse data, see paintWorst()
    bool worstShown = true;
    TradeoffLimits limits;  ///< that the plan being edited is kept within
    PlotAxis x, y;
    ThirdBy thirdBy = ThirdBy::none;
    bool intervalsShown = true;
    PointLabels labels = PointLabels::selected;
    QPalette palette;
    QFont font;

    /// Points, names and front for the axes as they are.
    void setExperiments(const std::vector<Experiment>& experiments);
    /// Shows all there is.
    void fit();
    /// Divides the room. Call it after whatever changed the data, an axis, the
    /// font or the size.
    void layOut(const QSizeF& size);
    void layOutBare(const QSizeF& size);  ///< the same for paintBare()

    const QRectF& plot() const { return m_plot; }
    /// Where a point is drawn: inside the plot, or in the strip along its edge
    /// where a figure is missing.
    const QPointF& placeOf(int point) const { return m_places[point]; }
    bool isVisible(int point) const;
    double radiusOf(int point) const;
    QColor colourOf(int point) const;
    /// The point drawn nearest to `position`, at most `reach` away from it; -1:
    /// none.
    int pointAt(const QPointF& position, double reach) const;
    std::vector<int> pointsIn(const QRectF& rectangle) const;

    /// All but what a selection adds: axes, intervals, front, markers, legend.
    void paint(QPainter& painter) const;
    void paintBare(QPainter& painter) const;  ///< without a word: points, front, baseline
    /// Rings round the selected points, and names as `labels` says.
    void paintSelection(QPainter& painter, const std::vector<int>& selected) const;

    QString xTitle() const { return titleOf(axes.x, x); }
    QString yTitle() const { return titleOf(axes.y, y); }

private:
    QString titleOf(Quantity quantity, const PlotAxis& axis) const;
    double unitOf(Quantity quantity, const PlotAxis& axis) const;
    QString edgeName() const;
    QString countsWords() const;
    QPainterPath inside() const;            ///< where marks may be drawn
    double fractionOf(double third) const;  ///< 0 at the lowest, 1 at the highest
    void placePoints();
    void paintAxes(QPainter& painter) const;
    void paintEdges(QPainter& painter) const;
    void paintBaseline(QPainter& painter) const;
    void paintIntervals(QPainter& painter) const;
    void paintFront(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintSelected(QPainter& painter, int point) const;
    bool isCrowd() const { return data.points.size() > 100; }  ///< too many to look at one by one
    void paintLegend(QPainter& painter) const;
    void paintLabels(QPainter& painter, const std::vector<int>& labelled) const;
    /// Lays the legend's entries out in rows of `width`, paints them where there
    /// is a painter, and gives its height.
    double legend(double width, QPainter* painter) const;

    QRectF m_plot, m_bottomEdge, m_leftEdge;
    QRectF m_tray;  ///< for what has no figure on either axis
    QPointF m_legendAt;
    std::vector<QPointF> m_places;
    double m_thirdLow = 0, m_thirdHigh = 0;
    std::vector<PlotAxis::Tick> m_xTicks, m_yTicks;
};

/// A mark for what has no figure: a cross where it diverged, a barred ring
/// where it failed.
void paintEdgeMark(QPainter& painter, const QPointF& at, Standing standing, const QColor& colour);

/// From low (0) to high (1), one hue, further from the background the higher.
QColor rampColour(double fraction, const QPalette& palette);

/// The accent as ink on the base colour.
QColor accentInk(const QPalette& palette);

}  // namespace espalier
