#include "views/charts/tradeoff_chart.h"

#include "core/log/experiment_figures.h"
#include "views/charts/hover_card.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace espalier {

TradeoffChart::TradeoffChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tradeoffChart"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    rebuild();
}

TradeoffChart::~TradeoffChart() { delete m_card; }

void TradeoffChart::setExperiments(const std::vector<Experiment>& experiments)
{
    m_experiments.clear();
    m_experiments.reserve(experiments.size());
    for (const Experiment& experiment : experiments) m_experiments.push_back(figuresOf(experiment));
    rebuild();
}

void TradeoffChart::setAxes(const TradeoffAxes& axes, ThirdBy thirdBy)
{
    if (axes.x != m_scene.axes.x || axes.y != m_scene.axes.y) m_zoomed = false;
    m_scene.axes = axes;
    m_scene.thirdBy = axes.third ? thirdBy : ThirdBy::none;
    rebuild();
}

void TradeoffChart::setLogarithmic(bool x, bool y)
{
    m_scene.x.setLogarithmic(x);
    m_scene.y.setLogarithmic(y);
    showAll();
}

void TradeoffChart::setIntervalsShown(bool shown)
{
    m_scene.intervalsShown = shown;
    redraw();
}

void TradeoffChart::setLabels(PointLabels labels)
{
    m_scene.labels = labels;
    m_shown = QPixmap();
    update();
}

void TradeoffChart::setSelected(const QStringList& ids)
{
    if (m_selected == ids) return;
    m_selected = ids;
    m_shown = QPixmap();
    const bool had = !m_scene.foretold.empty();
    placeForetold();
    if (had != !m_scene.foretold.empty()) redraw();  // the legend has a line more or less
    tellSelected();
    update();
}

void TradeoffChart::setWorst(const WorstCases& worst)
{
    if (m_scene.worst == worst) return;
    m_scene.worst = worst;
    redraw();
}

void TradeoffChart::setWorstShown(bool shown)
{
    if (m_scene.worstShown == shown) return;
    m_scene.worstShown = shown;
    redraw();
}

void TradeoffChart::setGhost(const GhostFigures& figures)
{
    if (m_ghost == figures) return;
    m_ghost = figures;
    placeGhost();
    // A slider moves it: all else stays in its picture, as long as there is room.
    const auto& ghost = m_scene.ghost;
    if (ghost && !m_zoomed && !(m_scene.x.contains(ghost->first.value) && m_scene.y.contains(ghost->second.value)))
        showAll();
    update();
}

void TradeoffChart::setLimits(const TradeoffLimits& limits)
{
    if (m_scene.limits == limits) return;
    m_scene.limits = limits;
    redraw();
}

/// Of a few: where many are selected, lines say nothing.
void TradeoffChart::placeForetold()
{
    constexpr int most = 3;
    m_scene.foretold.clear();
    const std::vector<int> selected = selectedPoints();
    if (!m_foretell || int(selected.size()) > most) return;
    for (const int point : selected) {
        const TradeoffPoint& shown = points()[std::size_t(point)];
        if (shown.standing != Standing::measured || shown.family == Family::baseline) continue;
        const GhostFigures figures = m_foretell(QString::fromStdString(shown.id));
        const auto x = figures.find(m_scene.axes.x), y = figures.find(m_scene.axes.y);
        if (x != figures.end() && y != figures.end()) m_scene.foretold.emplace(point, std::pair(x->second, y->second));
    }
}

void TradeoffChart::placeGhost()
{
    const auto x = m_ghost.find(m_scene.axes.x), y = m_ghost.find(m_scene.axes.y);
    m_scene.ghost.reset();
    if (x != m_ghost.end() && y != m_ghost.end() && std::isfinite(x->second.value) && std::isfinite(y->second.value))
        m_scene.ghost.emplace(x->second, y->second);
}

void TradeoffChart::rebuild()
{
    setHovered(-1);
    placeGhost();
    m_scene.setExperiments(m_experiments);
    placeForetold();
    if (!m_zoomed) m_scene.fit();
    name();
    redraw();
}

void TradeoffChart::name()
{
    setAccessibleName(tr("%1 against %2: %3")
                          .arg(quantityName(m_scene.axes.y), quantityName(m_scene.axes.x), countsText(m_scene.data)));
}

void TradeoffChart::redraw()
{
    m_scene.palette = palette();
    m_scene.font = font();
    m_scene.layOut(size());
    m_picture = QPixmap();
    update();
    emit viewChanged();
}

void TradeoffChart::showAll()
{
    m_zoomed = false;
    m_scene.fit();
    redraw();
}

std::vector<int> TradeoffChart::selectedPoints() const
{
    std::vector<int> selected;
    if (m_selected.isEmpty()) return selected;
    const QSet<QString> ids(m_selected.begin(), m_selected.end());
    for (int i = 0; i < int(points().size()); ++i)
        if (ids.contains(QString::fromStdString(points()[i].id))) selected.push_back(i);
    return selected;
}

void TradeoffChart::paintPictures()
{
    const qreal scale = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != scale) {
        m_picture = QPixmap(size() * scale);
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(palette().color(QPalette::Base));
        QPainter painter(&m_picture);
        m_scene.paint(painter);
        m_shown = QPixmap();
    }
    if (!m_shown.isNull()) return;
    m_shown = m_picture;
    QPainter painter(&m_shown);
    m_scene.paintSelection(painter, selectedPoints());
}

void TradeoffChart::paintEvent(QPaintEvent* event)
{
    paintPictures();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_shown);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGhost(painter, m_scene);
    if (m_hovered >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1.2));
        const double radius = m_scene.radiusOf(m_hovered) + 5;
        painter.drawEllipse(m_scene.placeOf(m_hovered), radius, radius);
    }
    if (m_drag == Drag::band) {
        QColor fill = accentInk(palette());
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.12f);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_band).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (hasFocus()) {
        QColor ring = accentInk(palette());
        ring.setAlphaF(0.6f);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 1));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void TradeoffChart::paintInto(QPainter& painter, const QSizeF& size) const
{
    TradeoffScene scene = m_scene;
    scene.palette = palette();
    scene.layOut(size);
    scene.paint(painter);
    scene.paintSelection(painter, selectedPoints());
}

QPointF TradeoffChart::positionOf(const TradeoffPoint& point) const
{
    for (int i = 0; i < int(points().size()); ++i)
        if (points()[i].id == point.id) return m_scene.placeOf(i);
    return {};
}

const Experiment* TradeoffChart::experimentOf(const std::string& id) const
{
    const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                    [&](const Experiment& experiment) { return experiment.id == id; });
    return found == m_experiments.end() ? nullptr : &*found;
}

void TradeoffChart::resizeEvent(QResizeEvent*) { redraw(); }

void TradeoffChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void TradeoffChart::focusOutEvent(QFocusEvent* event)
{
    hideCard();
    QWidget::focusOutEvent(event);
}

void TradeoffChart::hideEvent(QHideEvent* event)
{
    hideCard();
    QWidget::hideEvent(event);
}

}  // namespace espalier
