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
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace espalier {

namespace {

enum Kind { weights, channels, either };  // what is removed
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
    showWhatCanBeKept();
    solveAll();
}

/// What channels save alone are times of the compacted model; with masks among them the sparse runtime runs it.
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
        m_kind->addItem((structured ? tr("Channels: %1") : tr("Weights: %1")).arg(joined(names)),
                        structured ? channels : weights);
    }
    if (m_kind->count() == 2) m_kind->addItem(tr("Weights or channels, layer by layer"), either);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept)));
}

/// Where either kind will do, a layer can be pinned to its mask only, and limits cannot be kept: what a hand moves would have to
/// say which kind it means.
void BudgetDialog::showWhatCanBeKept()
{
    const bool isEither = !canKeep();
    const QList<int> selected = m_host.selectedLayers();
    const bool losesChannels = std::any_of(selected.begin(), selected.end(), [&](int layer) {
        if (layer >= int(m_document.rules().size())) return false;
        const Cut cut = shownCut(m_document.rules()[std::size_t(layer)]);
        return cut.sparsity > 0 && cut.pattern.structured();
    });
    m_pin->setEnabled(!selected.isEmpty() && !(isEither && losesChannels));
    m_pin->setToolTip(
        m_pin->isEnabled() || selected.isEmpty()
            ? tr("They lose what the plan says now, and the others make up for it")
            : tr("Layers that lose channels cannot be kept as they are while weights or channels may go"));
    m_keep->setToolTip(isEither ? tr("Limits can be kept for weights alone or for channels alone")
                                : tr("The same, and from then on the others make up for every layer that is changed by "
                                     "hand"));
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
        for (const Kind kind : {weights, channels}) {
            if (m_kind->currentData() != kind && m_kind->currentData() != either) continue;
            const auto known = scan->patterns(request.criterion, kind == channels);
            request.patterns.insert(request.patterns.end(), known.begin(), known.end());
        }
    m_limits->putInto(request);
    request.pins = pins();
    request.recovery = m_document.recovery();
    return request;
}

void BudgetDialog::solveAll()
{
    showWhatCanBeKept();
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

bool BudgetDialog::canKeep() const { return m_kind->currentData() != either; }

PlanBudget BudgetDialog::budget() const
{
    BudgetRequest asked;
    m_limits->putInto(asked);
    return {m_kind->currentData() == channels,
            asked.latencyRatio,
            asked.weightBytes,
            asked.accuracyDrop,
            asked.macs,
            asked.activationBytes};
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
