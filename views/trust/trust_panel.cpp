#include "views/trust/trust_panel.h"

#include "views/charts/chart_frame.h"
#include "views/session/experiment_selection.h"
#include "views/trust/trust_chart.h"
#include "views/words/joint_words.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QResizeEvent>
#include <QSplitter>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr int roomForThree = 900;  // pixels

}  // namespace

/// What a thread brings back.
struct TrustPanel::Result {
    ForecastTrust trust;
    TrustPoints accuracy, latency, joint;
    std::vector<JointGap> gaps;
};

TrustPanel::TrustPanel(ExperimentSelection& selection, std::function<std::optional<TrustMaterial>()> material,
                       QAction* scan, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_material(std::move(material)),
      m_verdict(new QLabel),
      m_accuracy(new TrustChart),
      m_latency(new TrustChart),
      m_joint(new TrustChart),
      m_accuracyFrame(new ChartFrame(m_accuracy, [this] { return trustTable(m_accuracy->points(), m_trust); })),
      m_latencyFrame(new ChartFrame(m_latency, [this] { return trustTable(m_latency->points(), m_trust); })),
      m_jointFrame(new ChartFrame(m_joint, [this] { return jointTrustTable(m_gaps); })),
      m_choice(makeChoice()),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    m_latency->setObjectName(QStringLiteral("latencyTrustChart"));
    m_joint->setObjectName(QStringLiteral("jointTrustChart"));
    for (auto [frame, chart] :
         {std::pair(m_accuracyFrame, m_accuracy), {m_latencyFrame, m_latency}, {m_jointFrame, m_joint}}) {
        frame->setPainter([chart](QPainter& painter, const QSizeF& size) { chart->paint(painter, size); });
        auto* all = new QAction(tr("Show &All"), this);
        connect(all, &QAction::triggered, chart, &TrustChart::showAll);
        frame->addToContextMenu(all);
        // A plan of a scan is no experiment: it is ringed, and that is all.
        if (chart == m_joint)
            connect(chart, &TrustChart::pointClicked, chart,
                    [chart](const QString& id) { chart->setSelected({id.toStdString()}); });
        else
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
    m_jointFrame->controls()->addStretch(1);
    m_accuracyFrame->setWaitingAction(scan);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_choice);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_accuracy);
    connect(&m_selection, &ExperimentSelection::changed, this, &TrustPanel::showSelection);
    showTrust();
}

TrustPanel::~TrustPanel() = default;

QWidget* TrustPanel::makeChoice()
{
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(16, 4, 16, 0);
    row->setSpacing(4);
    auto* group = new QButtonGroup(choice);
    const auto add = [&](const QString& text, const QString& tip, bool joint) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setChecked(joint == m_jointChosen);
        button->setAutoRaise(true);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, joint] { showJoint(joint); });
        return button;
    };
    m_chooseForecasts =
        add(tr("Forecasts"), tr("Every experiment foretold from all others, beside what was measured"), false);
    m_chooseJoint = add(tr("Single Cuts Added Up"),
                        tr("Plans that a scan measured as a whole, over what their cuts cost alone"), true);
    row->addStretch(1);
    return choice;
}

void TrustPanel::showJoint(bool joint)
{
    m_jointChosen = joint;
    (joint ? m_chooseJoint : m_chooseForecasts)->setChecked(true);
    showFrames();
}

/// All charts side by side where there is room for them.
void TrustPanel::showFrames()
{
    const bool room = width() >= roomForThree || m_gaps.empty();
    m_choice->setVisible(!room);
    const bool forecasts = room || !m_jointChosen;
    m_accuracyFrame->setVisible(forecasts);
    m_latencyFrame->setVisible(forecasts && !m_trust.checks.empty());
    m_jointFrame->setVisible(!m_gaps.empty() && (room || m_jointChosen));
}

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
        m_gaps.clear();
        m_scanned = false;
        m_joint->setPoints({});
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
        result->gaps = jointGaps(material->scan);
        result->joint = jointTrust(result->gaps);
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
    m_scanned = true;
    m_trust = std::move(result->trust);
    m_gaps = std::move(result->gaps);
    m_joint->setPoints(std::move(result->joint));
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
    QStringList words;
    if (!m_trust.checks.empty()) words << trustVerdict(m_trust);
    if (m_scanned) words << jointVerdict(m_gaps);
    m_verdict->setText(words.join('\n'));
    m_verdict->setVisible(!words.isEmpty());
    m_accuracyFrame->setHasData(!m_accuracy->points().points.empty());
    m_jointFrame->setHasData(!m_gaps.empty());
    m_jointFrame->dataChanged();
    showFrames();
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
    showFrames();
    m_splitter->setOrientation(event->size().width() >= 1.15 * event->size().height() ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace espalier
