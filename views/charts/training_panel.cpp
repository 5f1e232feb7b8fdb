#include "views/charts/training_panel.h"

#include "app/jobs/job_queue.h"
#include "core/log/experiment_figures.h"
#include "views/charts/chart_frame.h"
#include "views/charts/plot_view.h"
#include "views/jobs/job_log.h"
#include "views/session/experiment_selection.h"
#include "views/words/lists.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace espalier {

TrainingPanel::TrainingPanel(ExperimentSelection& selection, const JobLog& log, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_log(log),
      m_follow(new QCheckBox(tr("&Follow running jobs"))),
      m_which(new QLabel),
      m_chart(new PlotView)
{
    m_chart->setObjectName(QStringLiteral("trainingChart"));
    m_chart->setPointText([this](const PlotHit& hit) { return pointText(hit.line, m_chart->pointOf(hit).x); });
    m_frame = new ChartFrame(m_chart, [this] { return trainingTable(m_curves); });
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paint(painter, size); });
    auto* all = new QAction(tr("Show &All"), this);
    connect(all, &QAction::triggered, m_chart, &PlotView::showAll);
    m_frame->addToContextMenu(all);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show the jobs that run, live; the selected experiments otherwise"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setObjectName(QStringLiteral("trainingWhich"));
    m_frame->controls()->addWidget(m_which, 1);
    m_frame->controls()->addWidget(m_follow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_chart);

    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &TrainingPanel::rebuild);
    connect(m_follow, &QCheckBox::toggled, this, &TrainingPanel::rebuild);
    connect(&selection, &ExperimentSelection::changed, this, &TrainingPanel::rebuild);
    connect(&log, &JobLog::trainingChanged, this, [this](const QString& id) {
        if (m_live && m_running.contains(id) && !m_rebuild.isActive()) m_rebuild.start(100);
    });
    connect(m_chart, &PlotView::pointClicked, this, [this](const QString& id, bool add) {
        if (!m_live) add ? m_selection.toggle(id) : m_selection.set({id});
    });
    rebuild();
}

void TrainingPanel::setQueue(JobQueue* queue)
{
    if (m_queue) m_queue->disconnect(this);
    m_queue = queue;
    m_running.clear();
    if (queue) {
        connect(queue, &JobQueue::jobChanged, this, &TrainingPanel::jobChanged);
        for (const JobStatus& job : queue->jobs())
            if (job.state == JobState::running) m_running << job.id;
    }
    rebuild();
}

void TrainingPanel::jobChanged(const JobStatus& job)
{
    const bool runs = job.state == JobState::running;
    if (runs == m_running.contains(job.id)) return;
    runs ? m_running.append(job.id) : void(m_running.removeAll(job.id));
    m_rebuild.start(0);
}

void TrainingPanel::setExperiments(const std::vector<Experiment>& experiments)
{
    m_experiments.clear();
    m_experiments.reserve(experiments.size());
    for (const Experiment& experiment : experiments) {
        m_experiments.push_back(figuresOf(experiment));
        m_experiments.back().training = experiment.training;
    }
    rebuild();
}

std::vector<TrainingCurve> TrainingPanel::runningCurves() const
{
    std::vector<TrainingCurve> curves;
    for (const QString& id : m_running) {
        const auto job = m_queue->job(id);
        const auto plan = m_queue->plan(id);
        if (!job || !plan || job->kind != JobSpec::Kind::experiment) continue;
        Experiment experiment;  // as far as it is known
        experiment.id = id.toStdString();
        experiment.name = job->name.toStdString();
        experiment.plan = *plan;
        experiment.training = m_log.entry(id).training;
        TrainingCurve curve = trainingCurve(experiment);
        curve.dense.reset();
        for (const Experiment& each : m_experiments)
            if (each.baseline && each.status == "done") curve.dense = each.accuracy.final();
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<TrainingCurve> TrainingPanel::selectedCurves() const
{
    std::vector<TrainingCurve> curves;
    for (const QString& id : m_selection.ids()) {
        const auto found = std::find_if(m_experiments.begin(), m_experiments.end(), [&](const Experiment& experiment) {
            return experiment.id == id.toStdString();
        });
        if (found != m_experiments.end() && !found->training.empty()) curves.push_back(trainingCurve(*found));
    }
    return curves;
}

void TrainingPanel::rebuild()
{
    m_rebuild.stop();
    m_live = m_follow->isChecked() && m_queue && !m_running.isEmpty();
    m_curves = m_live ? runningCurves() : selectedCurves();
    sayWhich();
    if (m_curves.size() > mostTrainingCurves) m_curves.resize(mostTrainingCurves);
    QStringList shown;
    for (const TrainingCurve& curve : m_curves) shown << QString::fromStdString(curve.id);
    m_chart->setPlot(trainingPlot(m_curves), shown == m_shown);
    m_shown = shown;
    m_chart->setAccessibleName(tr("Loss and accuracy over epochs. %1").arg(m_which->text()));
    m_frame->setHasData(m_chart->plot().hasPoints());
    m_frame->dataChanged();
}

void TrainingPanel::sayWhich()
{
    const auto count = qlonglong(m_curves.size());
    if (m_live) {
        QStringList names;
        for (const TrainingCurve& curve : m_curves) names << curve.name;
        m_which->setText(names.isEmpty() ? tr("Live: the dense model") : tr("Live: %1").arg(joined(names)));
        m_frame->setWaiting(tr("No epoch finished yet"), tr("The curve begins when the running job has trained one."));
        return;
    }
    m_which->setText(count == 0   ? QString()
                     : count == 1 ? tr("Selected: %1").arg(m_curves.front().name)
                     : count <= qlonglong(mostTrainingCurves)
                         ? tr("Selected: %1 experiments").arg(count)
                         : tr("Selected: the first %1 of %2 experiments").arg(mostTrainingCurves).arg(count));
    if (m_selection.ids().isEmpty())
        m_frame->setWaiting(
            tr("Nothing trains"),
            tr("Select experiments to see how they were trained back, or run a plan with fine-tuning."));
    else
        m_frame->setWaiting(tr("Not trained"), tr("The recovery of what is selected has no fine-tuning."));
}

QString TrainingPanel::pointText(int index, double epoch) const
{
    const TrainingCurve& curve = m_curves[index];
    QStringList lines{QStringLiteral("<b>%1</b>").arg(curve.name.toHtmlEscaped())};
    if (epoch == 0 && curve.pruned)
        lines << tr("before recovery: accuracy %1").arg(percentText(*curve.pruned)).toHtmlEscaped();
    for (const TrainingPoint& point : curve.points) {
        if (epochOf(curve, point) != epoch) continue;
        lines << trainingPointText(point).toHtmlEscaped();
        if (point.learningRate > 0) lines << tr("learning rate %1").arg(point.learningRate, 0, 'g', 3);
    }
    return lines.join(QStringLiteral("<br>"));
}

}  // namespace espalier
