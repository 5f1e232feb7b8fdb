#include "views/trust/trust_panel.h"

#include "views/charts/chart_frame.h"
#include "views/session/experiment_selection.h"
#include "views/trust/trust_chart.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QResizeEvent>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

namespace espalier {

/// What a thread brings back.
struct TrustPanel::Result {
    ForecastTrust trust;
    TrustPoints accuracy, latency;
};

TrustPanel::TrustPanel(ExperimentSelection& selection, std::function<std::optional<TrustMaterial>()> material,
                       QAction* scan, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_material(std::move(material)),
      m_verdict(new QLabel),
      m_accuracy(new TrustChart),
      m_latency(new TrustChart),
      m_accuracyFrame(new ChartFrame(m_accuracy, [this] { return trustTable(m_accuracy->points(), m_trust); })),
      m_latencyFrame(new ChartFrame(m_latency, [this] { return trustTable(m_latency->points(), m_trust); })),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    m_latency->setObjectName(QStringLiteral("latencyTrustChart"));
    for (auto [frame, chart] : {std::pair(m_accuracyFrame, m_accuracy), {m_latencyFrame, m_latency}}) {
        frame->setPainter([chart](QPainter& painter, const QSizeF& size) { chart->paint(painter, size); });
        auto* all = new QAction(tr("Show &All"), this);
        connect(all, &QAction::triggered, chart, &TrustChart::showAll);
        frame->addToContextMenu(all);
        connect(chart, &TrustChart::pointClicked, this,
                [this](const QString& id, bool add) { add ? m_selection.toggle(id) : m_selection.set({id}); });
        m_splitter->addWidget(frame);
        m_splitter->setStretchFactor(m_splitter->count() - 1, 1);
    }
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setContentsMargins(16, 12, 16, 4);
    m_verdict->setAccessibleName(tr("How far to trust the forecast"));
    m_accuracyFrame->controls()->addStretch(1);
    m_latencyFrame->controls()->addStretch(1);
    m_accuracyFrame->setWaitingAction(scan);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_accuracy);
    connect(&m_selection, &ExperimentSelection::changed, this, &TrustPanel::showSelection);
    showTrust();
}

TrustPanel::~TrustPanel() = default;

void TrustPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (!m_stale) check();
}

/// One at a time; what came in meanwhile is checked next.
void TrustPanel::check()
{
    m_again = m_checking;
    if (m_checking) return;
    auto material = m_material();
    if (!material) {
        m_trust = {};
        m_accuracy->setPoints({});
        m_latency->setPoints({});
        m_accuracyFrame->setWaiting(tr("Nothing to go by yet"),
                                    tr("Scan Layers finds out what each layer bears. From then on every plan is "
                                       "foretold, and here is how well that goes."));
        m_accuracyFrame->setWaitingActionShown(true);
        return showTrust();
    }
    m_checking = true;
    m_accuracyFrame->setWaitingActionShown(false);
    if (m_trust.checks.empty())
        m_accuracyFrame->setWaiting(tr("Checking…"), tr("Every experiment is foretold from all others."));
    QPointer<TrustPanel> self(this);
    QThreadPool::globalInstance()->start([self, material = std::make_shared<TrustMaterial>(std::move(*material))] {
        auto result = std::make_shared<Result>();
        result->trust = checkForecasts(material->model, material->scan, material->experiments);
        result->accuracy = accuracyTrust(result->trust, material->experiments);
        result->latency = latencyTrust(result->trust, material->experiments);
        QMetaObject::invokeMethod(
            qApp,
            [self, result] {
                if (self) self->arrived(result);
            },
            Qt::QueuedConnection);
    });
}

void TrustPanel::arrived(const std::shared_ptr<Result>& result)
{
    m_checking = false;
    m_trust = std::move(result->trust);
    m_accuracy->setPoints(std::move(result->accuracy));
    m_latency->setPoints(std::move(result->latency));
    if (m_trust.checks.empty())
        m_accuracyFrame->setWaiting(tr("No experiment to compare with"),
                                    tr("Run plans whose layers and patterns were scanned: each is foretold from the "
                                       "others and compared with what was measured."));
    showTrust();
    if (m_again) check();
}

void TrustPanel::showTrust()
{
    m_verdict->setText(trustVerdict(m_trust));
    m_verdict->setVisible(!m_trust.checks.empty());
    m_accuracyFrame->setHasData(!m_accuracy->points().points.empty());
    m_latencyFrame->setVisible(!m_trust.checks.empty());
    m_latencyFrame->setWaiting(tr("No latency was foretold"),
                               tr("A scan times layers too; patterns it did not look at have no forecast."));
    m_latencyFrame->setHasData(!m_latency->points().points.empty());
    showSelection();
}

void TrustPanel::showSelection()
{
    std::set<std::string> ids;
    for (const QString& id : m_selection.ids()) ids.insert(id.toStdString());
    m_accuracy->setSelected(ids);
    m_latency->setSelected(ids);
}

void TrustPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

/// Side by side where there is room.
void TrustPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() >= 1.15 * event->size().height() ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace espalier
