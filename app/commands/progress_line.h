#pragma once

#include "app/jobs/job_status.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace espalier {

class Terminal;

/// How far the work is: a bar that is redrawn where stderr is a terminal, else a line now and then.
class ProgressLine {
public:
    explicit ProgressLine(Terminal& terminal) : m_terminal(terminal) {}
    ~ProgressLine();

    /// `number` of `count` jobs; `secondsLeft` of all of them.
    void show(const JobStatus& job, int number, int count, const std::optional<SecondsRange>& secondsLeft);

private:
    Terminal& m_terminal;
    double share(const JobStatus& job, int number, int count, const std::optional<SecondsRange>& secondsLeft);

    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLine;
    QString m_lastTitle;
};

/// "████████░░░░░░░░", `width` cells.
QString progressBar(double fraction, int width);

}  // namespace espalier
