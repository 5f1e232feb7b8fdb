#include "views/charts/tradeoff_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/eliding_box.h"
#include "views/charts/tradeoff_chart.h"
#include "views/charts/tradeoff_table.h"
#include "views/session/experiment_selection.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

TradeoffPanel::TradeoffPanel(ExperimentSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_chart(new TradeoffChart),
      m_frame(new ChartFrame(m_chart, [this] { return tradeoffTable(m_chart->scene()); })),
      m_y(makeQuantityBox(tr("Quantity up"), tr("What is up the chart"))),
      m_x(makeQuantityBox(tr("Quantity across"), tr("What is across the chart"))),
      m_thirdBy(new ElidingBox(tr("Show a third quantity by"),
                               tr("A third quantity by the size or the colour of the marks"))),
      m_third(makeQuantityBox(tr("Third quantity"), tr("What size or colour tells")))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    makeControls();
    makeMenu();
    fillQuantities();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    setFocusProxy(m_chart);

    connect(m_chart, &TradeoffChart::selectionWanted, &m_selection, &ExperimentSelection::set);
    connect(&m_selection, &ExperimentSelection::changed, m_chart, [this] { m_chart->setSelected(m_selection.ids()); });
    connect(m_chart, &TradeoffChart::activated, this, &TradeoffPanel::activated);
    connect(m_chart, &TradeoffChart::viewChanged, m_frame, &ChartFrame::dataChanged);
}

QComboBox* TradeoffPanel::makeQuantityBox(const QString& name, const QString& tip)
{
    auto* box = new ElidingBox(name, tip);
    connect(box, &QComboBox::currentIndexChanged, this, &TradeoffPanel::apply);
    return box;
}

void TradeoffPanel::makeControls()
{
    auto* swap = new QToolButton;
    swap->setText(QStringLiteral("⇄"));
    swap->setAutoRaise(true);
    swap->setToolTip(tr("Swap the axes"));
    swap->setAccessibleName(swap->toolTip());
    swap->setFocusPolicy(Qt::TabFocus);
    connect(swap, &QToolButton::clicked, this, &TradeoffPanel::swapAxes);
    m_thirdBy->addItem(tr("Third: none"), int(ThirdBy::none));
    m_thirdBy->addItem(tr("Size:"), int(ThirdBy::size));
    m_thirdBy->addItem(tr("Colour:"), int(ThirdBy::colour));
    connect(m_thirdBy, &QComboBox::currentIndexChanged, this, &TradeoffPanel::apply);
    m_third->hide();
    QHBoxLayout* row = m_frame->controls();
    row->addWidget(m_y, 2);
    row->addWidget(new QLabel(tr("against")));
    row->addWidget(m_x, 2);
    row->addWidget(swap);
    row->addSpacing(8);
    row->addWidget(m_thirdBy, 2);
    row->addWidget(m_third, 2);
    row->addStretch(1);
}

QAction* TradeoffPanel::addCheck(const QString& text, bool checked)
{
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(checked);
    m_frame->addToContextMenu(action);
    connect(action, &QAction::toggled, this, &TradeoffPanel::apply);
    return action;
}

void TradeoffPanel::makeMenu()
{
    auto* showAll = new QAction(tr("Show &All\t0"), this);
    connect(showAll, &QAction::triggered, m_chart, &TradeoffChart::showAll);
    m_frame->addToContextMenu(showAll);
    m_logX = addCheck(tr("&Logarithmic Across"), false);
    m_logY = addCheck(tr("Logarithmic &Up"), false);
    m_intervals = addCheck(tr("&Intervals"), true);
    m_worst = addCheck(tr("&Worst Case"), true);
    m_worst->setToolTip(tr("Accuracy in the worst plausible case, of experiments that were tried on worse data"));
    auto* names = new QMenu(tr("&Names"), this);
    m_labels = new QActionGroup(this);
    for (const auto& [labels, text] :
         {std::pair{PointLabels::none, tr("&None")}, std::pair{PointLabels::selected, tr("&Selected")},
          std::pair{PointLabels::front, tr("&Pareto Front")}}) {
        QAction* action = m_labels->addAction(text);
        action->setCheckable(true);
        action->setChecked(labels == PointLabels::selected);
        action->setData(int(labels));
        names->addAction(action);
    }
    connect(m_labels, &QActionGroup::triggered, this, &TradeoffPanel::apply);
    m_frame->addToContextMenu(names->menuAction());
}

