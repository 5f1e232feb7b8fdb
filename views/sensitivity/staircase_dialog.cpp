#include "views/sensitivity/staircase_dialog.h"

#include "views/charts/chart_frame.h"
#include "views/charts/plot_view.h"
#include "views/sensitivity/staircase_plot.h"
#include "views/words/numbers.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace espalier {

StaircaseDialog::StaircaseDialog(const Layer& layer, Source source, bool canMeasure, QWidget* parent)
    : QDialog(parent),
      m_layer(QString::fromStdString(layer.path)),
      m_source(std::move(source)),
      m_canMeasure(canMeasure),
      m_plot(new PlotView),
      m_frame(new ChartFrame(m_plot, [this] {
          return staircaseTable(staircaseOf(m_source.times(), m_layer.toStdString()), m_layer);
      })),
      m_verdict(new QLabel)
{
    setWindowTitle(tr("Latency staircase of %1").arg(m_layer));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 480);
    m_plot->setObjectName(QStringLiteral("staircase"));
    m_plot->setAccessibleName(tr("Time of %1 over its channels").arg(m_layer));
    m_plot->setPointText([this](const PlotHit& hit) {
        const PlotPoint& point = m_plot->pointOf(hit);
        return tr("<b>%1 channels</b><br>%2 ms").arg(int(point.x)).arg(QLocale().toString(point.y, 'f', 4));
    });
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_plot->paint(painter, size); });
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_measure = buttons->addButton(tr("&Measure"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_frame, 1);
    column->addWidget(m_verdict);
    column->addWidget(buttons);
    connect(m_measure, &QPushButton::clicked, this, [this] { emit measureWanted(m_layer); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void StaircaseDialog::refresh()
{
    const auto staircase = staircaseOf(m_source.times(), m_layer.toStdString());
    const bool busy = m_source.busy();
    m_measure->setEnabled(m_canMeasure && !busy);
    m_measure->setText(staircase.empty() ? tr("&Measure") : tr("&Measure again"));
    if (busy)
        m_frame->setWaiting(tr("Being measured"), tr("The layer is timed with every number of channels."));
    else
        m_frame->setWaiting(tr("Not measured yet"),
                            m_canMeasure ? tr("Measure times the layer alone with every number of channels it could "
                                              "make: kernels work on whole vectors, so that time goes down in steps.")
                                         : tr("The workspace can only be read."));
    const std::int64_t planned = m_source.planned();
    m_plot->setPlot(staircasePlot(staircase, planned), true);
    m_frame->setHasData(!staircase.empty());
    m_frame->dataChanged();
    m_verdict->setText(staircaseVerdict(staircase, planned));
}

}  // namespace espalier
