#include "views/charts/layer_bars_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/charts/layer_bars_chart.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier {

namespace {

enum Source { plan, experiments };
constexpr int most = 4;  ///< experiments in one row; more would be hairlines

}  // namespace

LayerBarsPanel::LayerBarsPanel(PlanDocument& document, ExperimentSelection& selection, Lookup lookup, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_lookup(std::move(lookup)),
      m_chart(new LayerBarsChart),
      m_frame(new ChartFrame(m_chart, [this] { return layerBarsTable(m_chart->bars()); })),
      m_source(new ElidingBox(tr("Layers of"),
                              tr("The plan being edited (estimates) or the selected experiments (measured)"))),
      m_quantity(new ElidingBox(tr("Quantity"), tr("What a bar is long by"))),
      m_order(new ElidingBox(tr("Order"), tr("Order of the layers")))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    makeControls();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setFocusProxy(m_chart);

    connect(&m_document, &PlanDocument::modelChanged, this, &LayerBarsPanel::refresh);
    connect(&m_document, &PlanDocument::rulesChanged, this, [this] {
        if (m_source->currentData().toInt() == plan) refresh();
    });
    connect(&m_selection, &ExperimentSelection::changed, this, [this] {
        if (m_source->currentData().toInt() == experiments) refresh();
    });
    connect(m_chart, &LayerBarsChart::layerChosen, this, &LayerBarsPanel::layerChosen);
    refresh();
}

void LayerBarsPanel::makeControls()
{
    m_source->addItem(tr("Plan"), int(plan));
    m_source->addItem(tr("Selected experiments"), int(experiments));
    for (LayerQuantity quantity :
         {LayerQuantity::weights, LayerQuantity::macs, LayerQuantity::stored, LayerQuantity::time})
        m_quantity->addItem(layerQuantityName(quantity), int(quantity));
    m_order->addItem(tr("In the order they run"), false);
    m_order->addItem(tr("Largest first"), true);
    for (QComboBox* box : {m_source, m_quantity, m_order}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LayerBarsPanel::refresh);
        m_frame->controls()->addWidget(box, 3);
    }
    m_frame->controls()->addStretch(1);
}

LayerBars LayerBarsPanel::bars() const
{
    LayerBars bars;
    bars.quantity = LayerQuantity(m_quantity->currentData().toInt());
    for (const Layer& layer : m_document.model().layers) bars.paths.push_back(QString::fromStdString(layer.path));
    if (m_source->currentData().toInt() == plan) {
        if (!bars.paths.empty())
            bars.sets.push_back(plannedBars(m_document.model(), m_document.rules(), bars.quantity));
    } else {
        for (const QString& id : m_selection.ids())
            if (const Experiment* experiment = m_lookup(id); experiment && int(bars.sets.size()) < most)
                bars.sets.push_back(measuredBars(*experiment, m_document.model(), bars.quantity));
    }
    if (m_order->currentData().toBool()) bars.sortBySize();
    return bars;
}

void LayerBarsPanel::wait()
{
    if (m_document.model().layers.empty())
        m_frame->setWaiting(tr("No layers yet"), tr("They are known as soon as the model has been looked at."));
    else
        m_frame->setWaiting(tr("No experiment selected"), tr("Select up to four in the table or on the tradeoff "
                                                             "to see what is left of their layers."));
}

void LayerBarsPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing while a
                             // slider is dragged
    if (m_stale) return;
    wait();
    m_chart->setBars(bars());
    m_frame->setHasData(!m_chart->bars().sets.empty());
}

void LayerBarsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

void LayerBarsPanel::setCurrentLayer(const QString& path) { m_chart->setCurrent(path); }

}  // namespace espalier
