#include "views/history/history_panel.h"

#include "views/charts/chart_frame.h"
#include "views/charts/plot_view.h"
#include "views/history/drift_model.h"
#include "views/session/experiment_selection.h"
#include "views/words/drift_words.h"
#include "views/words/lists.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

QLabel* wordsLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTableView* driftTable(DriftModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(HistoryPanel::tr("What drifted"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {DriftModel::ThenColumn, DriftModel::NowColumn})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    return table;
}

}  // namespace

HistoryPanel::HistoryPanel(ExperimentSelection& selection, Sources sources, QAction* reassess, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_sources(std::move(sources)),
      m_chart(new PlotView),
      m_model(new DriftModel(this)),
      m_table(driftTable(m_model)),
      m_verdict(wordsLabel()),
      m_changed(wordsLabel())
{
    m_chart->setObjectName(QStringLiteral("historyChart"));
    m_chart->setPointText(
        [this](const PlotHit& hit) { return historyPointText(m_history, std::stoi(m_chart->pointOf(hit).id)); });
    m_frame = new ChartFrame(m_chart, [this] { return historyTable(m_history); });
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paint(painter, size); });
    m_frame->setWaitingAction(reassess);
    auto* button = new QToolButton;
    button->setDefaultAction(reassess);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_frame->controls()->addWidget(button);
    m_frame->controls()->addStretch(1);
    QFont font = m_verdict->font();
    font.setPointSizeF(1.25 * font.pointSizeF());
    font.setWeight(QFont::DemiBold);
    m_verdict->setFont(font);
    m_verdict->setContentsMargins(16, 12, 16, 0);
    m_changed->setContentsMargins(16, 2, 16, 8);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_verdict);
    column->addWidget(m_changed);
    column->addWidget(m_table);
    column->addWidget(m_frame, 1);
    setFocusProxy(m_chart);
    connect(&m_selection, &ExperimentSelection::changed, this, &HistoryPanel::refresh);
    connect(m_chart, &PlotView::pointClicked, this, [this](const QString& number) { showMeasurement(number.toInt()); });
    refresh();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

const Experiment* HistoryPanel::toShow() const
{
    const auto measured = [this](const QString& id) -> const Experiment* {
        const Experiment* found = id.isEmpty() ? nullptr : m_sources.find(id);
        return found && !found->baseline && found->status == "done" ? found : nullptr;
    };
    for (const QString& id : m_selection.ids())
        if (const Experiment* found = measured(id)) return found;
    return measured(m_sources.decided());
}

void HistoryPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    const Experiment* experiment = toShow();
    m_history = {};
    m_shown = experiment ? QString::fromStdString(experiment->id) : QString();
    if (experiment) {
        m_history.kept = *experiment;
        m_history.change = m_sources.change(m_shown);
        m_history.later = m_sources.reassessments(m_shown);
    }
    showHistory();
}

void HistoryPanel::showHistory()
{
    const QString name = QString::fromStdString(m_history.kept.name);
    const bool measuredAnew = !m_history.later.empty();
    if (m_shown.isEmpty())
        m_frame->setWaiting(tr("No experiment to follow"),
                            tr("Select an experiment that is done: here is what became of it each time it was "
                               "measured anew."));
    else
        m_frame->setWaiting(tr("%1 was measured once").arg(name),
                            tr("Reassess measures it anew, on this machine as it is now or on other data, and says "
                               "whether the choice still holds."));
    m_frame->setWaitingActionShown(!m_shown.isEmpty());
    if (measuredAnew) m_chart->setPlot(historyPlot(m_history));
    m_chart->setAccessibleName(tr("%1 measurements of %2").arg(m_history.size()).arg(name));
    m_frame->setHasData(measuredAnew);
    m_frame->dataChanged();
    for (QWidget* part : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_table)})
        part->setVisible(measuredAnew);
    m_changed->hide();
    if (measuredAnew) showMeasurement(m_history.size() - 1);
}

void HistoryPanel::showMeasurement(int number)
{
    if (number < 1 || number >= m_history.size()) return;
    const DriftReport report = m_history.drift(number);
    const QString name = QString::fromStdString(m_history.kept.name);
    m_verdict->setText(report.holds() ? tr("%1 still holds.").arg(name) : tr("%1 no longer holds.").arg(name));
    QStringList changed;
    for (const ChangedCircumstance& change : report.changed) changed << changedText(change);
    m_changed->setText(changed.isEmpty() ? tr("Measured in the same circumstances as at first.")
                                         : tr("Changed since: %1").arg(joinedClauses(changed)));
    m_changed->show();
    m_model->setFigures(report.figures);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4);
    m_chart->setSelected({std::to_string(number)});
}

}  // namespace espalier
