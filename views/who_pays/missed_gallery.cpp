#include "views/who_pays/missed_gallery.h"

#include "views/issues/issue_strip.h"
#include "views/open_model/sample_delegate.h"
#include "views/style/line_icon.h"
#include "views/who_pays/missed_model.h"
#include "views/who_pays/sample_look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

MissedGallery::MissedGallery(const QString& workerProgram, QWidget* parent)
    : QWidget(parent),
      m_model(new MissedModel(this)),
      m_look(new SampleLook([this] { return m_model->withoutPicture(); }, workerProgram, this)),
      m_caption(new QLabel),
      m_all(new QToolButton),
      m_problem(new IssueStrip),
      m_grid(new QListView),
      m_none(new QLabel(tr("None.")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_all->setText(tr("All Classes"));
    m_all->setToolTip(tr("Show the images of all classes again"));
    m_problem->setActionText(tr("Try Again"));
    m_problem->clear();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setObjectName(QStringLiteral("missedImages"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new SampleDelegate(m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setSpacing(0);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setAccessibleName(tr("Images that only the pruned model gets wrong"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 8, 4);
    bar->addWidget(m_caption, 1);
    bar->addWidget(m_all, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_problem);
    column->addWidget(m_grid, 1);
    column->addWidget(m_none, 1);
    m_none->hide();
    setFocusProxy(m_grid);
    connect(m_model, &MissedModel::wanted, this, &MissedGallery::look);
    connect(m_look, &SampleLook::found, m_model, &MissedModel::setPictures);
    connect(m_look, &SampleLook::failed, m_problem, &IssueStrip::tell);
    connect(m_problem, &IssueStrip::actionTriggered, this, [this] {
        m_problem->clear();
        m_look->again();
    });
    connect(m_all, &QToolButton::clicked, this, &MissedGallery::allWanted);
}

MissedGallery::~MissedGallery() = default;

void MissedGallery::setJob(const std::optional<JobSpec>& job)
{
    if (job == m_job) return;
    m_job = job;
    m_problem->clear();
    m_model->forgetPictures();
    m_look->setJob(job);
}

void MissedGallery::setSamples(const Answers& answers, const std::vector<std::int64_t>& samples, const QString& caption,
                               const QString& chosen)
{
    m_caption->setText(caption);
    m_all->setVisible(!chosen.isEmpty());
    m_model->setSamples(answers, samples);
    m_grid->setVisible(!samples.empty());
    m_none->setVisible(samples.empty());
    if (!samples.empty()) m_grid->scrollToTop();
}

/// Nobody looks at what is not shown: no worker is started for it.
void MissedGallery::look()
{
    if (isVisible()) m_look->look();
}

void MissedGallery::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

}  // namespace espalier
