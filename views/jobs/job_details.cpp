#include "views/jobs/job_details.h"

#include "views/issues/issue_list.h"
#include "views/jobs/job_log.h"
#include "views/jobs/training_sparkline.h"
#include "views/models/job_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace espalier {

JobDetails::JobDetails(const JobLog& log, QWidget* parent)
    : QWidget(parent),
      m_log(log),
      m_name(new QLabel),
      m_now(new QLabel),
      m_issues(new IssueList),
      m_training(new TrainingSparkline),
      m_text(new QPlainTextEdit)
{
    m_text->setObjectName(QStringLiteral("jobLog"));
    m_text->setAccessibleName(tr("Log of the job"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMaximumBlockCount(5000);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_text->setPlaceholderText(tr("Select a job to read its log."));
    for (QLabel* label : {m_name, m_now}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 0, 0);
    column->setSpacing(4);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_now, 1);
    column->addLayout(title);
    column->addWidget(m_issues);
    column->addWidget(m_training);
    column->addWidget(m_text, 1);
    applyFont();
    connect(m_issues, &IssueList::layerWanted, this, &JobDetails::layerWanted);
    connect(&log, &JobLog::lineAdded, this, &JobDetails::append);
    connect(&log, &JobLog::trainingChanged, this, &JobDetails::showTraining);
    show(nullptr);
}

void JobDetails::setLayers(const QSet<QString>& layers) { m_issues->setLayers(layers); }

void JobDetails::show(const JobStatus* job)
{
    const QString id = job ? job->id : QString();
    m_title = job ? job->name : QString();
    m_state = job ? phaseText(*job) : QString();
    m_issues->setIssues(job ? job->issues : QList<Issue>());
    showTitle();
    if (id == m_id && !id.isEmpty()) return;
    m_id = id;
    m_text->setPlainText(m_log.entry(id).lines.join('\n'));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    m_training->setTraining(m_log.entry(id).training);
}

void JobDetails::showTitle()
{
    const auto set = [](QLabel* label, const QString& text, Qt::TextElideMode elide) {
        label->setVisible(!text.isEmpty());
        label->setText(label->fontMetrics().elidedText(text, elide, std::max(40, label->width())));
        label->setToolTip(text.toHtmlEscaped());
    };
    set(m_name, m_title, Qt::ElideMiddle);
    set(m_now, m_state, Qt::ElideRight);
}

void JobDetails::append(const QString& id, const QString& line)
{
    // Follows by itself where it stands at the end; someone who reads further up is left there.
    if (id == m_id) m_text->appendPlainText(line);
}

void JobDetails::showTraining(const QString& id)
{
    if (id == m_id) m_training->setTraining(m_log.entry(id).training);
}

void JobDetails::applyFont()
{
    QFont strong = font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_now->setForegroundRole(QPalette::PlaceholderText);
}

void JobDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) applyFont();
}

void JobDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

}  // namespace espalier
