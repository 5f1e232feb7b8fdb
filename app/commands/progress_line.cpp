#include "app/commands/progress_line.h"

#include "app/commands/terminal.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr qint64 millisecondsBetweenLines = 20'000;
constexpr int barWidth = 16;

/// What the job is at: "fine-tuning 43 %", "cancelling".
QString doing(const JobStatus& job)
{
    if (job.cancelling) return espalier::tr("cancelling");
    if (job.lostContact) return espalier::tr("no sign of life from the worker");
    if (job.paused) return espalier::tr("waiting");
    const QString phase = phaseName(job.phase);
    return job.total > 0 ? espalier::tr("%1 %2").arg(phase, percentText(std::min(1.0, job.done / job.total), 0))
                         : phase;
}

}  // namespace

QString progressBar(double fraction, int width)
{
    const int full = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * width));
    return QString(full, QChar(u'█')) + QString(width - full, QChar(u'░'));
}

ProgressLine::~ProgressLine() { m_terminal.setLiveLine({}); }

/// By time where that is known, else by jobs.
double ProgressLine::share(const JobStatus& job, int number, int count, const std::optional<SecondsRange>& secondsLeft)
{
    if (!m_sinceStart.isValid()) m_sinceStart.start();
    const double elapsed = static_cast<double>(m_sinceStart.elapsed()) / 1000;
    if (secondsLeft) return elapsed / std::max(1e-3, elapsed + (secondsLeft->first + secondsLeft->second) / 2);
    const double phase = job.total > 0 ? std::clamp(job.done / job.total, 0.0, 1.0) : 0.0;
    return count > 1 ? double(number - 1) / count : phase;
}

void ProgressLine::show(const JobStatus& job, int number, int count, const std::optional<SecondsRange>& secondsLeft)
{
    const QString title = count > 1 ? espalier::tr("%1/%2 %3").arg(number).arg(count).arg(job.name) : job.name;
    QStringList parts{title, doing(job)};
    const double left = secondsLeft ? (secondsLeft->first + secondsLeft->second) / 2 : 0;
    if (left >= 1) parts << espalier::tr("about %1").arg(timeLeftText(left));
    if (m_terminal.live()) {
        m_terminal.setLiveLine(progressBar(share(job, number, count, secondsLeft), barWidth) + ' ' +
                               parts.join(QStringLiteral("  ")));
        return;
    }
    const bool isNew = title != m_lastTitle;
    if (!isNew && m_sinceLine.elapsed() < millisecondsBetweenLines) return;
    m_lastTitle = title;
    m_sinceLine.start();
    m_terminal.note(parts.join(QStringLiteral("  ")));
}

}  // namespace espalier
