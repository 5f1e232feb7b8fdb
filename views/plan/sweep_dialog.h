#pragma once

#include "views/plan_document/sweep.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace espalier {

class IssueStrip;
class PatternBox;

/// Asks for the range of a sweep and says what it will run.
class SweepDialog : public QDialog {
    Q_OBJECT
public:
    SweepDialog(const ModelSummary& model, const Recipe& recovery, QWidget* parent = nullptr);
    void setRequest(const SweepRequest& request);

signals:
    void requested(const SweepRequest& request);

private:
    SweepRequest request() const;  ///< throws Failure "plan.bad_pattern"
    void showWhatRuns();
    void submit();

    const ModelSummary m_model;
    const Recipe m_recovery;
    QComboBox* m_preset;
    PatternBox* m_pattern;
    QDoubleSpinBox *m_from, *m_to;
    QSpinBox* m_steps;
    QLabel* m_what;
    IssueStrip* m_issue;
    QPushButton* m_start;
};

}  // namespace espalier
