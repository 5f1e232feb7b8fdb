#include "views/latency/latency_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/layer_bars.h"
#include "views/latency/stack_chart.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"
#include "views/words/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace espalier {

namespace {

/// A line a layer, a column a truth.
ChartTable stacksTable(const std::vector<LatencyStack>& stacks, const Experiment& experiment)
{
    ChartTable table;
    table.title = LatencyPanel::tr("Latency by layer, %1").arg(QString::fromStdString(experiment.name));
    table.columns = {LatencyPanel::tr("layer")};
    for (const LatencyStack& stack : stacks) table.columns << LatencyPanel::tr("%1 (ms)").arg(truthName(stack.truth));
    const auto row = [&](const QString& name, auto valueOf) {
        QVariantList cells{name};
        for (const LatencyStack& stack : stacks) {
            const std::optional<double> value = stack.absent.empty() ? valueOf(stack) : std::nullopt;
            cells << (value ? QVariant(*value) : QVariant());
        }
        table.rows.push_back(cells);
    };
    for (std::size_t i = 0; i < experiment.layers.size(); ++i)
        row(QString::fromStdString(experiment.layers[i].path),
            [i](const LatencyStack& stack) { return i < stack.layers.size() ? stack.layers[i] : std::nullopt; });
    row(LatencyPanel::tr("other operators"), [](const LatencyStack& stack) { return stack.restMs(); });
    row(LatencyPanel::tr("whole model"), [](const LatencyStack& stack) { return stack.totalMs; });
    return table;
}

}  // namespace

LatencyPanel::LatencyPanel(PlanDocument& document, ExperimentSelection& selection, Lookup lookup, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_lookup(std::move(lookup)),
      m_chart(new StackChart),
      m_frame(new ChartFrame(m_chart,
                             [this] {
                                 const Experiment* experiment = m_lookup(QString::fromStdString(m_shown));
                                 return experiment ? stacksTable(m_chart->stacks(), *experiment) : ChartTable();
                             })),
      m_name(new QLabel)
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paint(painter, size); });
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_frame->controls()->addWidget(m_name, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setFocusProxy(m_chart);
    connect(&m_selection, &ExperimentSelection::changed, this, &LatencyPanel::refresh);
    connect(m_chart, &StackChart::layerChosen, this, &LatencyPanel::layerChosen);
    refresh();
}

void LatencyPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const Experiment* experiment = m_lookup(m_selection.first());
    const bool has = experiment && !experiment->latency.empty() && !experiment->layers.empty();
    if (!experiment)
        m_frame->setWaiting(tr("No experiment selected"),
                            tr("Select one in the table or on the tradeoff to see where its time goes."));
    else if (!has)
        m_frame->setWaiting(tr("No latency was measured"), tr("The experiment ended before it came to that."));
    m_shown = has ? experiment->id : std::string();
    std::vector<StackChart::Segment> layers;
    if (has) {
        const LayerBarSet bars = measuredBars(*experiment, m_document.model(), LayerQuantity::weights);
        for (const LayerResult& layer : experiment->layers) {
            StackChart::Segment segment{layer.path, Family::baseline, {}};
            for (std::size_t i = 0; i < bars.bars.size(); ++i)
                if (m_document.model().layers[i].path == layer.path) {
                    segment.family = bars.bars[i].family;
                    segment.cuts = bars.bars[i].cuts;
                }
            layers.push_back(std::move(segment));
        }
    }
    m_chart->setStacks(has ? latencyStacks(*experiment, m_document.model()) : std::vector<LatencyStack>(),
                       std::move(layers));
    m_name->setText(has ? tr("%1: batch %2, threads %3. Layers are timed alone; the rest is other operators.")
                              .arg(QString::fromStdString(experiment->name))
                              .arg(experiment->batch)
                              .arg(experiment->threads)
                        : QString());
    m_frame->setHasData(has);
    m_frame->dataChanged();
}

void LatencyPanel::setCurrentLayer(const QString& path) { m_chart->setCurrentLayer(path); }

void LatencyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

}  // namespace espalier
