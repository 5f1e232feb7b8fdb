// What the dialog of budgets is made of, and how it shows what was found.

#include "core/estimate/plan_estimate.h"
#include "views/budget/budget_dialog.h"
#include "views/budget/budget_layers_model.h"
#include "views/budget/budget_limits.h"
#include "views/budget/budget_plot.h"
#include "views/charts/chart_frame.h"
#include "views/charts/plot_view.h"
#include "views/issues/issue_strip.h"
#include "views/plan/figures_table.h"
#include "views/plan_document/plan_document.h"
#include "views/words/budget_words.h"
#include "views/words/numbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace espalier {

namespace {

QLabel* quietLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}  // namespace

void BudgetDialog::layOut()
{
    setWindowTitle(tr("Plan within limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_issue = new IssueStrip;
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeLimits());
    sides->addWidget(makeResult(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(sides, 1);
    column->addWidget(m_issue);
    column->addWidget(makeButtons());
    resize(1040, 600);
}

QWidget* BudgetDialog::makeLimits()
{
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("What is removed"));
    m_kind->setToolTip(tr("Patterns that were scanned; each layer gets the best of them"));
    m_limits = new BudgetLimits;
    m_pin = new QCheckBox;
    m_figures = new FiguresTable;
    m_figures->setAccessibleName(tr("What the plan comes to"));
    m_words = quietLabel();
    auto* box = new QWidget;
    box->setFixedWidth(320);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kind);
    column->addWidget(m_limits);
    column->addWidget(m_pin);
    column->addSpacing(8);
    column->addWidget(m_figures);
    column->addWidget(m_words);
    column->addStretch(1);
    return box;
}

QWidget* BudgetDialog::makeResult()
{
    m_front = new PlotView;
    m_front->setObjectName(QStringLiteral("budgetFront"));
    m_front->setAccessibleName(tr("Foretold accuracy over latency of the best plans"));
    m_front->setPointText([this](const PlotHit& hit) {
        const PlotPoint& point = m_front->pointOf(hit);
        const double spread = point.interval ? ((*point.interval)[1] - (*point.interval)[0]) / 2 : 0.5;
        return tr("latency ≈ %1<br>accuracy ≈ %2, 90 % between %3 and %4<br>click to take this plan")
            .arg(ratioText(point.x), percentText(point.y / 100, decimalsFor(spread, 1, 2)),
                 percentText((*point.interval)[0] / 100), percentText((*point.interval)[1] / 100));
    });
    m_frontFrame = new ChartFrame(m_front, [this] { return budgetTable(m_plans); });
    m_frontFrame->setPainter([this](QPainter& painter, const QSizeF& size) { m_front->paint(painter, size); });
    m_frontFrame->controls()->addWidget(new QLabel(tr("Best plans, from the fastest")), 1);
    m_frontFrame->setWaiting(tr("No plan to be had"), tr("Nothing that was scanned can be put together to a plan."));
    m_model = new BudgetLayersModel(this);
    m_layers = new QTreeView;
    m_layers->setModel(m_model);
    m_layers->setRootIsDecorated(false);
    m_layers->setUniformRowHeights(true);
    m_layers->setAccessibleName(tr("What each layer gets"));
    m_layers->setAlternatingRowColors(true);
    m_layers->header()->setStretchLastSection(true);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_frontFrame, 3);
    column->addWidget(makeSweep());
    column->addWidget(m_layers, 2);
    return box;
}

QWidget* BudgetDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_apply = buttons->addButton(tr("Appl&y"), QDialogButtonBox::ApplyRole);
    m_apply->setToolTip(tr("Set all layers by this plan (one step to undo)"));
    m_apply->setDefault(true);
    m_keep = buttons->addButton(tr("Apply and &Keep within Limits"), QDialogButtonBox::ApplyRole);
    m_keep->setAutoDefault(false);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { apply(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void BudgetDialog::showResult()
{
    m_apply->setEnabled(m_shown.has_value());
    m_keep->setEnabled(m_shown && canKeep());
    m_model->setLayers(m_shown ? m_shown->layers : std::vector<LayerBudget>());
    for (int column = 0; column < BudgetLayersModel::WhyColumn; ++column) m_layers->resizeColumnToContents(column);
    showSweep();
    m_front->setPlot(budgetPlot(m_plans, shown()), true);
    m_frontFrame->setHasData(m_front->plot().hasPoints());
    m_frontFrame->dataChanged();
    QStringList words;
    QList<PlanFigure> figures;
    if (m_shown) {
        const auto rules = m_shown->plan.rules.empty() ? std::vector<LayerRule>(m_document.model().layers.size())
                                                       : m_document.resolved(m_shown->plan);
        figures = planFigures(estimatePlan(m_document.model(), rules), nullptr, &m_shown->forecast);
        words << forecastText(m_shown->forecast);
        if (m_shown->lossPerMs) words << priceText(*m_shown).toHtmlEscaped() + '.';
        if (m_shown->layers.empty()) words << tr("Nothing has to be removed for that.");
    }
    m_figures->setFigures(figures);
    m_words->setText(words.join(QStringLiteral("<br>")));
}

}  // namespace espalier