/// Only what some experiment was measured for, and what is chosen already: the
/// rest would be an empty chart.
void TradeoffPanel::fillQuantities()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto& experiments = m_chart->experiments();
    const auto measured = [&](Quantity quantity) {
        return std::any_of(experiments.begin(), experiments.end(), [quantity](const Experiment& experiment) {
            // A dense model is at 1 in every truth: that alone
            // says nothing.
            const bool latency = quantity >= Quantity::latency_deployable && quantity <= Quantity::latency_deployed;
            return !(latency && experiment.baseline) && figureOf(experiment, quantity);
        });
    };
    const auto fill = [&](QComboBox* box, Quantity usual) {
        const int kept = box->count() ? box->currentData().toInt() : int(usual);
        std::vector<Quantity> offered;
        for (Quantity quantity : allQuantities())
            if (int(quantity) == kept || quantity == Quantity::accuracy || quantity == Quantity::latency_deployable ||
                measured(quantity))
                offered.push_back(quantity);
        QList<int> before;
        for (int i = 0; i < box->count(); ++i) before << box->itemData(i).toInt();
        if (std::equal(before.begin(), before.end(), offered.begin(), offered.end(),
                       [](int a, Quantity b) { return a == int(b); }))
            return;
        box->clear();
        for (Quantity quantity : offered) box->addItem(quantityName(quantity), int(quantity));
        box->setCurrentIndex(box->findData(kept));
    };
    fill(m_y, Quantity::accuracy);
    fill(m_x, Quantity::latency_deployable);
    fill(m_third, Quantity::weights_removed);
}

void TradeoffPanel::swapAxes()
{
    const int x = m_x->currentData().toInt(), y = m_y->currentData().toInt();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_x->setCurrentIndex(m_x->findData(y));
        m_y->setCurrentIndex(m_y->findData(x));
        const bool log = m_logX->isChecked();
        m_logX->setChecked(m_logY->isChecked());
        m_logY->setChecked(log);
    }
    apply();
}

void TradeoffPanel::apply()
{
    if (m_filling) return;
    TradeoffAxes axes{Quantity(m_x->currentData().toInt()), Quantity(m_y->currentData().toInt()), std::nullopt};
    const auto thirdBy = ThirdBy(m_thirdBy->currentData().toInt());
    m_third->setVisible(thirdBy != ThirdBy::none);
    if (thirdBy != ThirdBy::none) axes.third = Quantity(m_third->currentData().toInt());
    const TradeoffScene& scene = m_chart->scene();
    if (!(axes == scene.axes) || thirdBy != scene.thirdBy) m_chart->setAxes(axes, thirdBy);
    if (m_logX->isChecked() != scene.x.isLogarithmic() || m_logY->isChecked() != scene.y.isLogarithmic())
        m_chart->setLogarithmic(m_logX->isChecked(), m_logY->isChecked());
    m_chart->setWorstShown(m_worst->isChecked());
    if (m_intervals->isChecked() != scene.intervalsShown) m_chart->setIntervalsShown(m_intervals->isChecked());
    m_chart->setLabels(PointLabels(m_labels->checkedAction()->data().toInt()));
    m_frame->setHasData(!m_chart->points().empty());
    emit stateChanged();
}

void TradeoffPanel::setExperiments(const std::vector<Experiment>& experiments)
{
    m_chart->setExperiments(experiments);
    m_chart->setSelected(m_selection.ids());
    fillQuantities();
    m_frame->setHasData(!m_chart->points().empty());
}

void TradeoffPanel::setGhost(const GhostFigures& figures) { m_chart->setGhost(figures); }

void TradeoffPanel::setWorst(const WorstCases& worst)
{
    m_chart->setWorst(worst);
    m_frame->dataChanged();
}

void TradeoffPanel::setLimits(const TradeoffLimits& limits) { m_chart->setLimits(limits); }

void TradeoffPanel::setForetell(std::function<GhostFigures(const QString& id)> foretell)
{
    m_chart->setForetell(std::move(foretell));
}

void TradeoffPanel::setWaitingText(const QString& title, const QString& text) { m_frame->setWaiting(title, text); }

QString TradeoffPanel::state() const
{
    const TradeoffScene& scene = m_chart->scene();
    return QStringList{quantityKey(scene.axes.x),
                       quantityKey(scene.axes.y),
                       quantityKey(scene.axes.third.value_or(Quantity(m_third->currentData().toInt()))),
                       QString::number(int(scene.thirdBy)),
                       QString::number(int(scene.x.isLogarithmic())),
                       QString::number(int(scene.y.isLogarithmic())),
                       QString::number(int(scene.intervalsShown)),
                       QString::number(int(scene.labels))}
        .join(' ');
}

void TradeoffPanel::setState(const QString& state)
{
    const QStringList parts = state.split(' ');
    if (parts.size() != 8) return;
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto choose = [](QComboBox* box, const QString& key) {
            const auto quantity = quantityOfKey(key);
            if (!quantity) return;
            if (box->findData(int(*quantity)) < 0) box->addItem(quantityName(*quantity), int(*quantity));
            box->setCurrentIndex(box->findData(int(*quantity)));
        };
        choose(m_x, parts[0]);
        choose(m_y, parts[1]);
        choose(m_third, parts[2]);
        m_thirdBy->setCurrentIndex(std::max(0, m_thirdBy->findData(parts[3].toInt())));
        m_logX->setChecked(parts[4].toInt());
        m_logY->setChecked(parts[5].toInt());
        m_intervals->setChecked(parts[6].toInt());
        for (QAction* action : m_labels->actions())
            if (action->data().toInt() == parts[7].toInt()) action->setChecked(true);
    }
    apply();
}

}  // namespace espalier
