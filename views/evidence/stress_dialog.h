#pragma once

#include "core/profile/operating_profile.h"
#include "core/stress/stress_request.h"

#include <QDialog>
#include <QList>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier {

class IssueStrip;

/// What of the experiments that can be chosen for a test is shown.
struct TestedExperiment {
    QString id, name;
};

/// A stress test to be run: of which experiment, at which profile's load, in which surroundings. Says how long it takes at
/// most.
class StressDialog : public QDialog {
    Q_OBJECT
public:
    StressDialog(const std::vector<TestedExperiment>& experiments, std::vector<OperatingProfile> profiles,
                 const StressRequest& usual, QWidget* parent = nullptr);

    void choose(const QString& experiment, const std::string& profile);
    /// Throws Failure where a rate is no number.
    StressRequest request() const;

signals:
    void requested(const QString& experiment, const espalier::StressRequest& request);

private:
    QWidget* makeForm();
    void takeRates();
    void showWhatRuns();
    void submit();

    const std::vector<OperatingProfile> m_profiles;
    const StressRequest m_usual;
    QComboBox *m_experiment, *m_profile;
    QLineEdit* m_rates;
    QDoubleSpinBox *m_limit, *m_seconds;
    QList<QCheckBox*> m_surroundings;
    QLabel* m_what;
    IssueStrip* m_issue;
    QPushButton* m_start;
};

}  // namespace espalier
