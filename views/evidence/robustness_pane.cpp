#include "views/evidence/robustness_pane.h"

#include "views/charts/chart_frame.h"
#include "views/charts/chart_table_view.h"
#include "views/evidence/corruption_map.h"
#include "views/evidence/robustness_words.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

RobustnessPane::RobustnessPane(QAction* run, QWidget* parent)
    : QWidget(parent),
      m_map(new CorruptionMap),
      m_frame(new ChartFrame(m_map, [this] { return m_map->table(); })),
      m_figures(new ChartTableView),
      m_block(new QComboBox),
      m_headline(new QLabel),
      m_mix(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_map->paint(painter, size); });
    m_block->setAccessibleName(tr("Accuracy of"));
    m_block->setToolTip(tr("Whose accuracy is shown"));
    m_block->addItem(tr("This experiment"), int(CorruptionMap::Block::experiment));
    m_block->addItem(tr("Dense"), int(CorruptionMap::Block::dense));
    m_block->addItem(tr("Difference"), int(CorruptionMap::Block::difference));
    m_frame->controls()->addWidget(m_block);
    m_legend = new QLabel;
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setWordWrap(true);
    m_frame->controls()->addWidget(m_legend, 1);
    auto* button = new QToolButton;
    button->setDefaultAction(run);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_frame->controls()->addWidget(button, 0, Qt::AlignTop);
    m_frame->setWaitingAction(run);
    for (QLabel* label : {m_headline, m_mix}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setContentsMargins(16, 8, 16, 0);
    m_mix->setContentsMargins(16, 4, 16, 8);
    m_mix->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setObjectName(QStringLiteral("robustnessFigures"));
    m_figures->setSortingEnabled(false);
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures, 1);
    column->addWidget(m_mix);
    below->setAutoFillBackground(true);
    below->setBackgroundRole(QPalette::Base);
    m_splitter->addWidget(m_frame);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_headline);
    all->addWidget(m_splitter, 1);
    setFocusProxy(m_map);
    connect(m_block, &QComboBox::activated, this,
            [this] { m_map->setBlock(CorruptionMap::Block(m_block->currentData().toInt())); });
    wait(nullptr);
}

void RobustnessPane::setSession(WorkspaceSession* session)
{
    m_session = session;
    showExperiments({});
}

void RobustnessPane::showExperiments(const std::vector<const Experiment*>& experiments)
{
    const Experiment* baseline = m_session ? m_session->baseline() : nullptr;
    const RobustnessSummary* dense = baseline ? m_session->evidence().summaryOf(baseline->id) : nullptr;
    std::vector<std::pair<QString, const RobustnessSummary*>> models;
    if (dense) models.emplace_back(tr("dense"), dense);
    const Experiment* first = nullptr;
    for (const Experiment* each : experiments) {
        const RobustnessSummary* summary = m_session ? m_session->evidence().summaryOf(each->id) : nullptr;
        if (!summary) continue;
        if (!first) first = each;
        models.emplace_back(QString::fromStdString(each->name), summary);
    }
    const bool has = first && dense;
    if (has) {
        const RobustnessSummary& summary = *m_session->evidence().summaryOf(first->id);
        const QString name = QString::fromStdString(first->name);
        m_map->setSummary(summary, name);
        m_headline->setText(robustnessHeadline(summary, dense, name));
        m_mix->setText(mixText(summary, m_session->evidence().robustness().classNames));
        m_figures->setTable(robustnessFigures(models));
    } else {
        m_map->clear();
        m_headline->clear();
        m_mix->clear();
        wait(experiments.empty() ? nullptr : experiments.front());
    }
    m_headline->setVisible(has);
    m_legend->setText(has ? tr("Severity 1 to 5; right of the line is worse than has to be expected.") : QString());
    m_mix->setVisible(has && !m_mix->text().isEmpty());
    m_splitter->widget(1)->setVisible(has);
    m_frame->setHasData(has);
    m_frame->dataChanged();
    arrange();
}

void RobustnessPane::wait(const Experiment* experiment)
{
    const bool testing = experiment && m_session && m_session->evidence().isTesting(experiment->id);
    if (!experiment)
        m_frame->setWaiting(tr("No experiment selected"),
                            tr("Select one that was pruned, in the table or on the tradeoff, to see how it does on "
                               "worse data beside the dense model."));
    else if (experiment->status != "done")
        m_frame->setWaiting(tr("There is no model to test"), tr("The experiment left none that could be tried."));
    else if (testing)
        m_frame->setWaiting(tr("A test is under way"), tr("Its progress is in Jobs; what it finds is shown here."));
    else
        m_frame->setWaiting(tr("Not tried on worse data yet"),
                            tr("Pruned models may keep their accuracy on clean data and lose it on noise, blur or in "
                               "the dark. A robustness test tries this one beside the dense model."));
    m_frame->setWaitingActionShown(experiment && experiment->status == "done" && !testing);
}

/// Where all three maps fit there is nothing to choose.
void RobustnessPane::arrange() { m_block->setVisible(m_map->hasData() && !m_map->showsAll()); }

void RobustnessPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace espalier
