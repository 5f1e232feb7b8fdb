#pragma once

#include "app/jobs/job_status.h"
#include "core/sparsity/sweep.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace espalier {

class CriterionBox;
class IssueStrip;
class PatternBox;
class PercentBox;
class PresetBox;

/// Asks for the range of a sweep and says what it will run and how long that takes.
class SweepDialog : public QDialog {
    Q_OBJECT
public:
    SweepDialog(const ModelSummary& model, const Recipe& recovery, QWidget* parent = nullptr);
    void setRequest(const SweepRequest& request);
    void setCriterion(const std::string& criterion);
    /// What one experiment with this recovery takes, where that is known.
    void setSecondsEach(std::optional<SecondsRange> seconds);

signals:
    void requested(const SweepRequest& request, const std::string& criterion);

private:
    QWidget* makeForm();
    SweepRequest request() const;  ///< throws Failure "plan.bad_pattern"
    QString whatRuns(const std::vector<double>& levels) const;
    void showWhatRuns();
    void allowCriteria(const Pattern& pattern);
    void submit();

    const ModelSummary m_model;
    const Recipe m_recovery;
    std::optional<SecondsRange> m_secondsEach;
    PresetBox* m_preset;
    PatternBox* m_pattern;
    CriterionBox* m_criterion;
    PercentBox *m_from, *m_to;
    QSpinBox* m_steps;
    QCheckBox* m_protect;
    QLabel* m_what;
    IssueStrip* m_issue;
    QPushButton* m_start;
};

}  // namespace espalier
