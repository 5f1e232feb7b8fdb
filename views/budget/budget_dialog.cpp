#include "views/budget/budget_dialog.h"

#include "core/base/issue.h"
#include "views/budget/budget_layers_model.h"
#include "views/budget/budget_limits.h"
#include "views/budget/budget_plot.h"
#include "views/budget/out_of_reach.h"
#include "views/charts/plot_view.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/words/budget_words.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTimer>

namespace espalier {

namespace {

constexpr int pauseMs = 60;
constexpr std::size_t frontPlans = 25;

}  // namespace

BudgetDialog::BudgetDialog(PlanDocument& document, BudgetHost host, QWidget* parent)
    : QDialog(parent), m_document(document), m_host(std::move(host)), m_settled(new QTimer(this))
{
    layOut();
    m_settled->setSingleShot(true);
    m_settled->setInterval(pauseMs);
    connect(m_settled, &QTimer::timeout, this, &BudgetDialog::solve);
    connect(m_limits, &BudgetLimits::changed, m_settled, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BudgetDialog::solveAll);
    connect(m_pin, &QCheckBox::toggled, this, &BudgetDialog::solveAll);
    connect(m_front, &PlotView::pointClicked, this, &BudgetDialog::takeFromFront);
    connect(m_issue, &IssueStrip::actionTriggered, this,
            [this] { m_limits->setLimit(m_nearest.first, m_nearest.second); });
    for (auto signal : {&PlanDocument::recoveryChanged, &PlanDocument::modelChanged})
        connect(&m_document, signal, this, &BudgetDialog::refresh);
    refresh();
}

BudgetDialog::~BudgetDialog() = default;

void BudgetDialog::refresh()
{
    fillKinds();
    const QList<int> selected = m_host.selectedLayers();
    m_pin->setText(selected.isEmpty()     ? tr("&Keep selected layers as they are")
                   : selected.size() == 1 ? tr("&Keep the selected layer as it is")
                                          : tr("&Keep the %1 selected layers as they are").arg(selected.size()));
    m_pin->setEnabled(!selected.isEmpty());
    solveAll();
}

/// Masks and channels are solved for one at a time: what they save are times of different runtimes.
void BudgetDialog::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant kept = m_kind->currentData();
    m_kind->clear();
    const ScanResult* scan = m_host.scan();
    for (const bool structured : {false, true}) {
        QStringList names;
        for (const Pattern& pattern : scan ? scan->patterns(LayerRule().criterion, structured) : std::vector<Pattern>())
            names << patternName(pattern);
        if (names.isEmpty()) continue;
        m_kind->addItem((structured ? tr("Channels: %1") : tr("Weights: %1")).arg(joined(names)), structured);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept)));
}

/// Of the selected layers, what the plan says of them now.
std::map<std::string, double> BudgetDialog::pins() const
{
    std::map<std::string, double> pins;
    if (m_pin->isChecked() && m_pin->isEnabled())
        for (const int layer : m_host.selectedLayers())
            if (layer < int(m_document.rules().size()))
                pins[m_document.model().layers[std::size_t(layer)].path] =
                    shownCut(m_document.rules()[std::size_t(layer)]).sparsity;
    return pins;
}

BudgetRequest BudgetDialog::request() const
{
    BudgetRequest request;
    if (const ScanResult* scan = m_host.scan(); scan && m_kind->currentIndex() >= 0)
        request.patterns = scan->patterns(request.criterion, m_kind->currentData().toBool());
    m_limits->putInto(request);
    request.pins = pins();
    request.recovery = m_document.recovery();
    return request;
}

void BudgetDialog::solveAll()
{
    m_plans.clear();
    try {
        const Forecaster* forecaster = m_host.forecaster();
        if (!forecaster) throw Failure("solve.not_scanned", "");
        m_limits->setRange(budgetRange(m_document.model(), *forecaster, request()));
        m_plans = budgetFront(m_document.model(), *forecaster, request(), frontPlans);
    } catch (const Failure&) {
        // solve() meets and tells the same
    }
    solve();
}

void BudgetDialog::solve()
{
    m_settled->stop();
    m_issue->clear();
    m_issue->setActionText({});
    m_shown.reset();
    try {
        const Forecaster* forecaster = m_host.forecaster();
        if (!forecaster) throw Failure("solve.not_scanned", "");
        m_shown = planWithin(m_document.model(), *forecaster, request());
    } catch (const Failure& failure) {
        if (failure.issue().code == "solve.out_of_reach") {
            const OutOfReach told = outOfReach(failure.issue());
            m_nearest = {failure.issue().where, told.nearest};
            m_issue->tell(told.issue);
            m_issue->setActionText(tr("Take %1").arg(told.nearestText), LineIcon::none);
        } else {
            m_issue->tell(failure.issue());
        }
    }
    showResult();
}

void BudgetDialog::takeFromFront(const QString& id)
{
    bool isPlan = false;
    const uint place = id.toUInt(&isPlan);
    if (!isPlan || place >= m_plans.size()) return;
    m_issue->clear();
    m_shown = m_plans[place];
    showResult();
}

PlanBudget BudgetDialog::budget() const
{
    BudgetRequest asked;
    m_limits->putInto(asked);
    return {m_kind->currentData().toBool(), asked.latencyRatio, asked.weightBytes, asked.accuracyDrop};
}

void BudgetDialog::apply(bool keeps)
{
    if (m_settled->isActive()) solve();  // Enter comes sooner than the pause
    if (!m_shown) return;
    try {
        BudgetPlan plan = *m_shown;
        explainLayers(plan);
        m_document.replaceRules(plan.plan, tr("plan within limits"),
                                keeps ? std::optional(budget()) : std::optional<PlanBudget>());
    } catch (const Failure& failure) {
        m_issue->tell(failure.issue());
    }
}

}  // namespace espalier
