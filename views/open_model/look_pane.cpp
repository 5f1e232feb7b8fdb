#include "views/open_model/look_pane.h"

#include "views/issues/issue_strip.h"
#include "views/open_model/model_look.h"
#include "views/open_model/sample_model.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/preview_words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace espalier {

LookPane::LookPane(ModelLook& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_stack(new QStackedWidget),
      m_hint(new QLabel),
      m_headline(new QLabel),
      m_details(new QLabel),
      m_status(new QLabel),
      m_caption(new QLabel),
      m_progress(new QProgressBar),
      m_issue(new IssueStrip),
      m_findings(new QVBoxLayout),
      m_grid(new QListView),
      m_view(new QButtonGroup(this)),
      m_samples(new SampleModel(this))
{
    makeLayout();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &LookPane::showElapsed);
    connect(&look, &ModelLook::began, this, &LookPane::showBegan);
    connect(&look, &ModelLook::progress, this, &LookPane::showProgress);
    connect(&look, &ModelLook::found, this, &LookPane::showPreview);
    connect(&look, &ModelLook::failed, this, [this](const Issue& issue) { showFailed(issue, true); });
    connect(&look, &ModelLook::stopped, this, &LookPane::showStopped);
    connect(m_issue, &IssueStrip::actionTriggered, &look, &ModelLook::again);
    connect(m_view, &QButtonGroup::idClicked, this, [this](int id) {
        m_samples->setPlain(id == 1);
        m_caption->setVisible(id == 0);
    });
}

void LookPane::showMissing(const QString& text)
{
    m_preview.reset();
    m_samples->clear();
    m_hint->setText(text);
    setState(State::empty);
}

void LookPane::showIssue(const Issue& issue) { showFailed(issue, false); }

void LookPane::showBegan()
{
    m_current.reset();
    m_fraction = m_phaseBegan = 0;
    m_phase = tr("Starting a worker");
    m_progress->setRange(0, 0);
    if (!m_preview) m_hint->clear();
    setState(State::looking);
    showElapsed();
}

void LookPane::showProgress(Phase phase, double done, double total)
{
    if (m_current != phase) m_current = phase, m_phaseBegan = m_look.seconds();
    const QString name = phaseName(phase);
    m_phase = name.left(1).toUpper() + name.mid(1);
    m_fraction = total > 0 ? std::clamp(done / total, 0.0, 1.0) : 0;
    m_progress->setRange(0, total > 1 ? 1000 : 0);
    if (total > 1) m_progress->setValue(static_cast<int>(1000 * m_fraction));
    showElapsed();
}

/// What takes longer than a second is said, and how long what takes longer than five.
void LookPane::showElapsed()
{
    const double seconds = m_look.seconds(), inPhase = seconds - m_phaseBegan;
    QString text = tr("%1…").arg(m_phase);
    if (seconds >= 1) text += tr("  %1").arg(durationText(std::floor(seconds)));
    if (m_current == Phase::evaluate && inPhase > 2 && m_fraction > 0.05) {
        const double left = inPhase * (1 - m_fraction) / m_fraction;
        if (left > 3) text += tr(", about %1 left").arg(durationText(std::ceil(left)));
    }
    m_status->setText(tr("%1 (Esc stops it)").arg(text));
}

void LookPane::showPreview(const Preview& preview)
{
    m_preview = preview;
    m_headline->setText(previewHeadline(preview));
    QStringList details;
    const PreprocessingTrial& used = preview.trial();
    const QString many = preview.images ? tr("%1 images") : tr("%1 rows");
    details
        << tr("%1, %2; input %3").arg(many.arg(countText(preview.samples)), classesText(preview), inputText(preview));
    if (used.mean.size() <= 4)
        details << tr("Normalised with mean %1 and deviation %2: %3")
                       .arg(valuesText(used.mean), valuesText(used.std), preprocessingName(used.name));
    if (const QString tried = trialsText(preview); !tried.isEmpty()) details << tr("Tried: %1").arg(tried);
    m_details->setText(details.join('\n'));
    setFindings(preview.issues);
    m_samples->setPreview(preview);
    const bool pictures = !preview.items.empty() && !preview.items.front().seen.empty();
    m_viewRow->setVisible(pictures);
    m_caption->setText(tr("black is %1, white is %2")
                           .arg(QString::number(preview.shown[0], 'g', 3), QString::number(preview.shown[1], 'g', 3))
                           .replace('-', QChar(0x2212)));
    setState(State::found);
}

void LookPane::showFailed(const Issue& issue, bool canRetry)
{
    m_preview.reset();
    m_samples->clear();
    m_hint->clear();
    m_issue->tell(issue);
    m_issue->setActionText(canRetry ? tr("Try again") : QString());
    setState(State::failed);
}

void LookPane::showStopped()
{
    m_hint->setText(m_preview ? QString() : tr("Nothing has been looked at."));
    m_issue->tell({Severity::info, "job.look_stopped", {}, {}});
    m_issue->setActionText(tr("Look"));
    setState(State::stopped);
}

void LookPane::setState(State state)
{
    const bool looking = state == State::looking;
    m_progress->setVisible(looking);
    m_status->setVisible(looking);
    looking ? m_tick.start() : m_tick.stop();
    if (state != State::failed && state != State::stopped) m_issue->clear();
    m_stack->setCurrentIndex(m_preview ? 1 : 0);
    m_result->setEnabled(state == State::found);
}

void LookPane::setFindings(const std::vector<Issue>& issues)
{
    for (IssueStrip* strip : m_strips) strip->hide(), strip->deleteLater();
    m_strips.clear();
    // What may be wrong first.
    for (const Issue& issue : issues)
        if (issue.severity != Severity::info) addStrip(issue);
    for (const Issue& issue : issues)
        if (issue.severity == Severity::info) addStrip(issue);
}

void LookPane::addStrip(const Issue& issue)
{
    auto* strip = new IssueStrip;
    strip->tell(issue);
    m_findings->addWidget(strip);
    m_strips.push_back(strip);
}

void LookPane::showFont()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_headline->setFont(large);
}

void LookPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) showFont();
}

}  // namespace espalier
