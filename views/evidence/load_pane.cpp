#include "views/evidence/load_pane.h"

#include "views/charts/chart_frame.h"
#include "views/charts/chart_table_view.h"
#include "views/charts/eliding_box.h"
#include "views/evidence/load_words.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"
#include "views/words/messages.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

LoadPane::LoadPane(QAction* run, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_chart(new LoadChart),
      m_frame(new ChartFrame(m_chart, [this] { return m_chart->table(); })),
      m_loads(new ChartTableView),
      m_view(new QComboBox),
      m_tests(new ElidingBox(tr("Test"), tr("Which stress test of this experiment"))),
      m_headline(new QLabel),
      m_conditions(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paint(painter, size); });
    m_view->setAccessibleName(tr("View"));
    m_view->setToolTip(tr("How the latencies are drawn"));
    m_view->addItem(tr("Histogram"), int(LoadChart::View::histogram));
    m_view->addItem(tr("Cumulative"), int(LoadChart::View::cumulative));
    m_view->addItem(tr("p99 by Rate"), int(LoadChart::View::rates));
    m_frame->controls()->addWidget(m_view);
    m_frame->controls()->addWidget(m_tests, 1);
    m_frame->controls()->addStretch(1);
    auto* button = new QToolButton;
    button->setDefaultAction(run);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_frame->controls()->addWidget(button);
    m_frame->setWaitingAction(run);
    for (QLabel* label : {m_headline, m_conditions}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setContentsMargins(16, 8, 16, 0);
    m_conditions->setContentsMargins(16, 4, 16, 8);
    m_conditions->setForegroundRole(QPalette::PlaceholderText);
    m_loads->setSelectionMode(QAbstractItemView::SingleSelection);
    m_loads->setObjectName(QStringLiteral("loads"));
    m_loads->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_loads, 1);
    column->addWidget(m_conditions);
    below->setAutoFillBackground(true);
    below->setBackgroundRole(QPalette::Base);
    m_splitter->addWidget(m_frame);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_headline);
    all->addWidget(m_splitter, 1);
    setFocusProxy(m_chart);
    connect(m_view, &QComboBox::activated, this, &LoadPane::showView);
    connect(m_tests, &QComboBox::activated, this, [this] {
        readTest(m_tests->currentData().toString().toStdString());
        showTest();
    });
    connect(m_loads->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LoadPane::showLoad);
    wait(nullptr);
}

void LoadPane::setSession(WorkspaceSession* session)
{
    m_session = session;
    m_newest.clear();
    m_test.reset();
    wait(nullptr);
}

void LoadPane::showExperiment(const Experiment* experiment, const std::string& test)
{
    const StressResult* newest = experiment && m_session ? m_session->evidence().newestStress(experiment->id) : nullptr;
    if (!newest) {
        m_test.reset();
        m_newest.clear();
        return wait(experiment);
    }
    const std::string wanted = test.empty() ? newest->id : test;
    if (m_test && m_newest == newest->id && (test.empty() || m_test->id == wanted)) return;  // it does not change
    m_newest = newest->id;
    m_name = QString::fromStdString(experiment->name);
    m_family = familyOf(*experiment);
    fillTests(*experiment);
    m_tests->setCurrentIndex(std::max(0, m_tests->findData(QString::fromStdString(wanted))));
    readTest(wanted);
    showTest();
}

void LoadPane::fillTests(const Experiment& experiment)
{
    m_tests->clear();
    const auto& tests = m_session->evidence().stressTests();
    for (auto each = tests.rbegin(); each != tests.rend(); ++each) {
        if (each->request.experiment != experiment.id) continue;
        const QDateTime made = QDateTime::fromString(QString::fromStdString(each->created), Qt::ISODate);
        const QString when = QLocale().toString(made.toLocalTime(), QLocale::ShortFormat);
        m_tests->addItem(each->request.profile.empty()
                             ? when
                             : tr("%1, %2").arg(QString::fromStdString(each->request.profile), when),
                         QString::fromStdString(each->id));
    }
}

/// With what became of each request.
void LoadPane::readTest(const std::string& id)
{
    try {
        m_test = m_session->log().stressTest(id);
    } catch (const Failure& failure) {
        m_test.reset();
        const Message message = messageFor(failure.issue());
        m_frame->setWaiting(message.cause, message.remedy);
    }
}

void LoadPane::showTest()
{
    m_headline->setText(m_test ? stressHeadline(*m_test, m_name) : QString());
    m_headline->setVisible(m_test.has_value());
    m_conditions->setText(m_test ? stressConditions(*m_test) : QString());
    m_splitter->widget(1)->setVisible(m_test.has_value());
    m_view->setVisible(m_test.has_value());
    m_tests->setVisible(m_test && m_tests->count() > 1);
    m_loads->setTable(m_test ? loadsTable(*m_test, m_name) : ChartTable());
    if (m_test && !m_test->loads.empty()) m_loads->setCurrentIndex(m_loads->model()->index(0, 0));
    showLoad();
}

int LoadPane::chosenLoad() const
{
    const auto* sorted = static_cast<QSortFilterProxyModel*>(m_loads->model());
    return m_loads->currentIndex().isValid() ? sorted->mapToSource(m_loads->currentIndex()).row() : -1;
}

/// Both sides of the load that is selected.
void LoadPane::showLoad()
{
    std::vector<LoadSeries> series;
    const int chosen = chosenLoad();
    QString what;
    if (m_test && chosen >= 0 && chosen < int(m_test->loads.size())) {
        const LoadResult& load = m_test->loads[std::size_t(chosen)];
        what = loadText(load);
        for (const Side side : {Side::dense, Side::candidate}) {
            LoadSeries& each = series.emplace_back();
            each.name = side == Side::dense ? tr("dense") : m_name;
            each.family = side == Side::dense ? Family::baseline : m_family;
            each.probes = m_test->side(side).probes;
            each.sustainedRate = m_test->side(side).sustainedRate;
            if (const LoadResult* found = m_test->find(side, load.surroundings, load.arrivals, load.rate))
                each.latency = found->samples.latency;
        }
    }
    m_chart->setLoad(std::move(series), m_test ? m_test->p99LimitMs : 0, what);
    showView();
}

void LoadPane::showView()
{
    m_chart->setView(LoadChart::View(m_view->currentData().toInt()));
    m_frame->setHasData(m_chart->hasData());
    m_frame->dataChanged();
}

void LoadPane::wait(const Experiment* experiment)
{
    const bool testing = experiment && m_session && m_session->evidence().isTesting(experiment->id);
    if (!experiment)
        m_frame->setWaiting(tr("No experiment selected"),
                            tr("Select one that was pruned, in the table or on the tradeoff, to see how it does under "
                               "load beside the dense model."));
    else if (experiment->status != "done")
        m_frame->setWaiting(tr("There is no model to test"), tr("The experiment left none that could be served."));
    else if (testing)
        m_frame->setWaiting(tr("A test is under way"), tr("Its progress is in Jobs; what it finds is shown here."));
    else
        m_frame->setWaiting(tr("Not put under load yet"),
                            tr("A benchmark measures one request after the other. A stress test lets them come as "
                               "they do: how long they wait then, and how many a second can be served."));
    m_frame->setWaitingActionShown(experiment && experiment->status == "done" && !testing);
    showTest();
}

void LoadPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() >= 1500 ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace espalier
