#include "views/memory/memory_panel.h"

#include "core/model/model_summary.h"
#include "views/charts/chart_frame.h"
#include "views/memory/memory_chart.h"
#include "views/plan_document/plan_document.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

MemoryPanel::MemoryPanel(PlanDocument& document, QAction* lookAgain, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_lookAgain(lookAgain),
      m_chart(new MemoryChart),
      m_frame(new ChartFrame(m_chart, [this] { return memoryTable(m_chart->timeline()); })),
      m_words(new QLabel)
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_frame->controls()->addWidget(m_words, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setFocusProxy(m_chart);
    connect(&m_document, &PlanDocument::modelChanged, this, &MemoryPanel::refresh);
    connect(&m_document, &PlanDocument::rulesChanged, this, &MemoryPanel::refresh);
    connect(m_lookAgain, &QAction::changed, this, &MemoryPanel::wait);
    connect(m_chart, &MemoryChart::stepChosen, this, [this](int step) {
        const int layer = m_chart->timeline().steps[std::size_t(step)].layer;
        m_layer = layer < 0 ? QString() : QString::fromStdString(m_document.model().layers[std::size_t(layer)].path);
        showCurrent();
        if (layer >= 0) emit layerChosen(m_layer);
    });
    refresh();
}

void MemoryPanel::wait()
{
    if (m_document.model().layers.empty()) {
        m_frame->setWaitingAction(nullptr);
        m_frame->setWaiting(tr("No network yet"), tr("It is known as soon as the model has been looked at."));
        return;
    }
    m_frame->setWaitingAction(m_lookAgain);
    m_frame->setWaiting(tr("What lives when is not known"),
                        m_lookAgain->isEnabled()
                            ? tr("This workspace was made by a version of Espalier that kept the layers but not what "
                                 "connects them. To look at the model again takes some seconds and changes nothing "
                                 "that was measured.")
                            : m_lookAgain->statusTip());
}

void MemoryPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing while a slider is dragged
    if (m_stale) return;
    wait();
    m_chart->setTimeline(memoryTimeline(m_document.model(), m_document.rules()));
    m_frame->setHasData(!m_chart->timeline().steps.empty());
    showCurrent();
}

int MemoryPanel::layerOf(const QString& path) const
{
    const auto& layers = m_document.model().layers;
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const Layer& layer) { return QString::fromStdString(layer.path) == path; });
    return path.isEmpty() || found == layers.end() ? -1 : int(found - layers.begin());
}

void MemoryPanel::showCurrent()
{
    const MemoryTimeline& timeline = m_chart->timeline();
    const int layer = layerOf(m_layer);
    QString words = peakText(timeline);
    if (layer >= 0 && !timeline.steps.empty()) words += '\n' + layerPeakText(timeline, layer, m_document.model());
    m_words->setText(words);
    m_words->setVisible(!timeline.steps.empty());
}

void MemoryPanel::setCurrentLayer(const QString& path)
{
    m_layer = path;
    if (m_stale) return;
    const int step = m_chart->timeline().stepOfLayer(layerOf(path)), now = m_chart->current();
    const bool shownAlready =
        now >= 0 && step >= 0 &&
        m_chart->timeline().steps[std::size_t(now)].layer == m_chart->timeline().steps[std::size_t(step)].layer;
    if (!shownAlready) m_chart->setCurrent(step);
    showCurrent();
}

void MemoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale) return;
    refresh();
    setCurrentLayer(m_layer);
}

}  // namespace espalier
