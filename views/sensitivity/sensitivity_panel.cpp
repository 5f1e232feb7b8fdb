#include "views/sensitivity/sensitivity_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/charts/plot_view.h"
#include "views/sensitivity/sensitivity_chart.h"
#include "views/sensitivity/sensitivity_plot.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

SensitivityPanel::SensitivityPanel(QAction* scan, QWidget* parent)
    : QWidget(parent),
      m_kind(new ElidingBox(tr("Scanned with"), tr("The pattern the layers were cut with"))),
      m_measure(new ElidingBox(tr("Colour"), tr("What a cell is coloured by. Divergence tells layers apart where "
                                                "accuracy is flat"))),
      m_scanButton(new QToolButton),
      m_chart(new SensitivityChart),
      m_frame(new ChartFrame(
          m_chart, [this] { return m_times ? sensitivityTable(m_chart->map(), m_model, *m_times) : ChartTable(); })),
      m_curves(new PlotView),
      m_layer(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    m_chart->setSaved(
        [this](const ScanPoint& cut) { return m_times ? millisecondsSaved(m_model, *m_times, cut) : std::nullopt; });
    makeControls(scan);
    makeCurves();
    m_splitter->addWidget(m_frame);
    m_splitter->addWidget(m_curvesFrame);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(m_chart);
    connect(m_chart, &SensitivityChart::layerChosen, this, [this](const QString& layer) {
        showCurves(layer);
        emit layerChosen(layer);
    });
    rebuild();
}

SensitivityPanel::~SensitivityPanel() = default;

void SensitivityPanel::makeControls(QAction* scan)
{
    for (const auto measure : {SensitivityMeasure::accuracy_change, SensitivityMeasure::divergence})
        m_measure->addItem(sensitivityMeasureName(measure), int(measure));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SensitivityPanel::showMap);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        m_chart->setMeasure(SensitivityMeasure(m_measure->currentData().toInt()));
        showCurves(m_layer->text());
    });
    m_scanButton->setDefaultAction(scan);
    m_scanButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_frame->controls()->addWidget(m_kind, 2);
    m_frame->controls()->addWidget(m_measure, 3);
    m_frame->controls()->addWidget(m_scanButton);
    m_frame->controls()->addStretch(1);
    m_frame->setWaitingAction(scan);
}

void SensitivityPanel::makeCurves()
{
    m_curves->setObjectName(QStringLiteral("sensitivityCurves"));
    m_curves->setPointText([this](const PlotHit& hit) {
        const std::size_t point = std::stoul(m_curves->pointOf(hit).id);
        const int row = m_chart->map().rowOf(m_scan.points[point].cut.layer);
        const SensitivityMap::Row shown = row >= 0 ? m_chart->map().rows[std::size_t(row)]
                                                   : SensitivityMap::Row{m_scan.points[point].cut.layer, {}, {}, {}};
        return sensitivityTip(shown, m_scan.points[point],
                              m_times ? millisecondsSaved(m_model, *m_times, m_scan.points[point].cut) : std::nullopt);
    });
    m_curvesFrame = new ChartFrame(m_curves, [this] {
        return sensitivityPlotTable(sensitivityPlot(m_model, m_scan, m_layer->text().toStdString()), m_layer->text());
    });
    m_curvesFrame->setPainter([this](QPainter& painter, const QSizeF& size) { m_curves->paint(painter, size); });
    m_curvesFrame->controls()->addWidget(m_layer, 1);
    m_layer->setTextFormat(Qt::PlainText);
}

void SensitivityPanel::setScan(const ModelSummary& model, const ScanResult& scan)
{
    m_model = model;
    m_scan = scan;
    rebuild();
}

void SensitivityPanel::setWaitingText(const QString& title, const QString& text) { m_frame->setWaiting(title, text); }

void SensitivityPanel::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QString kept = m_kind->currentText();
    m_kinds = scannedKinds(m_scan);
    m_kind->clear();
    for (const ScannedKind& kind : m_kinds) m_kind->addItem(scannedKindName(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findText(kept)));
}

void SensitivityPanel::rebuild()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    fillKinds();
    const bool scanned = !m_kinds.empty() && !m_model.layers.empty();
    for (QWidget* box : std::initializer_list<QWidget*>{m_kind, m_measure, m_scanButton}) box->setVisible(scanned);
    m_frame->setHasData(scanned);
    m_curvesFrame->setVisible(scanned);
    if (m_stale && scanned) return;
    m_times.reset();
    if (scanned) m_times.emplace(m_model, m_scan);
    showMap();
}

void SensitivityPanel::showMap()
{
    const int kind = m_kind->currentIndex();
    m_chart->setMap(kind < 0 ? SensitivityMap() : sensitivityMap(m_model, m_scan, m_kinds[std::size_t(kind)]));
    m_frame->dataChanged();
    showCurves(m_chart->current());
}

void SensitivityPanel::showCurves(const QString& layer)
{
    Plot plot = sensitivityPlot(m_model, m_scan, layer.toStdString());
    if (m_splitter->orientation() == Qt::Vertical)
        plot = onlyOf(plot, SensitivityMeasure(m_measure->currentData().toInt()));
    m_curves->setPlot(std::move(plot), m_layer->text() == layer);
    m_curves->setAccessibleName(tr("Change of accuracy and divergence of %1 over sparsity").arg(layer));
    m_layer->setText(layer);
    m_curvesFrame->setWaiting(tr("No layer selected"), tr("Click a row to see its curves."));
    m_curvesFrame->setHasData(m_curves->plot().hasPoints());
    m_curvesFrame->dataChanged();
}

void SensitivityPanel::setCurrentLayer(const QString& layer)
{
    if (m_chart->current() == layer && !layer.isEmpty()) return;
    m_chart->setCurrent(layer);
    showCurves(layer);
}

void SensitivityPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) rebuild();
}

/// Beside the map where there is room, else below it.
void SensitivityPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() > 2 * event->size().height() || event->size().width() >= 960;
    const auto orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation) return;
    m_splitter->setOrientation(orientation);
    showCurves(m_layer->text());
}

}  // namespace espalier
