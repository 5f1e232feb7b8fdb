#include "views/budget/budget_keeper.h"

#include "views/plan_document/plan_document.h"
#include "views/words/budget_words.h"

#include <utility>

namespace espalier {

namespace {

constexpr int pauseOfHandMs = 40;   // between two moves of a hand that has not stopped there are fewer
constexpr int longestWaitMs = 300;  // others follow at least so often while a slider moves

}  // namespace

BudgetRequest keptRequest(const PlanDocument& document, const ScanResult& scan)
{
    BudgetRequest request;
    request.patterns = scan.patterns(request.criterion, document.budget()->structured);
    document.budget()->putInto(request);
    for (const int layer : document.pins())
        request.pins[document.model().layers[std::size_t(layer)].path] =
            shownCut(document.rules()[std::size_t(layer)]).sparsity;
    request.recovery = document.recovery();
    return request;
}

BudgetKeeper::BudgetKeeper(PlanDocument& document, BudgetKeeperHost host, QObject* parent)
    : QObject(parent), m_document(document), m_host(std::move(host))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BudgetKeeper::settle);
    connect(&m_document, &PlanDocument::unbalanced, this, &BudgetKeeper::wait);
    connect(&m_document, &PlanDocument::gestureEnded, this, [this] {
        if (m_due) settle();
    });
    connect(&m_document, &PlanDocument::budgetChanged, this, [this] {
        if (!m_document.budget()) return forget();
        if (!m_due) m_pause.start(pauseOfHandMs);  // undone, or restored: it may be out of reach as it is
    });
}

void BudgetKeeper::wait()
{
    if (!std::exchange(m_due, true)) m_since.start();
    m_pause.start(std::max(0, std::min(pauseOfHandMs, longestWaitMs - int(m_since.elapsed()))));
}

void BudgetKeeper::forget()
{
    m_pause.stop();
    m_due = false;
    if (std::exchange(m_problem, std::nullopt)) emit settled();
}

void BudgetKeeper::settle()
{
    m_pause.stop();
    m_due = false;
    if (!m_document.budget()) return forget();
    m_problem.reset();
    try {
        const Forecaster* forecaster = m_host.forecaster();
        const ScanResult* scan = m_host.scan();
        if (!forecaster || !scan) throw Failure("solve.not_scanned", "");
        BudgetPlan solved = planWithin(m_document.model(), *forecaster, keptRequest(m_document, *scan));
        explainLayers(solved);
        m_document.balance(solved.plan);
    } catch (const Failure& failure) {
        m_problem = failure.issue();
    }
    emit settled();
}

}  // namespace espalier
