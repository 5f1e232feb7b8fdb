#pragma once

#include "views/charts/tradeoff_ghost.h"
#include "views/charts/tradeoff_scene.h"

#include <QPixmap>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>

namespace espalier {

class HoverCard;

/// One quantity against another: a marker for each experiment, whiskers for
/// what is not known, the Pareto front, the dense baseline, and a strip along
/// an axis for what diverged. Painted by ourselves into a kept picture, so that
/// hovering and selecting a thousand points costs next to nothing. Colours and
/// fonts are the palette's.
///
/// Pointer: hover tells, click selects (with Ctrl: adds), drag pans, Shift and
/// drag selects a rectangle, wheel zooms at the pointer (beside the plot: that
/// axis alone), double click shows all. Keys: arrows step through the points by
/// what is across, Enter activates, + and − zoom, 0 shows all, Escape puts
/// away.
class TradeoffChart : public QWidget {
    Q_OBJECT
public:
    explicit TradeoffChart(QWidget* parent = nullptr);
    ~TradeoffChart() override;

    /// Keeps what a person zoomed to.
    void setExperiments(const std::vector<Experiment>& experiments);
    void setAxes(const TradeoffAxes& axes, ThirdBy thirdBy = ThirdBy::none);
    void setLogarithmic(bool x, bool y);
    void setIntervalsShown(bool shown);
    void setLabels(PointLabels labels);
    void setSelected(const QStringList& ids);
    /// Where the plan being edited is expected: drawn above all else, and what is shown grows to have it in.
    void setGhost(const GhostFigures& figures);
    /// What robustness tests found; drawn where accuracy is up.
    void setWorst(const WorstCases& worst);
    void setWorstShown(bool shown);
    /// The limits the plan being edited is kept within.
    void setLimits(const TradeoffLimits& limits);
    /// Asked for what was foretold of selected experiments, without their own help.
    void setForetell(std::function<GhostFigures(const QString& id)> foretell) { m_foretell = std::move(foretell); }
    const QStringList& selected() const { return m_selected; }
    void showAll();  ///< undoes zoom and pan
    void zoom(double factor);

    const TradeoffScene& scene() const { return m_scene; }
    const std::vector<TradeoffPoint>& points() const { return m_scene.data.points; }
    const std::vector<Experiment>& experiments() const { return m_experiments; }
    /// The experiment drawn within a few pixels of `position`, or null.
    const Experiment* experimentAt(const QPoint& position) const;
    QPointF positionOf(const TradeoffPoint& point) const;

    /// For files: all of it in another size, with the palette of now.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {640, 400}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

signals:
    void selectionWanted(const QStringList& ids);
    void activated(const QString& id);  ///< Enter on a point
    void viewChanged();                 ///< other points may be visible now

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeGhost();
    void placeForetold();
    void rebuild();  ///< data or axes are new
    void redraw();   ///< laid out and painted anew
    void paintPictures();
    void zoomAt(const QPointF& position, double factor);
    void name();
    std::vector<int> selectedPoints() const;
    const Experiment* experimentOf(const std::string& id) const;
    void setHovered(int point);
    void showCard(int point);
    void hideCard();
    void step(int by);
    void goTo(int point);
    void tellSelected();
    int currentPoint() const;
    std::vector<int> inSteps() const;
    void click(const QPoint& position, Qt::KeyboardModifiers modifiers);
    void selectBand(Qt::KeyboardModifiers modifiers);

    std::vector<Experiment> m_experiments;
    TradeoffScene m_scene;
    GhostFigures m_ghost;
    std::function<GhostFigures(const QString&)> m_foretell;
    QStringList m_selected, m_beforeClick;
    bool m_zoomed = false;
    // Null when they have to be painted again.
    QPixmap m_picture;  ///< of m_scene.paint()
    QPixmap m_shown;    ///< the same with the selection

    int m_hovered = -1;
    QPointer<HoverCard> m_card;
    enum class Drag { none, pressed, pan, band } m_drag = Drag::none;
    QPoint m_pressed;
    QRect m_band;
};

}  // namespace espalier
