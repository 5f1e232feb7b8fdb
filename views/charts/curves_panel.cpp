#include "views/charts/curves_panel.h"

#include "core/log/experiment_figures.h"
#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/charts/plot_view.h"
#include "views/charts/point_text.h"
#include "views/session/experiment_selection.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace espalier {

CurvesPanel::CurvesPanel(ExperimentSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_axis(new ElidingBox(tr("Curves over"), tr("What the sparsity is a share of"))),
      m_chart(new PlotView)
{
    m_chart->setObjectName(QStringLiteral("curvesChart"));
    m_chart->setPointText([this](const PlotHit& hit) {
        const std::string& id = m_chart->pointOf(hit).id;
        const auto found = std::find_if(m_experiments.begin(), m_experiments.end(),
                                        [&](const Experiment& experiment) { return experiment.id == id; });
        return found == m_experiments.end() ? QString() : pointText(*found);
    });
    m_frame = new ChartFrame(m_chart, [this] { return curvesTable(m_experiments, axis()); });
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paint(painter, size); });
    auto* all = new QAction(tr("Show &All"), this);
    connect(all, &QAction::triggered, m_chart, &PlotView::showAll);
    m_frame->addToContextMenu(all);

    for (const SparsityAxis each : {SparsityAxis::weights, SparsityAxis::prunable_weights, SparsityAxis::macs})
        m_axis->addItem(sparsityAxisName(each), int(each));
    m_axis->setObjectName(QStringLiteral("sparsityAxis"));
    auto* label = new QLabel(tr("&Over"));
    label->setBuddy(m_axis);
    m_frame->controls()->addWidget(label);
    m_frame->controls()->addWidget(m_axis, 1);
    m_frame->controls()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_chart);

    connect(m_axis, &QComboBox::currentIndexChanged, this, &CurvesPanel::rebuild);
    connect(m_chart, &PlotView::pointClicked, this,
            [this](const QString& id, bool add) { add ? m_selection.toggle(id) : m_selection.set({id}); });
    connect(&selection, &ExperimentSelection::changed, this, &CurvesPanel::showSelection);
    rebuild();
}

SparsityAxis CurvesPanel::axis() const { return SparsityAxis(m_axis->currentData().toInt()); }

void CurvesPanel::setExperiments(const std::vector<Experiment>& experiments, const Sweeps& sweeps)
{
    m_experiments.clear();
    m_experiments.reserve(experiments.size());
    for (const Experiment& experiment : experiments) m_experiments.push_back(figuresOf(experiment));
    m_sweeps = sweeps;
    rebuild();
}

void CurvesPanel::setWaitingText(const QString& title, const QString& text)
{
    const bool denseIsKnown = std::any_of(m_experiments.begin(), m_experiments.end(), [](const Experiment& experiment) {
        return experiment.baseline && experiment.status == "done";
    });
    if (denseIsKnown)
        m_frame->setWaiting(tr("No curves yet"), tr("Sweep measures one pattern at rising sparsity."));
    else
        m_frame->setWaiting(title, text);
}

void CurvesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) rebuild();
}

void CurvesPanel::rebuild()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const bool sameAxis = m_chart->plot().xTitle == sparsityAxisName(axis());
    m_chart->setPlot(curvesPlot(m_experiments, m_sweeps, axis()), sameAxis);
    const auto& accuracy = m_chart->plot().panels.front().lines;
    std::size_t points = 0;
    for (const PlotLine& line : accuracy) points += line.points.size();
    m_chart->setAccessibleName(tr("Accuracy, latency and stored weights of %1 experiments over sparsity").arg(points));
    m_frame->setHasData(m_chart->plot().hasPoints());
    m_frame->dataChanged();
    showSelection();
}

void CurvesPanel::showSelection()
{
    std::set<std::string> ids;
    for (const QString& id : m_selection.ids()) ids.insert(id.toStdString());
    m_chart->setSelected(ids);
}

}  // namespace espalier
